namespace NewsPortal.Domain.Audit;

/// <summary>One line of the newsroom's memory, written in the transaction of the change that it records; never altered.</summary>
public sealed class AuditEntry
{
    /// <summary>The place in the log: rising, never used twice.</summary>
    public long Seq { get; private init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it: <c>staff:7</c> or <c>verb:import</c>; never a name or an address.</summary>
    public required string Actor { get; init; }

    /// <summary>What was done, for instance <c>article.publish</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The kind of thing, for instance <c>article</c>.</summary>
    public required string Entity { get; init; }

    /// <summary>Which one.</summary>
    public required long EntityId { get; init; }

    /// <summary>The edition whose desk it concerns; <see langword="null"/> for the network's.</summary>
    public long? EditionId { get; init; }

    /// <summary>The details as JSON with sorted keys and no blanks, so that a hash over it can be taken later.</summary>
    public string Payload { get; init; } = "{}";
}
