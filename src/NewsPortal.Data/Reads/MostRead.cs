namespace NewsPortal.Data.Reads;

/// <summary>Terpopuler of an edition or of the network: candidates, not all of which need be live any more. Written only when it changes; a trigger then evicts what shows it.</summary>
public sealed class MostRead
{
    /// <summary>What stands for the network among the editions.</summary>
    public const long Network = 0;

    /// <summary>The edition, or <see cref="Network"/>.</summary>
    public long EditionId { get; init; }

    /// <summary>The stories, the most read first; empty while too little is read to speak of a ranking.</summary>
    public long[] ArticleIds { get; init; } = [];

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}

/// <summary>The one row that says when the rankings were last made: whichever node moves it on makes them.</summary>
public sealed class MostReadTurn
{
    /// <summary>The one row's key.</summary>
    public const int Key = 1;

    /// <summary>Always <see cref="Key"/>.</summary>
    public int Id { get; init; }

    /// <summary>When, by the clock of the node that did.</summary>
    public DateTimeOffset At { get; init; }
}
