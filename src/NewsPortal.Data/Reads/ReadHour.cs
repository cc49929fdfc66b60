namespace NewsPortal.Data.Reads;

/// <summary>How often a story was read in an hour. Who read it is stored nowhere.</summary>
public sealed class ReadHour
{
    /// <summary>The beginning of the hour, in UTC.</summary>
    public DateTimeOffset Hour { get; init; }

    /// <summary>The story.</summary>
    public long ArticleId { get; init; }

    /// <summary>How often.</summary>
    public int Reads { get; init; }
}

/// <summary>How often a story was read since it ran; stays when its hours are removed.</summary>
public sealed class ReadTotal
{
    /// <summary>The story.</summary>
    public long ArticleId { get; init; }

    /// <summary>How often.</summary>
    public long Reads { get; init; }
}

/// <summary>
/// The last sums of a process that have arrived: a process that does not know whether its sums did sends them again under the same number,
/// and they are not added twice.
/// </summary>
public sealed class ReadFlush
{
    /// <summary>The process, which names itself anew at each start.</summary>
    public Guid Node { get; init; }

    /// <summary>The number of the last sums.</summary>
    public long Number { get; init; }

    /// <summary>When they came.</summary>
    public DateTimeOffset At { get; init; }
}
