namespace NewsPortal.Data.Caching;

/// <summary>
/// What a committed change made stale, by the tags that pages carry. The database's own triggers write it, in the transaction of the change
/// and whoever changes: no verb, no script and no import can forget to. Nodes hear of it at the commit, and read here what they missed.
/// </summary>
public sealed class CacheEviction
{
    /// <summary>The channel on which nodes hear of evictions; the message is the tags, parted by spaces.</summary>
    public const string Channel = "cache_evict";

    /// <summary>How long rows are kept: a node that was away for longer begins anew.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>The identity. Transactions commit in another order than they count.</summary>
    public long Seq { get; private init; }

    /// <summary>When it was written, by the database's clock.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>What became stale.</summary>
    public string[] Tags { get; private init; } = [];
}
