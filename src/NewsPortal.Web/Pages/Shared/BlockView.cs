using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>A titled list of stories on a page.</summary>
/// <param name="Id">The anchor and the class: <c>block-…</c>.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Cards">The stories; an empty block is not shown.</param>
/// <param name="Partial">How each is drawn: <c>_Card</c> or <c>_CardLine</c>.</param>
/// <param name="Link">Where the title leads, if anywhere.</param>
/// <param name="Section">The slug of the section whose newest they are, if they are of one; the block wears its hue.</param>
public sealed record BlockView(string Id, string Title, IReadOnlyList<CardView> Cards, string Partial = "_Card", string? Link = null, string? Section = null)
{
    /// <summary>In a ranking, the place of each.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>Whether the first is drawn larger: not every story is of the same rank, but two alone stand side by side.</summary>
    public bool Ranked => Section is not null && Cards.Count > 2;
}
