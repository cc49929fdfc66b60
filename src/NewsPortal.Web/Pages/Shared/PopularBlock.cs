using NewsPortal.Web.Blocks;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>The block Terpopuler. Stories that its page shows already are left out, and the others keep their places: where the first is the page's own story, the list begins with 2.</summary>
/// <param name="edition">The edition, or the network.</param>
public sealed class PopularBlock(long? edition)
{
    private const int Shown = 5;

    /// <summary>Fewer than these, with the others on the page already, look like a list that lost its entries: there is no block then.</summary>
    private const int Least = 3;

    private List<long> _ranked = [];
    private IReadOnlyList<long> _taken = [];

    /// <summary>The ranking.</summary>
    public StoryList List { get; } = StoryList.MostRead(edition);

    /// <summary>Chooses its stories.</summary>
    public IReadOnlyList<long> Choose(ReadLists lists, PageComposer page)
    {
        _ranked = [.. lists.Ids(List)];
        return _taken = page.Take(_ranked, Shown);
    }

    /// <summary>The block, of those of its stories that are live and not paid for.</summary>
    public BlockView View(IReadOnlyDictionary<long, CardView> cards, Addresses addresses)
    {
        var shown = _taken.Where(id => cards.TryGetValue(id, out var card) && !card.Advertorial).ToList();
        if (shown.Count < Least) shown = [];
        return new("terpopuler", "Terpopuler", cards.Of(shown), "_CardLine", addresses.Link("/terpopuler")) { Places = [.. shown.Select(id => _ranked.IndexOf(id) + 1)] };
    }
}
