using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>Turns chosen stories into what is shown of them.</summary>
public static class CardLists
{
    /// <summary>The cards in the order of the identities; a story that stopped being live just now has none.</summary>
    public static IReadOnlyList<CardView> Of(this IReadOnlyDictionary<long, CardView> cards, IEnumerable<long> ids)
    {
        var shown = new List<CardView>();
        foreach (var id in ids)
            if (cards.TryGetValue(id, out var card)) shown.Add(card);
        return shown;
    }

    /// <summary>The card of the first that has one.</summary>
    public static CardView? First(this IReadOnlyDictionary<long, CardView> cards, IEnumerable<long> ids) => cards.Of(ids) is [var card, ..] ? card : null;
}
