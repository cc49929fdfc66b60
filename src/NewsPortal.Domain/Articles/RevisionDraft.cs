namespace NewsPortal.Domain.Articles;

/// <summary>What a save brings besides the text.</summary>
public sealed record RevisionDraft(Story Story)
{
    /// <inheritdoc cref="Revision.Imported"/>
    public bool Imported { get; init; }

    /// <inheritdoc cref="Revision.Autosaved"/>
    public bool Autosaved { get; init; }

    /// <inheritdoc cref="Revision.Aside"/>
    public bool Aside { get; init; }

    /// <inheritdoc cref="Revision.Tab"/>
    public string? Tab { get; init; }

    /// <summary>The snapshot that its writer started from, where that is not the working copy.</summary>
    public long? BaseId { get; init; }

    /// <inheritdoc cref="Revision.Note"/>
    public string? Note { get; init; }
}
