namespace NewsPortal.Web.Caching.Data;

/// <summary>What was read from the database.</summary>
/// <param name="Value">It.</param>
/// <param name="Tags">What it shows: a change of any of these makes it stale.</param>
/// <param name="Bytes">The memory that it takes, about.</param>
public readonly record struct Reading<T>(T Value, string[] Tags, int Bytes);

/// <summary>What was read, with the count of changes at which it was begun.</summary>
/// <param name="reading">What was read.</param>
/// <param name="begun">The count before anything was asked.</param>
public sealed class Kept<T>(Reading<T> reading, long begun)
{
    private readonly long _begun = begun;
    private long _checked = begun;

    /// <summary>It.</summary>
    public T Value => reading.Value;

    /// <inheritdoc cref="Reading{T}.Tags"/>
    public string[] Tags => reading.Tags;

    /// <summary>Whether it is stale and given for want of better: a page that shows it is kept for nobody.</summary>
    public bool IsLastResort { get; private init; }

    /// <summary>The same, for want of better.</summary>
    public Kept<T> AsLastResort() => new(reading, _begun) { IsLastResort = true };

    /// <summary>Whether nothing of it has changed since it was read. What was found unchanged is not looked through again before the next change.</summary>
    public bool IsGood(TagClock changes)
    {
        var now = changes.Now; // first: a change that comes meanwhile is looked for next time
        if (Volatile.Read(ref _checked) == now) return true;
        if (changes.HasChanged(reading.Tags, _begun)) return false;
        Volatile.Write(ref _checked, now);
        return true;
    }
}
