namespace NewsPortal.Web.Reads;

/// <summary>Asks on every node, a few times a minute, whether it is time for new rankings: whoever asks first makes them, so that no node is needed.</summary>
internal sealed class MostReadRounds(MostReadRanking ranking, ILogger<MostReadRounds> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(15);

    private bool _away;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await ranking.RefreshAsync(stoppingToken) is > 0 and var changed) log.RankingsChanged(changed);
                _away = false;
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                if (!_away) log.RankingsWait(error.Message);
                _away = true;
            }
        }
    }
}
