using System.Collections.Concurrent;

namespace NewsPortal.Web.Caching;

/// <summary>
/// Counts the changes and remembers of each tag when it last changed: so what was begun before a change and is finished after it is known
/// for stale. One change is counted at a time; anyone may ask meanwhile.
/// </summary>
public sealed class TagClock
{
    /// <summary>More tags than these are not remembered one by one.</summary>
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, long> _changed = new(StringComparer.Ordinal);
    private readonly Lock _changing = new();
    private long _now;
    private long _everything;

    /// <summary>The number of the last change.</summary>
    public long Now => Volatile.Read(ref _now);

    /// <summary>Counts a change of these. Its number is told last: whoever reads it finds all that it stands for.</summary>
    public void Change(IReadOnlyCollection<string> tags)
    {
        lock (_changing)
        {
            var now = _now + 1;
            if (tags.Contains(CacheTag.Everything) || _changed.Count + tags.Count > Most)
            {
                Volatile.Write(ref _everything, now);
                _changed.Clear();
            }

            foreach (var tag in tags) _changed[tag] = now;
            Volatile.Write(ref _now, now);
        }
    }

    /// <summary>Whether any of these has changed after <paramref name="since"/>.</summary>
    public bool HasChanged(IEnumerable<string> tags, long since)
    {
        foreach (var tag in tags)
            if (_changed.TryGetValue(tag, out var at) && at > since) return true;
        return Volatile.Read(ref _everything) > since; // after the tags: they are forgotten only once this is set
    }
}
