using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Knows who has which story open.</summary>
internal sealed class StoryPresences(NewsDbContext db, TimeProvider clock)
{
    /// <summary>A window shows itself.</summary>
    public async Task SignAsync(long articleId, string tab, long staffId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync($"""
            insert into story_presence (article_id, tab, staff_id, since, seen_at) values ({articleId}, {tab}, {staffId}, {now}, {now})
            on conflict (article_id, tab) do update set seen_at = excluded.seen_at where story_presence.staff_id = excluded.staff_id
            """, cancel);
        await db.StoryPresences.Where(p => p.ArticleId == articleId && p.SeenAt < now - StoryPresence.Lasts - StoryPresence.Lasts).ExecuteDeleteAsync(cancel);
    }

    /// <summary>A window is closed.</summary>
    public Task LeaveAsync(long articleId, string tab, long staffId, CancellationToken cancel) =>
        db.StoryPresences.Where(p => p.ArticleId == articleId && p.Tab == tab && p.StaffId == staffId).ExecuteDeleteAsync(cancel);

    /// <summary>The people who have the story open in other windows, each once.</summary>
    public async Task<IReadOnlyList<Presence>> OthersAsync(long articleId, string? tab, CancellationToken cancel)
    {
        var oldest = clock.GetUtcNow() - StoryPresence.Lasts;
        var rows = await (
            from p in db.StoryPresences.AsNoTracking()
            join u in db.Users on p.StaffId equals u.Id
            where p.ArticleId == articleId && p.SeenAt > oldest && (tab == null || p.Tab != tab)
            orderby p.Since
            select new { p.StaffId, u.Name, p.Since }).ToListAsync(cancel);
        return [.. rows.DistinctBy(r => r.StaffId).Select(r => new Presence(r.StaffId, r.Name, r.Since))];
    }
}

/// <summary>Somebody who has a story open.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="Since">Since when.</param>
internal sealed record Presence(long StaffId, string Name, DateTimeOffset Since);
