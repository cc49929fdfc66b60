namespace NewsPortal.Data.Caching;

/// <summary>
/// What a committed change made stale, by the tags that pages carry. The database's own triggers write it, in the transaction of the change
/// and whoever changes: no verb, no script and no import can forget to. Nodes hear of it at the commit, and read here what they missed.
/// </summary>
public sealed class CacheEviction
{
    /// <summary>The channel on which nodes hear of evictions; the message is the tags, parted by spaces.</summary>
    public const string Channel = "cache_evict";

    /// <summary>How many of the last rows are kept: a node that has missed more begins anew.</summary>
    public const int Kept = 100_000;

    /// <summary>The identity. Transactions commit in another order than they count: see <see cref="Overlap"/>.</summary>
    public long Seq { get; private init; }

    /// <summary>How far before the last row a number may be missing whose transaction is still open, and how many rows a new process honours.</summary>
    public const int Overlap = 1000;

    /// <summary>What became stale.</summary>
    public string[] Tags { get; private init; } = [];
}
