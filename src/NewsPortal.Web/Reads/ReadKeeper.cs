namespace NewsPortal.Web.Reads;

/// <summary>Brings the sums to the database every few seconds; a node that is killed loses what came since. While the database is away they wait.</summary>
internal sealed class ReadKeeper(ReadSums sums, ReadStore store, ReadFigures figures, ILogger<ReadKeeper> log) : BackgroundService
{
    /// <summary>From one look to the next.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Looks from one flush to the next, from one line of the log to the next, from one tidying to the next.</summary>
    private const int Flush = 5, Minute = 60, Hour = 3600;

    /// <summary>How long the last flush of a node that stops may take.</summary>
    private static readonly TimeSpan Parting = TimeSpan.FromSeconds(3);

    private readonly Guid _node = Guid.NewGuid();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private ReadBatch _sent = ReadBatch.Empty;
    private long _number;
    private bool _away;
    private (long Counted, long LeftOut, long NoRoom) _told;

    /// <summary>Sums that were sent and of which it is not known whether they came.</summary>
    public int Unsure => _sent.Stories.Length;

    /// <summary>Adds all reads to the database's. Where that fails they are kept, and sent again under the same number.</summary>
    public async Task FlushAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await SendAsync(cancel); // what is unsure from last time
            (_sent, _number) = (sums.Take(), _number + 1);
            await SendAsync(cancel); // and no more: what comes meanwhile has its own turn
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task SendAsync(CancellationToken cancel)
    {
        if (_sent.Stories.Length == 0) return;
        await store.AddAsync(_node, _number, _sent, cancel);
        _sent = ReadBatch.Empty;
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Parting);
        if (!await TryAsync(FlushAsync, limit.Token) && sums.Count + Unsure is > 0 and var left) log.ReadsLost(left);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look);
        for (var look = 1; await timer.WaitForNextTickAsync(stoppingToken); look++)
        {
            if (look % Flush == 0 || sums.IsCrowded) await TryAsync(FlushAsync, stoppingToken);
            if (look % Minute == 0) Tell();
            if (look % Hour == Minute) await TryAsync(store.TidyAsync, stoppingToken);
        }
    }

    private async Task<bool> TryAsync(Func<CancellationToken, Task> work, CancellationToken cancel)
    {
        try
        {
            await work(cancel);
            _away = false;
        }
        catch (Exception error) // whatever it is: readers are counted on
        {
            if (!_away && !cancel.IsCancellationRequested) log.ReadsWait(error.Message);
            _away = true;
        }

        return !_away;
    }

    private void Tell()
    {
        var now = (figures.Counted, LeftOut: figures.LeftOut + figures.Repeats, figures.NoRoom);
        if (now != _told) log.Reads(now.Counted - _told.Counted, now.LeftOut - _told.LeftOut, now.NoRoom - _told.NoRoom);
        _told = now;
    }
}
