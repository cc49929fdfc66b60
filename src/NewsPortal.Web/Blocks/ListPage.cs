namespace NewsPortal.Web.Blocks;

/// <summary>A page of a list of live stories, newest first.</summary>
/// <param name="Cards">The stories.</param>
/// <param name="Newer">Where the newer page ends, or <see langword="null"/> on the first.</param>
/// <param name="Older">Where the older page begins, or <see langword="null"/> on the last.</param>
public sealed record ListPage(IReadOnlyList<CardView> Cards, ListPosition? Newer, ListPosition? Older);
