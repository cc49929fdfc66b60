using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>A page of a newsroom list, last touched first.</summary>
/// <param name="Rows">The stories.</param>
/// <param name="Newer">Where the newer page ends, or <see langword="null"/> on the first.</param>
/// <param name="Older">Where the older page begins, or <see langword="null"/> on the last.</param>
public sealed record StoryPage(IReadOnlyList<StoryRow> Rows, ListPosition? Newer, ListPosition? Older)
{
    /// <summary>How many stories a page holds.</summary>
    public const int Length = 40;

    /// <summary>Reads the page that follows <paramref name="before"/>, or precedes <paramref name="after"/>.</summary>
    public static async Task<StoryPage> ReadAsync(NewsDbContext db, IQueryable<Article> articles, ListPosition? before, ListPosition? after, CancellationToken cancel)
    {
        var ordered = (before, after) switch
        {
            (_, { } newer) => articles.Where(a => a.TouchedAt >= newer.At && (a.TouchedAt > newer.At || a.Id > newer.Id)).OrderBy(a => a.TouchedAt).ThenBy(a => a.Id),
            ({ } older, _) => articles.Where(a => a.TouchedAt <= older.At && (a.TouchedAt < older.At || a.Id < older.Id)).OrderByDescending(a => a.TouchedAt).ThenByDescending(a => a.Id),
            _ => articles.OrderByDescending(a => a.TouchedAt).ThenByDescending(a => a.Id),
        };
        var rows = await ordered.Take(Length + 1).Select(StoryRow.From(db)).ToListAsync(cancel);
        var more = rows.Count > Length;
        if (more) rows.RemoveAt(Length);
        if (after is not null) rows.Reverse();
        if (rows.Count == 0) return new([], null, null);

        var hasNewer = after is not null ? more : before is not null;
        var hasOlder = after is not null || more;
        return new(rows, hasNewer ? rows[0].Position : null, hasOlder ? rows[^1].Position : null);
    }
}
