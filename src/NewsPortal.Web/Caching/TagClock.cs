namespace NewsPortal.Web.Caching;

/// <summary>
/// Counts the changes and remembers of each tag when it last changed: so a page that was begun before a change and is finished after it is
/// known for stale. Not safe for many at once but for <see cref="Now"/>.
/// </summary>
internal sealed class TagClock
{
    /// <summary>More tags than these are not remembered one by one.</summary>
    private const int Most = 50_000;

    private readonly Dictionary<string, long> _changed = new(StringComparer.Ordinal);
    private long _now;
    private long _everything;

    /// <summary>The number of the last change.</summary>
    public long Now => Volatile.Read(ref _now);

    /// <summary>Counts a change of these.</summary>
    public void Change(IReadOnlyCollection<string> tags)
    {
        var now = Interlocked.Increment(ref _now);
        if (tags.Contains(CacheTag.Everything) || _changed.Count + tags.Count > Most)
        {
            _everything = now;
            _changed.Clear();
        }

        foreach (var tag in tags) _changed[tag] = now;
    }

    /// <summary>Whether any of these has changed after <paramref name="since"/>.</summary>
    public bool HasChanged(IEnumerable<string> tags, long since) => _everything > since || tags.Any(tag => _changed.GetValueOrDefault(tag) > since);
}
