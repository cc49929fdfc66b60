using NewsPortal.Data.Caching;
using NewsPortal.Web.Operations;
using Npgsql;

namespace NewsPortal.Web.Caching;

/// <summary>Hears of every committed change, on a connection of its own, and reads up on what it missed whenever that connection was lost.</summary>
internal sealed class EvictionListener(DatabaseAddress database, Evictions evictions, EvictionLink link, TimeProvider clock, ILogger<EvictionListener> log) : BackgroundService
{
    /// <summary>After this silence the database is asked whether it is there: a broken line says nothing.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>How often rows that nobody will miss are removed.</summary>
    private static readonly TimeSpan Tidying = TimeSpan.FromHours(1);

    private long? _heard;
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
                    CommandTimeout = 1,
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
    private static bool IsAnswer(Exception error) => error is PostgresException { SqlState: not PostgresErrorCodes.CannotConnectNow };

    private async Task ListenAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        line.Notification += (_, message) => evictions.Make(message.Payload.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        await using (var listen = new NpgsqlCommand($"listen {CacheEviction.Channel}", line)) await listen.ExecuteNonQueryAsync(cancel);
        var last = await LastAsync(line, cancel);
        if (_heard > last) evictions.Make([CacheTag.Everything]); // a database that was restored counts from earlier
        await ReplayAsync(line, Math.Min(_heard ?? last, last) - CacheEviction.Overlap, cancel);
        _heard = last;
        link.Heard();
        while (true)
        {
            if (!await line.WaitAsync(Silence, cancel)) _heard = await LastAsync(line, cancel);
            link.Heard();
            await TidyAsync(line, cancel);
        }
    }

    private async Task ReplayAsync(NpgsqlConnection line, long since, CancellationToken cancel)
    {
        await using var missed = new NpgsqlCommand("select seq, tags from cache_eviction where seq > $1 order by seq", line) { Parameters = { new() { Value = since } } };
        await using var rows = await missed.ExecuteReaderAsync(cancel);
        var first = true;
        while (await rows.ReadAsync(cancel))
        {
            if (first && _heard is { } heard && rows.GetInt64(0) > heard + 1) evictions.Make([CacheTag.Everything]); // what was missed is not all there any more
            first = false;
            evictions.Make(rows.GetFieldValue<string[]>(1));
        }
    }

    private async Task TidyAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        if (clock.GetElapsedTime(_tidied) < Tidying) return;
        _tidied = clock.GetTimestamp();
        await using var tidy = new NpgsqlCommand("delete from cache_eviction where seq < $1", line) { Parameters = { new() { Value = _heard!.Value - CacheEviction.Kept } } };
        await tidy.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<long> LastAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select coalesce(max(seq), 0) from cache_eviction", line);
        return (long)(await ask.ExecuteScalarAsync(cancel))!;
    }
}
