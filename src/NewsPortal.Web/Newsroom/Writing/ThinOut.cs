using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>
/// Thins the snapshots out that editors saved by themselves: of those older than a day one of each writer stays for every ten minutes of a story. What
/// anything refers to, what was saved by hand and what was kept aside stays for good.
/// </summary>
internal sealed partial class ThinOut(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ThinOut> log) : BackgroundService
{
    /// <summary>How long every autosave is kept.</summary>
    public static readonly TimeSpan Whole = TimeSpan.FromHours(24);

    /// <summary>Of older ones the last of every so many seconds is kept.</summary>
    private const int Slot = 600;

    /// <summary>The most stories of one round; the next takes the others.</summary>
    private const int Stories = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Thins out once.</summary>
    /// <returns>How many snapshots went.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var before = clock.GetUtcNow() - Whole;
        var stories = await db.Revisions.Where(r => r.Autosaved && !r.Aside && r.SavedAt < before)
            .GroupBy(r => r.ArticleId).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).Select(g => g.Key).Take(Stories).ToListAsync(cancel);
        var gone = 0;
        foreach (var story in stories) gone += await db.InOneUnitAsync(token => ThinAsync(db, story, before, token), cancel);
        return gone;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await RunAsync(stoppingToken) is > 0 and var count) log.ThinnedOut(count);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.NotThinnedOut(e);
            }
        }
    }

    /// <summary>One story, locked against saves: whoever was written from a snapshot that goes is said to be written from the one before it.</summary>
    private static async Task<int> ThinAsync(NewsDbContext db, long articleId, DateTimeOffset before, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"select id from article where id = {articleId} for update", cancel);
        var all = await db.Revisions.Where(r => r.ArticleId == articleId).OrderBy(r => r.Number)
            .Select(r => new { r.Id, r.BaseId, r.Autosaved, r.Aside, r.SavedAt, r.SavedById, r.ChangeClass }).ToListAsync(cancel);
        var pointed = await db.Articles.Where(a => a.Id == articleId).Select(a => new { a.LiveRevisionId, a.WorkingRevisionId, a.NextRevisionId }).SingleAsync(cancel);
        var kept = new HashSet<long?> { pointed.LiveRevisionId, pointed.WorkingRevisionId, pointed.NextRevisionId };
        kept.UnionWith(all.Where(r => r.Aside).Select(r => r.BaseId)); // needed to compare what was set aside
        foreach (var payload in await db.AuditEntries.Where(e => e.Entity == "article" && e.EntityId == articleId).Select(e => e.Payload).ToListAsync(cancel))
            if (Named().Match(payload) is { Success: true } named) kept.Add(long.Parse(named.Groups[1].ValueSpan, CultureInfo.InvariantCulture)); // handed in, approved, published
        var goes = all.Where(r => !r.Aside && r.SavedAt < before).GroupBy(r => (r.SavedAt.ToUnixTimeSeconds() / Slot, r.SavedById)) // one of each writer: four eyes asks who wrote
            .SelectMany(slot => slot.SkipLast(1))
            .Where(r => r is { Autosaved: true, ChangeClass: null } && !kept.Contains(r.Id)).ToDictionary(r => r.Id, r => r.BaseId);
        if (goes.Count == 0) return 0;

        foreach (var heir in all.Where(r => r.BaseId is { } origin && goes.ContainsKey(origin) && !goes.ContainsKey(r.Id)))
        {
            var origin = heir.BaseId;
            while (origin is { } id && goes.TryGetValue(id, out var earlier)) origin = earlier;
            await db.Revisions.Where(r => r.Id == heir.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.BaseId, origin), cancel);
        }

        var ids = goes.Keys.ToList();
        await db.Database.ExecuteSqlAsync($"delete from revision where id = any({ids.ToArray()})", cancel);
        return ids.Count;
    }

    [GeneratedRegex("\"revision\":([0-9]{1,18})")]
    private static partial Regex Named();
}
