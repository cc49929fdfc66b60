using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Days;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Fronts;

/// <summary>The front of an edition, or of the network: the lead, the newest, the desk's picks, the sections, the sister editions.</summary>
[CachedPage]
public sealed class FrontModel(StoryLists stories, StoryCards cards, PageTags tags, Place place, TimeProvider clock, PageHead head, Addresses addresses, PaperMarkup paper, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>How many stories of a section the front shows.</summary>
    private const int PerSection = 4;

    /// <summary>The story in the strip above all others, while the desk has one there; where it is the lead too, the lead says so instead.</summary>
    public CardView? Breaking { get; private set; }

    /// <summary>The lead story; <see langword="null"/> where nothing is live.</summary>
    public CardView? Lead { get; private set; }

    /// <summary>The stories beside the lead.</summary>
    public IReadOnlyList<CardView> Beside { get; private set; } = [];

    /// <summary>The stories below the lead.</summary>
    public IReadOnlyList<CardView> Under { get; private set; } = [];

    /// <summary>Terkini.</summary>
    public BlockView Latest { get; private set; } = null!;

    /// <summary>Terpopuler.</summary>
    public BlockView MostRead { get; private set; } = null!;

    /// <summary>Artikel Pilihan.</summary>
    public BlockView Picks { get; private set; } = null!;

    /// <summary>The sections, each with its newest that the page has not shown.</summary>
    public IReadOnlyList<BlockView> Sections { get; private set; } = [];

    /// <summary>Kabar Daerah.</summary>
    public BlockView? Sisters { get; private set; }

    /// <summary>Composes the front.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (lists, popular) = (new FrontLists(place), new PopularBlock(place.Edition?.Id));
        var read = await stories.ReadAsync([popular.List, .. lists.All], cancel);
        var candidates = await cards.ReadAsync(lists.Ranked(read), cancel);
        var page = new PageComposer();
        var newest = candidates.Of(read.Ids(lists.Latest));
        var own = newest.Where(c => !c.Advertorial).Select(c => c.Id).ToList(); // what is paid for leads no page
        ChooseTop(page, candidates, [.. candidates.Of(lists.Breaking(read))], [.. candidates.Of(read.Ids(lists.Leads))], newest);
        var mostRead = popular.Choose(read, page);
        var (latest, picks) = (page.Take(newest.Select(c => c.Id), 7), page.Take(read.Ids(lists.Picks), 5));
        if (picks.Count == 0) picks = page.Take(own, 4); // an empty list of picks fills itself
        var sections = place.Sections.Select(section => (Section: section, Ids: page.Take(read.Ids(lists.OfSection(section)), PerSection))).ToList();
        var sisters = lists.Sisters is { } others ? page.Take(read.Ids(others), 6) : [];

        var shown = await cards.ReadAsync([.. mostRead, .. latest, .. picks, .. sections.SelectMany(s => s.Ids), .. sisters], cancel);
        Latest = new("terkini", "Terkini", shown.Of(latest), "_CardLine");
        MostRead = popular.View(shown, addresses);
        Picks = new("artikel-pilihan", "Artikel Pilihan", shown.Of(picks));
        Sections = [.. sections.Where(s => s.Ids.Count > 0).Select(s => new BlockView($"kanal-{s.Section.Slug}", s.Section.Name, shown.Of(s.Ids), Link: addresses.Link($"/{s.Section.Slug}"), Section: s.Section.Slug.Value))];
        if (lists.Sisters is not null) Sisters = new("kabar-daerah", "Kabar Daerah", shown.Of(sisters));
        Describe();
    }

    /// <summary>The strip, the lead and what stands next to it.</summary>
    private void ChooseTop(PageComposer page, IReadOnlyDictionary<long, CardView> cards, List<CardView> breaking, List<CardView> leads, IReadOnlyList<CardView> newest)
    {
        var breaks = breaking.Count > 0 && leads.Count > 0 && leads[0].Id == breaking[0].Id;
        Breaking = breaks ? null : One(breaking);
        var own = newest.Where(c => !c.Advertorial).ToList();
        Lead = One([.. leads, .. own.Where(c => c.Picture is not null), .. own, .. newest]);
        if (breaks) Lead = Lead! with { Breaking = true, Drawings = null };
        if (Lead is null && Breaking is not null) (Lead, Breaking) = (Breaking with { Breaking = true, Drawings = null }, null); // the only story there is
        Beside = Some(3);
        Under = Some(2);

        CardView? One(IEnumerable<CardView> from) => page.TakeOne(from.Select(c => c.Id)) is { } id ? cards[id] : null;
        IReadOnlyList<CardView> Some(int count) => cards.Of(page.Take(leads.Concat(own).Select(c => c.Id), count));
    }

    private void Describe()
    {
        head.ShowsDay = true;
        tags.Expire(DayReader.Start(DayReader.DayOf(clock.GetUtcNow(), place.Zone).AddDays(1), place.Zone));
        head.Description = place.Edition is { } e ? $"{e.Name}: {e.Tagline}. Berita terbaru dari {e.Place} dan sekitarnya." : $"{site.Value.Name}: {site.Value.Tagline}.";
        head.Canonical = addresses.Canonical("");
        head.Markup.Add(paper.Organization());
        head.Markup.Add(paper.Site());
    }
}
