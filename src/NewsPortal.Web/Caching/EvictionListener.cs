using NewsPortal.Data.Caching;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Operations;
using Npgsql;

namespace NewsPortal.Web.Caching;

/// <summary>Hears of every committed change, on a connection of its own, and reads up on what it missed whenever that connection was lost.</summary>
internal sealed class EvictionListener(
    DatabaseAddress database, Evictions evictions, EvictionLink link, PageCopies copies, TimeProvider clock, ILogger<EvictionListener> log) : BackgroundService
{
    /// <summary>After this silence the database is asked whether it is there: a broken line says nothing.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    /// <summary>While changes come without a pause, it is noted this often how far they were heard.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>How often rows that nobody will miss are removed.</summary>
    private static readonly TimeSpan Tidying = TimeSpan.FromHours(1);

    private long _tidied = clock.GetTimestamp();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var line = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString)
                {
                    Pooling = false,
                    Timeout = 1,
                    CommandTimeout = 2, // one second is soon over on a machine with too much to do, and a lost line makes every kept page suspect
                    CancellationTimeout = 300,
                    ApplicationName = "newsportal-evictions",
                }.ConnectionString);
                await line.OpenAsync(stoppingToken);
                await ListenAsync(line, stoppingToken);
            }
            catch (Exception error) // whatever it is: a line that cannot be had must not end the program
            {
                if (stoppingToken.IsCancellationRequested) return;
                if (!link.IsAway) log.LineLost(error.Message);
                link.Lost(away: !link.IsHeard && !IsAnswer(error)); // a line that was good a moment ago may only have been cut
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>A server that refuses this line, for instance because it has too many, may well answer for pages.</summary>
    internal static bool IsAnswer(Exception error) => error is PostgresException { SqlState: not PostgresErrorCodes.CannotConnectNow };

    private async Task ListenAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        line.Notification += (_, message) => evictions.Make(message.Payload.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        await using (var listen = new NpgsqlCommand($"listen {CacheEviction.Channel}", line)) await listen.ExecuteNonQueryAsync(cancel);
        var now = await HeardChanges.ReadAsync(await DatabaseIdentity.ReadAsync(line, cancel), line, null, cancel);
        var before = copies.LastHeard;
        if (before is not null && (before.Database != now.Database || before.Last > now.Last)) // another, or one that was restored and counts from earlier
        {
            evictions.Make([CacheTag.Everything]);
            before = null;
        }

        // Pages may have been made before the line was there, also in a process that has heard of nothing yet.
        await ReplayAsync(line, before ?? now with { Last = Math.Max(0, now.Last - CacheEviction.Overlap) }, cancel);
        copies.HeardAll(now);
        link.Heard();
        for (var read = clock.GetTimestamp(); ;)
        {
            var quiet = !await line.WaitAsync(Silence, cancel);
            if (quiet || clock.GetElapsedTime(read) > Longest)
            {
                copies.HeardAll(now); // the news of what stood there a round ago has come meanwhile; that of what stands there now may be on its way
                (now, read) = (await HeardChanges.ReadAsync(now.Database, line, now, cancel), clock.GetTimestamp());
            }

            link.Heard();
            await TidyAsync(line, cancel);
        }
    }

    private async Task ReplayAsync(NpgsqlConnection line, HeardChanges heard, CancellationToken cancel)
    {
        await using var kept = new NpgsqlCommand("select coalesce(min(seq), 0) from cache_eviction", line);
        if ((long)(await kept.ExecuteScalarAsync(cancel))! > heard.Last + 1) evictions.Make([CacheTag.Everything]); // what was missed is not all there any more
        await using var missed = new NpgsqlCommand("select tags from cache_eviction where seq > $1 or seq = any($2) order by seq", line) { Parameters = { new() { Value = heard.Last }, new() { Value = heard.Missing } } };
        await using var rows = await missed.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) evictions.Make(rows.GetFieldValue<string[]>(0));
    }

    private async Task TidyAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        if (clock.GetElapsedTime(_tidied) < Tidying) return;
        _tidied = clock.GetTimestamp();
        await using var tidy = new NpgsqlCommand("delete from cache_eviction where seq < $1", line) { Parameters = { new() { Value = copies.LastHeard!.Last - CacheEviction.Kept } } };
        await tidy.ExecuteNonQueryAsync(cancel);
    }
}
