using NewsPortal.Data;
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
    /// <param name="db">The database.</param>
    /// <param name="list">What is listed.</param>
    /// <param name="before">Where the page begins.</param>
    /// <param name="after">Where it ends.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<StoryPage> ReadAsync(NewsDbContext db, StoryWalk list, ListPosition? before, ListPosition? after, CancellationToken cancel)
    {
        var rows = await list.ReadAsync(db, before, after, Length + 1, cancel);
        var more = rows.Count > Length;
        if (more) rows.RemoveAt(Length);
        if (after is not null) rows.Reverse();
        if (rows.Count == 0) return new([], null, null);

        var hasNewer = after is not null ? more : before is not null;
        var hasOlder = after is not null || more;
        return new(rows, hasNewer ? rows[0].Position : null, hasOlder ? rows[^1].Position : null);
    }
}
