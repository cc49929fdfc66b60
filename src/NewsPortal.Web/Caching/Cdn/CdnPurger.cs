using Microsoft.Extensions.Options;
using NewsPortal.Data.Caching;
using NewsPortal.Web.Operations;
using Npgsql;

namespace NewsPortal.Web.Caching.Cdn;

/// <summary>
/// Tells the CDN of changes, on one node at a time: whichever holds a lock of the database on a connection of its own, which a node that
/// was killed loses with it. How far it has told stands in the database, so that nothing is forgotten, whoever goes on.
/// </summary>
internal sealed class CdnPurger(DatabaseAddress database, CdnHook hook, CdnKeys keys, Moments moments, TimeProvider clock, IOptions<CdnOptions> options, ILogger<CdnPurger> log) : BackgroundService
{
    /// <summary>“NewsCdn” in ASCII.</summary>
    private const long LockKey = 0x4E65777343646E;

    /// <summary>How often the others try for the lock, and how long the one that has it waits for news before it looks at the clock.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2), Quiet = TimeSpan.FromMilliseconds(500);

    /// <summary>The first pauses between attempts at a hook that fails; after them another node may try, or this one after ever longer ones.</summary>
    private static readonly TimeSpan[] Soon = [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)];

    /// <summary>The pauses between attempts to begin again.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5), LaterPause = TimeSpan.FromSeconds(2), LongestPause = TimeSpan.FromMinutes(1);

    private bool _failed;
    private DateTimeOffset _next;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn) return;
        var pause = LaterPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var line = Line();
                await line.OpenAsync(stoppingToken);
                await TakeTurnAsync(line, stoppingToken);
                await TellAsync(line, () => pause = LaterPause, stoppingToken);
            }
            catch (Exception error) // whatever it is: the next attempt goes on from what the database says
            {
                if (stoppingToken.IsCancellationRequested) return;
                await Task.Delay(error is HttpRequestException ? pause : FirstPause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // of the database's own absence others tell
                if (error is HttpRequestException) pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private NpgsqlConnection Line() => new(new NpgsqlConnectionStringBuilder(database.ConnectionString)
    {
        Pooling = false,
        Timeout = 3,
        CommandTimeout = 5,
        CancellationTimeout = 300,
        ApplicationName = "newsportal-purges",
    }.ConnectionString);

    private static async Task TakeTurnAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        // So the server notices within half a minute that a machine at the other end is gone, and gives the lock away.
        await using (var alive = new NpgsqlCommand("set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3", line)) await alive.ExecuteNonQueryAsync(cancel);
        await using var take = new NpgsqlCommand("select pg_try_advisory_lock($1)", line) { Parameters = { new() { Value = LockKey } } };
        while (!(bool)(await take.ExecuteScalarAsync(cancel))!) await Task.Delay(Turn, cancel);
    }

    private async Task TellAsync(NpgsqlConnection line, Action worked, CancellationToken cancel)
    {
        await using (var listen = new NpgsqlCommand($"listen {CacheEviction.Channel}", line)) await listen.ExecuteNonQueryAsync(cancel);
        var purges = new PurgeLog(line, await DatabaseIdentity.ReadAsync(line, cancel), keys.Hook);
        var told = await purges.ReadAsync(cancel);
        var (seen, waiting) = (told, new Queue<(long Due, HashSet<string> Tags, PurgePoint Point)>());
        while (true)
        {
            var point = await LookAsync(purges, seen, cancel);
            if (point.Tags.Count > 0 || seen is null) waiting.Enqueue((Environment.TickCount64 + (long)options.Value.Delay.TotalMilliseconds, point.Tags, point.Point));
            seen = point.Point;
            if (await PurgeAsync(purges, waiting, cancel)) worked();
            await line.WaitAsync(waiting.TryPeek(out var next) ? TimeSpan.FromMilliseconds(Math.Clamp(next.Due - Environment.TickCount64, 1, (long)Quiet.TotalMilliseconds)) : Quiet, cancel);
        }
    }

    /// <summary>What changed since, by those who write and by the clock.</summary>
    private async Task<(HashSet<string> Tags, PurgePoint Point)> LookAsync(PurgeLog purges, PurgePoint? seen, CancellationToken cancel)
    {
        var (heard, now) = (await purges.NowAsync(seen?.Heard, cancel), clock.GetUtcNow());
        var tags = seen is null ? [CacheTag.Everything] : await purges.BetweenAsync(seen.Heard, heard, cancel);
        if (seen is not null && ReferenceEquals(heard, seen.Heard) && now < _next) return (tags, seen);

        var passed = seen?.Passed ?? now;
        (var due, _next) = await moments.ReadAsync(passed, now > passed ? now : passed, cancel);
        tags.UnionWith(due);
        return (tags, new(heard, now > passed ? now : passed));
    }

    private async Task<bool> PurgeAsync(PurgeLog purges, Queue<(long Due, HashSet<string> Tags, PurgePoint Point)> waiting, CancellationToken cancel)
    {
        var (tags, point) = (new HashSet<string>(StringComparer.Ordinal), (PurgePoint?)null);
        while (waiting.TryPeek(out var next) && next.Due <= Environment.TickCount64)
        {
            tags.UnionWith(next.Tags);
            point = next.Point;
            waiting.Dequeue();
        }

        if (point is null) return false;
        await AskAsync(tags, cancel);
        await purges.WriteAsync(point, cancel);
        if (_failed) log.PurgedAgain();
        _failed = false;
        return true;
    }

    private async Task AskAsync(HashSet<string> tags, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await hook.PurgeAsync(tags, cancel);
                return;
            }
            catch (HttpRequestException error)
            {
                if (!_failed) log.NotPurged(error.Message);
                _failed = true;
                if (attempt == Soon.Length) throw;
                await Task.Delay(Soon[attempt], cancel);
            }
        }
    }
}
