namespace NewsPortal.Domain.Reads;

/// <summary>
/// How much a read still counts in Terpopuler: half after each half-life, nothing after <see cref="Window"/>. Reads are kept by the hour (UTC),
/// so all reads of an hour count as if they had been made in the middle of what has passed of it.
/// </summary>
public static class ReadDecay
{
    /// <summary>The readers' “24 jam terakhir”.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(24);

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>The hour in which a moment lies, by its beginning.</summary>
    public static DateTimeOffset HourOf(DateTimeOffset moment) => new(moment.UtcTicks / Hour.Ticks * Hour.Ticks, TimeSpan.Zero);

    /// <summary>The hours that lie wholly in the window, the newest first, and what a read in each counts; of the current one, what has passed of it.</summary>
    /// <param name="now">The moment at which it is asked.</param>
    /// <param name="halfLife">After how long a read counts half.</param>
    public static IReadOnlyList<HourWeight> Weights(DateTimeOffset now, TimeSpan halfLife)
    {
        var weights = new List<HourWeight>();
        for (var hour = HourOf(now); hour >= now - Window; hour -= Hour)
        {
            var middle = hour + (hour + Hour < now ? Hour : now - hour) / 2;
            weights.Add(new(hour, Math.Pow(0.5, (now - middle) / halfLife)));
        }

        return weights;
    }
}

/// <summary>What a read of an hour counts.</summary>
/// <param name="Hour">The beginning of the hour, in UTC.</param>
/// <param name="Weight">From 1, for a read just now, down to nothing.</param>
public sealed record HourWeight(DateTimeOffset Hour, double Weight);
