using NewsPortal.Web.Operations;
using Npgsql;

namespace NewsPortal.Web.Caching;

/// <summary>
/// Asks the database three times a second whether it is there, on a line and a thread of its own: where this program has more to do than its
/// processors can, an answer waits its turn like everything else, and must not look like a database that hangs.
/// </summary>
internal sealed class DatabasePulse(DatabaseAddress database, EvictionLink link) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromMilliseconds(300);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Factory.StartNew(() => Run(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var answered = false;
            link.Ask(); // a line that was cut is no silence: the next one answers for it
            try
            {
                using var line = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString)
                {
                    Pooling = false,
                    Timeout = 1,
                    CommandTimeout = 1,
                    CancellationTimeout = -1,
                    ApplicationName = "newsportal-pulse",
                }.ConnectionString);
                line.Open();
                using var ask = new NpgsqlCommand("select 1", line);
                do
                {
                    link.Ask();
                    ask.ExecuteScalar();
                    link.Speaks();
                    answered = true;
                }
                while (!stop.WaitHandle.WaitOne(Rhythm));
            }
            catch (Exception error) // whatever it is: a line that cannot be had must not end the program
            {
                if (EvictionListener.IsAnswer(error)) link.Speaks();
                stop.WaitHandle.WaitOne(answered ? TimeSpan.Zero : Rhythm);
            }
        }
    }
}
