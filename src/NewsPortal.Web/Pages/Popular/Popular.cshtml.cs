using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Popular;

/// <summary>The most read stories of an edition, or of the whole network, in their order.</summary>
[CachedPage]
public sealed class PopularModel(StoryLists lists, StoryCards cards, Place place, PageHead head, ListMarkup markup, PaperMarkup paper, Addresses addresses, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>The stories, the most read first.</summary>
    public IReadOnlyList<CardView> Stories { get; private set; } = [];

    /// <summary>What they are, in a sentence.</summary>
    public string Lead => $"Berita {place.Edition?.Name ?? site.Value.Name} yang paling banyak dibaca dalam 24 jam terakhir.";

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var ranking = StoryList.MostRead(place.Edition?.Id);
        var ranked = (await lists.ReadAsync([ranking], cancel)).Ids(ranking).ToList();
        Stories = [.. (await cards.ReadAsync(ranked, cancel)).Of(ranked).Where(card => !card.Advertorial)];
        (head.Title, head.Description, head.NoIndex, head.Canonical) = ("Terpopuler", Lead, Stories.Count == 0, addresses.Canonical("/terpopuler"));
        head.Picture = Stories.Select(card => card.Picture).FirstOrDefault(picture => picture is not null);
        if (Stories.Count > 0) head.Markup.Add(markup.Collection("Terpopuler", head.Canonical, Stories));
        head.Markup.Add(paper.Breadcrumb(("Terpopuler", null)));
    }
}
