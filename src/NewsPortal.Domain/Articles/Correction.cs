namespace NewsPortal.Domain.Articles;

/// <summary>A dated note that tells readers what was wrong and what is right (Pedoman Pemberitaan Media Siber 4); never altered.</summary>
public sealed class Correction
{
    /// <summary>The longest of each text, in characters.</summary>
    public const int MaxLength = 1000;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>Which kind of note.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>What the story said.</summary>
    public required string Wrong { get; init; }

    /// <summary>What it should have said.</summary>
    public required string Right { get; init; }

    /// <summary>When the note was posted.</summary>
    public required DateTimeOffset PostedAt { get; init; }

    /// <summary>Who posted it: see <see cref="Audit.AuditEntry.Actor"/>.</summary>
    public required string PostedBy { get; init; }
}

/// <summary>The kinds of public notes on a fault.</summary>
public enum CorrectionKind
{
    /// <summary>Ralat: the newsroom puts its own fault right.</summary>
    Ralat,

    /// <summary>Koreksi: someone else pointed it out.</summary>
    Koreksi,
}
