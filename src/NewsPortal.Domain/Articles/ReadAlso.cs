namespace NewsPortal.Domain.Articles;

/// <summary>One “Baca Juga” of a revision: the title as written and, once found, the story that it means.</summary>
public sealed class ReadAlso
{
    /// <summary>The revision whose body holds the paragraph.</summary>
    public required long RevisionId { get; init; }

    /// <summary>Which of the body's “Baca Juga” paragraphs, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The title at writing time.</summary>
    public required string Title { get; init; }

    /// <summary><see cref="Text.Key"/> of the title.</summary>
    public required string TitleKey { get; init; }

    /// <summary>The story, or <see langword="null"/> while none or more than one bears the title.</summary>
    public long? TargetId { get; set; }
}
