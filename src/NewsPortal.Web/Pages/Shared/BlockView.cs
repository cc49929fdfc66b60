using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>A titled list of stories on a page.</summary>
/// <param name="Id">The anchor and the class: <c>block-…</c>.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Cards">The stories; an empty block is not shown.</param>
/// <param name="Partial">How each is drawn: <c>_Card</c> or <c>_CardLine</c>.</param>
/// <param name="Link">Where the title leads, if anywhere.</param>
public sealed record BlockView(string Id, string Title, IReadOnlyList<CardView> Cards, string Partial = "_Card", string? Link = null);
