namespace NewsPortal.Web.Reads;

/// <summary>What came of the beacons since the start; a line a minute tells of it, and none of each.</summary>
internal sealed class ReadFigures
{
    private long _counted, _repeats, _leftOut, _noRoom;

    /// <summary>Reads that were counted.</summary>
    public long Counted => Interlocked.Read(ref _counted);

    /// <summary>Reads by those who had read the story lately.</summary>
    public long Repeats => Interlocked.Read(ref _repeats);

    /// <summary>Beacons of programs, of the newsroom's own people, and of what is fetched ahead.</summary>
    public long LeftOut => Interlocked.Read(ref _leftOut);

    /// <summary>Reads that were lost because the sums were full.</summary>
    public long NoRoom => Interlocked.Read(ref _noRoom);

    public void CountRead() => Interlocked.Increment(ref _counted);

    public void CountRepeat() => Interlocked.Increment(ref _repeats);

    public void CountLeftOut() => Interlocked.Increment(ref _leftOut);

    public void CountNoRoom() => Interlocked.Increment(ref _noRoom);
}
