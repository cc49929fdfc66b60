using System.Globalization;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Tells every few seconds how many stories are in, how many a minute, and how long it will take.</summary>
internal sealed class BulkProgress(TextWriter output, long stories, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly long started = clock.GetTimestamp();
    private long done;

    /// <summary>How many are in.</summary>
    public long Done => Interlocked.Read(ref done);

    /// <summary>Some more are in.</summary>
    public void Add(int count) => Interlocked.Add(ref done, count);

    /// <summary>Tells until it is cancelled.</summary>
    public async Task TellAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(cancel))
                if (Done > 0) await output.WriteLineAsync(Line());
        }
        catch (OperationCanceledException)
        {
            // The work has ended.
        }
    }

    private string Line()
    {
        var rate = Done / clock.GetElapsedTime(started).TotalSeconds;
        var left = TimeSpan.FromSeconds((stories - Done) / rate);
        return string.Create(CultureInfo.InvariantCulture, $"  {Done:N0} of {stories:N0} stories, {rate:N0} a second, about {(left.TotalMinutes < 2 ? $"{left.TotalSeconds:N0} seconds" : $"{left.TotalMinutes:N0} minutes")} left");
    }
}
