namespace NewsPortal.Data.Caching;

/// <summary>Up to where a CDN in front was told of changes: one row, which whoever tells it moves on.</summary>
public sealed class CdnPurge
{
    /// <summary>The only identity.</summary>
    public short Id { get; private init; } = 1;

    /// <summary>Which database the numbers are of; after a restore it is another.</summary>
    public string Database { get; private init; } = "";

    /// <summary>Which hook was told, and by which secret, unreadable.</summary>
    public string Hook { get; private init; } = "";

    /// <summary>The last eviction that it was told of.</summary>
    public long Last { get; private init; }

    /// <summary>Numbers before the last that were not there then.</summary>
    public long[] Missing { get; private init; } = [];

    /// <summary>The moment up to which it was told of changes by the clock.</summary>
    public DateTimeOffset Passed { get; private init; }
}
