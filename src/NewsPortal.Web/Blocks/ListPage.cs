using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Blocks;

/// <summary>A page of a list of live stories, newest first.</summary>
/// <param name="Cards">The stories.</param>
/// <param name="Newer">Where the newer page ends, or <see langword="null"/> on the first.</param>
/// <param name="Older">Where the older page begins, or <see langword="null"/> on the last.</param>
public sealed record ListPage(IReadOnlyList<CardView> Cards, ListPosition? Newer, ListPosition? Older)
{
    /// <summary>Reads the page that follows <paramref name="before"/>, or precedes <paramref name="after"/>; one story more than it holds tells whether there is another.</summary>
    public static async Task<ListPage> ReadAsync(
        NewsDbContext db, IQueryable<Article> live, ListPosition? before, ListPosition? after, int length, CancellationToken cancel)
    {
        var towardsNewer = after is not null;
        var stories = towardsNewer ? After(live, after!.Value) : before is { } from ? Before(live, from) : live.NewestFirst();
        var cards = await stories.Take(length + 1).Select(CardView.From(db)).ToListAsync(cancel);
        var more = cards.Count > length;
        if (more) cards.RemoveAt(length);
        if (towardsNewer) cards.Reverse();
        if (cards.Count == 0) return new([], null, null);

        var hasNewer = towardsNewer ? more : before is not null;
        var hasOlder = towardsNewer || more;
        return new(cards, hasNewer ? cards[0].Position : null, hasOlder ? cards[^1].Position : null);
    }

    /// <summary>Older than the place: the first comparison is the one that an index can start from.</summary>
    private static IQueryable<Article> Before(IQueryable<Article> live, ListPosition at) =>
        live.Where(a => a.VisibleFrom <= at.At && (a.VisibleFrom < at.At || a.Id < at.Id)).NewestFirst();

    private static IQueryable<Article> After(IQueryable<Article> live, ListPosition at) =>
        live.Where(a => a.VisibleFrom >= at.At && (a.VisibleFrom > at.At || a.Id > at.Id)).OrderBy(a => a.VisibleFrom).ThenBy(a => a.Id);
}
