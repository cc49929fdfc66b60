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
    /// <summary>Reads a page of stories that stand in the order of their own table.</summary>
    public static Task<ListPage> ReadAsync(
        NewsDbContext db, IQueryable<Article> live, ListPosition? before, ListPosition? after, int length, CancellationToken cancel) =>
        ReadAsync(db, ListRows.Of(live), before, after, length, cancel);

    /// <summary>Reads the page that follows <paramref name="before"/>, or precedes <paramref name="after"/>; one story more than it holds tells whether there is another.</summary>
    public static async Task<ListPage> ReadAsync(
        NewsDbContext db, IQueryable<ListRow> rows, ListPosition? before, ListPosition? after, int length, CancellationToken cancel)
    {
        var towardsNewer = after is not null;
        var stories = towardsNewer ? After(rows, after!.Value) : (before is { } from ? Before(rows, from) : rows).NewestFirst();
        var cards = await stories.Take(length + 1).Select(row => row.Story).WithPictures(db).Select(CardView.From).ToListAsync(cancel);
        var more = cards.Count > length;
        if (more) cards.RemoveAt(length);
        if (towardsNewer) cards.Reverse();
        if (cards.Count == 0) return new([], null, null);

        var hasNewer = towardsNewer ? more : before is not null;
        var hasOlder = towardsNewer || more;
        return new(cards, hasNewer ? cards[0].Position : null, hasOlder ? cards[^1].Position : null);
    }

    /// <summary>Older than the place: the first comparison is the one that an index can start from.</summary>
    private static IQueryable<ListRow> Before(IQueryable<ListRow> rows, ListPosition at) =>
        rows.Where(r => r.At <= at.At && (r.At < at.At || r.Id < at.Id));

    private static IQueryable<ListRow> After(IQueryable<ListRow> rows, ListPosition at) =>
        rows.Where(r => r.At >= at.At && (r.At > at.At || r.Id > at.Id)).OrderBy(r => r.At).ThenBy(r => r.Id);
}
