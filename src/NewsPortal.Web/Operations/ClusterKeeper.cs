using NewsPortal.Data.Local;

namespace NewsPortal.Web.Operations;

/// <summary>Starts the private PostgreSQL again where it has died under a running server.</summary>
internal sealed class ClusterKeeper(PrivatePostgres cluster, TimeProvider clock, ILogger<ClusterKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await cluster.EnsureRunningAsync(stoppingToken);
            }
            catch (PrivatePostgresException e)
            {
                log.ClusterNotStarted(e);
            }
        }
    }
}
