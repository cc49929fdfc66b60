namespace NewsPortal.Domain.Articles;

/// <summary>The express lane: an editor's own text straight to readers, with a reason, and a second reader within the hour.</summary>
public sealed class ExpressRun
{
    /// <summary>How long the second reader has, before the newsroom is reminded.</summary>
    public static readonly TimeSpan SecondReaderWithin = TimeSpan.FromMinutes(60);

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonLength = 500;

    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>Why it could not wait.</summary>
    public required string Reason { get; init; }

    /// <summary>Who sent it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The second reader.</summary>
    public string? ConfirmedBy { get; internal set; }

    /// <summary>When the second reader was done.</summary>
    public DateTimeOffset? ConfirmedAt { get; internal set; }

    /// <summary>Whether the hour is over and nobody has read it.</summary>
    public bool IsOverdue(DateTimeOffset now) => ConfirmedAt is null && now >= At + SecondReaderWithin;
}
