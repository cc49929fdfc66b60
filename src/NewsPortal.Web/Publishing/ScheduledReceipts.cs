using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Publishing;

/// <summary>
/// Stands at the page when a scheduled story, or a scheduled change of one, has its moment, and keeps a receipt of how long after it readers
/// had it. It only watches: what runs by the clock runs without it.
/// </summary>
public sealed class ScheduledReceipts(IServiceScopeFactory scopes, DueChanges due, TimeProvider clock, ILogger<ScheduledReceipts> log)
{
    /// <summary>How long a moment that nobody watched may lie back, for instance while the program was started anew.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(10);

    /// <summary>From one look to the next.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>The most moments of one look; the next takes the others.</summary>
    private const int Most = 50;

    private const string Actor = "verb:clock";

    private readonly HashSet<(long Id, DateTimeOffset Due)> _seen = [];

    /// <summary>Watches the moments that lie between the last look and the next, each until it has come.</summary>
    /// <returns>How many receipts this node has kept.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var moments = await FindAsync(clock.GetUtcNow(), cancel);
        var kept = 0;
        foreach (var group in moments.Where(_seen.Add).GroupBy(m => m.Due).OrderBy(g => g.Key))
        {
            while (group.Key - clock.GetUtcNow() is { Ticks: > 0 } ahead) await Task.Delay(ahead, clock, cancel);
            kept += (await Task.WhenAll(group.Select(m => KeepAsync(m.Id, m.Due, cancel)))).Count(done => done); // one must not wait for another: its own milliseconds count
        }

        _seen.RemoveWhere(m => m.Due < clock.GetUtcNow() - LookBack - LookBack);
        return kept;
    }

    private async Task<List<(long Id, DateTimeOffset Due)>> FindAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var (from, until) = (now - LookBack, now + Interval + Interval);
        // Copy carries its own date, and what was published at once has its receipt from whoever did it.
        var stories = await db.Articles.AsNoTracking().Where(a => a.Publication == Publication.Published && a.VisibleFrom > from && a.VisibleFrom <= until)
            .Where(a => db.AuditEntries.Any(e => e.Entity == "article" && e.EntityId == a.Id && e.Action == "article.publish" && e.At < a.VisibleFrom && e.Actor.StartsWith("staff:")))
            .Where(a => !db.AuditEntries.Any(e => e.Entity == "article" && e.EntityId == a.Id && e.Action == PublishReceipts.Action && e.At >= a.VisibleFrom))
            .OrderBy(a => a.VisibleFrom).Take(Most).Select(a => new { a.Id, Due = a.VisibleFrom!.Value }).ToListAsync(cancel);
        var changes = await db.Articles.AsNoTracking().Where(a => a.NextAt > from && a.NextAt <= until)
            .OrderBy(a => a.NextAt).Take(Most).Select(a => new { a.Id, Due = a.NextAt!.Value }).ToListAsync(cancel);
        return [.. stories.Concat(changes).Select(m => (m.Id, m.Due))];
    }

    private async Task<bool> KeepAsync(long id, DateTimeOffset moment, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            due.Forget();
            await due.EnsureAsync(cancel);
            scope.ServiceProvider.GetRequiredService<Place>().Network = await scope.ServiceProvider.GetRequiredService<EditionDirectory>().GetAsync(cancel); // for the addresses
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            if (!await db.Articles.AnyAsync(a => a.Id == id && (a.VisibleFrom == moment || a.EditedAt == moment), cancel)) return false; // called off at the last moment, or not made
            var receipts = scope.ServiceProvider.GetRequiredService<PublishReceipts>();
            return !await receipts.IsKeptAsync(id, moment, cancel) && await receipts.MeasureAsync(id, moment, Actor, scheduled: true, cancel) is not null;
        }
        catch (Exception error) when (error is not OperationCanceledException && !ErrorPages.IsDatabaseAway(error))
        {
            log.NotMeasured(id, error);
            return false;
        }
    }
}

/// <summary>Lets the receipts of scheduled moments be kept while the program runs. Nothing depends on it.</summary>
internal sealed class ScheduledReceiptsWatch(ScheduledReceipts receipts, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(ScheduledReceipts.Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await receipts.RunAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // The database is away, or the like: readers' requests meet the same fault, and the log has it from them.
            }
        }
    }
}
