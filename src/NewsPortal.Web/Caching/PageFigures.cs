namespace NewsPortal.Web.Caching;

/// <summary>What the node has done for readers since it started. A line a minute tells of it: a line for each kept page would cost more than the page.</summary>
internal sealed class PageFigures
{
    private long _served;
    private long _made;

    /// <summary>Answers from a kept page.</summary>
    public long Served => Interlocked.Read(ref _served);

    /// <summary>Answers that were made.</summary>
    public long Made => Interlocked.Read(ref _made);

    /// <summary>One more from a kept page.</summary>
    public void CountServed() => Interlocked.Increment(ref _served);

    /// <summary>One more that was made.</summary>
    public void CountMade() => Interlocked.Increment(ref _made);
}
