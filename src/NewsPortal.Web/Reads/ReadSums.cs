namespace NewsPortal.Web.Reads;

/// <summary>The reads that are not in the database yet, by story and hour. Bounded: numbers that somebody makes up do not make it grow.</summary>
internal sealed class ReadSums
{
    /// <summary>Stories and hours that are held at once.</summary>
    public const int Most = 50_000;

    private readonly Lock _changing = new();
    private Dictionary<(long Story, DateTimeOffset Hour), int> _sums = [];

    /// <summary>Whether it is half full, and should be taken before its time.</summary>
    public bool IsCrowded => Count > Most / 2;

    /// <summary>How many sums there are.</summary>
    public int Count
    {
        get
        {
            lock (_changing) return _sums.Count;
        }
    }

    /// <summary>Counts a read.</summary>
    /// <returns>Whether there was room; for a story that is counted already there always is.</returns>
    public bool Add(long story, DateTimeOffset hour)
    {
        lock (_changing)
        {
            if (_sums.TryGetValue((story, hour), out var sum) || _sums.Count < Most)
            {
                _sums[(story, hour)] = sum + 1;
                return true;
            }

            return false;
        }
    }

    /// <summary>Takes all of them out.</summary>
    public ReadBatch Take()
    {
        lock (_changing)
        {
            if (_sums.Count == 0) return ReadBatch.Empty;
            var taken = _sums;
            _sums = [];
            return new([.. taken.Keys.Select(k => k.Story)], [.. taken.Keys.Select(k => k.Hour)], [.. taken.Values]);
        }
    }
}

/// <summary>Sums on their way to the database, as columns.</summary>
/// <param name="Stories">The stories.</param>
/// <param name="Hours">The beginnings of the hours, in UTC.</param>
/// <param name="Reads">How often each was read.</param>
internal sealed record ReadBatch(long[] Stories, DateTimeOffset[] Hours, int[] Reads)
{
    /// <summary>Nothing was read.</summary>
    public static ReadBatch Empty { get; } = new([], [], []);
}
