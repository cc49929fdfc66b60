using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>
/// While the database is away, honours the marks of what others took down; while it is there, sees to it that each withdrawal has its
/// mark, whoever made it and whatever stood in the way.
/// </summary>
internal sealed class WithdrawalWatch(
    WithdrawalMarks marks, PageStore store, PageCopies copies, EvictionLink link, IServiceScopeFactory scopes, TimeProvider clock, IOptions<PageCacheOptions> options, ILogger<WithdrawalWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Rounds from one look to the next: at the marks while the database is away, and at what failed.</summary>
    private const int Soon = 5;

    private readonly HashSet<long> _honoured = [];
    private volatile bool _unmarked = true;
    private volatile bool _told;

    /// <summary>A withdrawal was heard of.</summary>
    public void Look() => _unmarked = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        var wait = 0;
        do
        {
            if (--wait > 0 && !(_unmarked && link.IsHeard)) continue;
            wait = Soon;
            try
            {
                if (link.IsHeard) _honoured.Clear(); // a story may be taken down a second time
                if (!link.IsHeard) await HonourAsync(stoppingToken);
                else if (_unmarked) await LeaveAsync(stoppingToken);
                _told = false;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                if (!_told && error is MediaStoreAwayException && store.Count > 0) log.MarksUnread(error.Message); // a first start has no marks and needs none; of the database's own absence others tell
                _told = store.Count > 0;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Drops what shows a story that was taken down.</summary>
    internal async Task HonourAsync(CancellationToken cancel)
    {
        var added = (await marks.ReadAsync(cancel)).Where(_honoured.Add).Select(CacheTag.Story).ToList();
        if (added.Count > 0) store.Evict([.. added, CacheTag.Anything]);
        copies.MarksRead();
    }

    private async Task LeaveAsync(CancellationToken cancel)
    {
        _unmarked = false;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            await marks.BeginAsync(cancel);
            var since = clock.GetUtcNow() - options.Value.OldestOnDisk;
            var withdrawn = await db.Withdrawals.AsNoTracking().Where(w => w.At > since).Select(w => w.ArticleId).ToListAsync(cancel);
            if (withdrawn.Count > 0) await marks.LeaveAsync(withdrawn.Except(await marks.ReadAsync(cancel)), cancel);
        }
        catch
        {
            _unmarked = true;
            throw;
        }
    }
}
