namespace NewsPortal.Domain.Articles;

/// <summary>By which an import knows a story again: the same file twice is one story.</summary>
public sealed class ImportedCopy
{
    /// <summary>The edition it was imported for.</summary>
    public required long EditionId { get; init; }

    /// <summary>Normalised headline and date: the story's identity in its edition.</summary>
    public required string Key { get; init; }

    /// <summary>The story it became.</summary>
    public required long ArticleId { get; init; }

    /// <summary>SHA-256 over all that was imported; differs once the file has changed.</summary>
    public required string ContentHash { get; set; }
}
