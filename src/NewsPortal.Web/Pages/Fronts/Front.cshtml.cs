using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Days;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Fronts;

/// <summary>The front of an edition, or of the network: the lead, the newest, the desk's picks, the sections, the sister editions.</summary>
[CachedPage]
public sealed class FrontModel(BlockReader blocks, PageTags tags, Place place, TimeProvider clock, PageHead head, Addresses addresses, PaperMarkup paper, IOptions<SiteOptions> site) : PageModel
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

    /// <summary>Artikel Pilihan.</summary>
    public BlockView Picks { get; private set; } = null!;

    /// <summary>The sections, each with its newest that the page has not shown.</summary>
    public IReadOnlyList<BlockView> Sections { get; private set; } = [];

    /// <summary>Kabar Daerah.</summary>
    public BlockView? Sisters { get; private set; }

    /// <summary>Composes the front.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var edition = place.Edition?.Id;
        var newest = await blocks.LatestAsync(edition, cancel);
        var leads = await blocks.SlotsAsync(edition, SlotKind.Lead, cancel);
        var page = new PageComposer();
        var breaking = await blocks.BreakingAsync(edition, cancel);
        var breaks = breaking.Count > 0 && leads.Count > 0 && leads[0].Id == breaking[0].Id;
        Breaking = breaks ? null : page.TakeOne(breaking);
        var own = newest.Where(c => !c.Advertorial).ToList(); // what is paid for leads no page
        Lead = page.TakeOne([.. leads, .. own.Where(c => c.Picture is not null), .. own, .. newest]);
        if (breaks) Lead = Lead! with { Breaking = true };
        if (Lead is null && Breaking is not null) (Lead, Breaking) = (Breaking with { Breaking = true }, null); // the only story there is
        Beside = page.Take([.. leads, .. own], 3);
        Under = page.Take([.. leads, .. own], 2);
        Latest = new("terkini", "Terkini", page.Take(newest, 7), "_CardLine");
        var picks = page.Take(await blocks.SlotsAsync(edition, SlotKind.EditorsPicks, cancel), 5);
        Picks = new("artikel-pilihan", "Artikel Pilihan", picks.Count > 0 ? picks : page.Take(own, 4)); // an empty list of picks fills itself
        Sections = await SectionsAsync(edition, page, cancel);
        if (edition is { } id) Sisters = new("kabar-daerah", "Kabar Daerah", page.Take(await blocks.SisterEditionsAsync(id, cancel), 6));

        head.ShowsDay = true;
        tags.Expire(DayReader.Start(DayReader.DayOf(clock.GetUtcNow(), place.Zone).AddDays(1), place.Zone));
        head.Description = place.Edition is { } e ? $"{e.Name}: {e.Tagline}. Berita terbaru dari {e.Place} dan sekitarnya." : $"{site.Value.Name}: {site.Value.Tagline}.";
        head.Canonical = addresses.Canonical("");
        head.Markup.Add(paper.Organization());
        head.Markup.Add(paper.Site());
    }

    private async Task<IReadOnlyList<BlockView>> SectionsAsync(long? edition, PageComposer page, CancellationToken cancel)
    {
        var shown = new List<BlockView>();
        foreach (Section section in place.Sections)
        {
            var cards = page.Take(await blocks.SectionAsync(edition, section.Id, BlockReader.Candidates, cancel), PerSection);
            if (cards.Count > 0) shown.Add(new($"kanal-{section.Slug}", section.Name, cards, Link: addresses.Link($"/{section.Slug}"), Section: section.Slug.Value));
        }

        return shown;
    }
}
