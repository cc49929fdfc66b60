namespace NewsPortal.Web.Caching;

/// <summary>Looks after kept pages while nobody waits: makes those that last as small as they get, and tells the log once a minute how it goes.</summary>
internal sealed class PageTender(PageStore store, ILogger<PageTender> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    /// <summary>Rounds from one line of the log to the next.</summary>
    private const int Minute = 6;

    /// <summary>A page that was served less often is not worth a twentieth of a second of work.</summary>
    private const int WorthIt = 50;

    /// <summary>Pages shrunk in a round, at most: a core is busy with them for half a second.</summary>
    private const int Most = 8;

    private (long Served, long Made) _told;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round);
        for (var round = 1; await timer.WaitForNextTickAsync(stoppingToken); round++)
        {
            Shrink();
            if (round % Minute == 0) Tell();
        }
    }

    /// <summary>Shrinks the most wanted of the pages that are worth it.</summary>
    internal void Shrink()
    {
        foreach (var page in store.All.Where(p => p is { IsShrunk: false, ListsChanged: false } && p.Hits >= WorthIt).OrderByDescending(p => p.Hits).Take(Most)) page.Shrink();
    }

    private void Tell()
    {
        var (served, made) = (store.Figures.Served, store.Figures.Made);
        if (served + made > _told.Served + _told.Made) log.Pages(served - _told.Served, made - _told.Made, store.Count, store.Size / 1024);
        _told = (served, made);
    }
}
