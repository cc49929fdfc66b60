using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Fronts;

/// <summary>The front of an edition, or of the network: the lead, the newest, the desk's picks, the sections, the sister editions.</summary>
public sealed class FrontModel(BlockReader blocks, Place place, PageHead head, Addresses addresses, FrontMarkup markup, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>How many stories of a section the front shows.</summary>
    private const int PerSection = 4;

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
        Lead = page.Take([.. leads, .. newest.Where(c => c.Picture is not null && !c.Advertorial), .. newest], 1) is [var lead] ? lead : null;
        Beside = page.Take([.. leads, .. newest.Where(c => !c.Advertorial)], 3);
        Under = page.Take([.. leads, .. newest.Where(c => !c.Advertorial)], 2);
        Latest = new("terkini", "Terkini", page.Take(newest, 7), "_CardLine");
        Picks = new("artikel-pilihan", "Artikel Pilihan", page.Take(await blocks.SlotsAsync(edition, SlotKind.EditorsPicks, cancel), 5));
        Sections = await SectionsAsync(edition, page, cancel);
        if (edition is { } own) Sisters = new("kabar-daerah", "Kabar Daerah", page.Take(await blocks.SisterEditionsAsync(own, cancel), 6));

        head.ShowsDay = true;
        head.Description = place.Edition is { } e ? $"{e.Name}: {e.Tagline}. Berita terbaru dari {e.Place} dan sekitarnya." : $"{site.Value.Name}: {site.Value.Tagline}.";
        head.Canonical = addresses.Canonical("");
        head.Markup.Add(markup.Organization());
    }

    private async Task<IReadOnlyList<BlockView>> SectionsAsync(long? edition, PageComposer page, CancellationToken cancel)
    {
        var shown = new List<BlockView>();
        foreach (Section section in place.Sections)
        {
            var cards = page.Take(await blocks.SectionAsync(edition, section.Id, BlockReader.Candidates, cancel), PerSection);
            if (cards.Count > 0) shown.Add(new($"kanal-{section.Slug}", section.Name, cards, Link: addresses.Link($"/{section.Slug}")));
        }

        return shown;
    }
}
