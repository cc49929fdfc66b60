namespace NewsPortal.Domain.Desk;

/// <summary>An internal note on a story; it never reaches readers.</summary>
public sealed class DeskNote
{
    /// <summary>The longest note, in characters.</summary>
    public const int MaxLength = 4000;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The story.</summary>
    public required long ArticleId { get; init; }

    /// <summary>What kind of note it is.</summary>
    public DeskNoteKind Kind { get; init; }

    /// <summary>Who wrote it.</summary>
    public required long StaffId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The text, plain, as typed.</summary>
    public required string Text { get; init; }
}

/// <summary>The kinds of internal notes.</summary>
public enum DeskNoteKind
{
    /// <summary>Something to tell each other.</summary>
    Note,

    /// <summary>What the desk wants changed: the comment of a return.</summary>
    Return,
}
