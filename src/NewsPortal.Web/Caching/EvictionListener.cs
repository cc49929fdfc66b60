using NewsPortal.Data.Caching;
using NewsPortal.Web.Operations;
using Npgsql;

namespace NewsPortal.Web.Caching;

/// <summary>Hears of every committed change, on a connection of its own, and reads up on what it missed whenever that connection was lost.</summary>
internal sealed class EvictionListener(DatabaseAddress database, Evictions evictions, EvictionLink link, ILogger<EvictionListener> log) : BackgroundService
{
    /// <summary>After this silence the database is asked whether it is there: a broken line says nothing.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>Transactions that began earlier may have committed later: what was written in this time before the line was lost is read again.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    private readonly long _started = Environment.TickCount64;
    private DateTimeOffset? _heard;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var away = true;
            try
            {
                await using var line = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString)
                {
                    Pooling = false, Timeout = 1, CommandTimeout = 1, CancellationTimeout = 300, ApplicationName = "newsportal-evictions",
                }.ConnectionString);
                await line.OpenAsync(stoppingToken);
                await ListenAsync(line, () => away = false, stoppingToken);
            }
            catch (Exception error) when (error is NpgsqlException or TimeoutException or System.Net.Sockets.SocketException or InvalidOperationException or OperationCanceledException)
            {
                if (stoppingToken.IsCancellationRequested) return;
                if (!link.IsAway) log.LineLost(error.Message);
                link.Lost(away); // a line that was good a moment ago may only have been cut
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(NpgsqlConnection line, Action listening, CancellationToken cancel)
    {
        line.Notification += (_, message) => evictions.Make(message.Payload.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        await using (var listen = new NpgsqlCommand($"listen {CacheEviction.Channel}", line)) await listen.ExecuteNonQueryAsync(cancel);
        var now = await TimeAsync(line, cancel);
        var since = (_heard ?? now - TimeSpan.FromMilliseconds(Environment.TickCount64 - _started)) - Overlap;
        if (now - since > CacheEviction.Kept) evictions.Make([CacheTag.Everything]);
        else await ReplayAsync(line, since, cancel);
        _heard = now;
        link.Heard();
        listening();
        while (true)
        {
            if (!await line.WaitAsync(Silence, cancel)) _heard = await TimeAsync(line, cancel);
            link.Heard();
        }
    }

    private async Task ReplayAsync(NpgsqlConnection line, DateTimeOffset since, CancellationToken cancel)
    {
        await using var missed = new NpgsqlCommand("select tags from cache_eviction where at > $1", line) { Parameters = { new() { Value = since.ToUniversalTime() } } };
        await using var rows = await missed.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) evictions.Make(rows.GetFieldValue<string[]>(0));
    }

    private static async Task<DateTimeOffset> TimeAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select clock_timestamp()", line);
        return new DateTimeOffset((DateTime)(await ask.ExecuteScalarAsync(cancel))!, TimeSpan.Zero);
    }
}
