namespace NewsPortal.Domain.Articles;

/// <summary>A snapshot of a story. Snapshots are added, never changed; readers see the one that the article names as live.</summary>
public sealed class Revision
{
    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The story.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The snapshot that its writer started from; <see langword="null"/> for the first.</summary>
    public long? BaseId { get; init; }

    /// <summary>The number within the story, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands at the desk.</summary>
    public Workflow Workflow { get; set; }

    /// <summary>What readers would see.</summary>
    public required Story Story { get; init; }

    /// <summary>Whether an import wrote it: only then may a later import replace it unseen.</summary>
    public bool Imported { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>Who saved it: see <see cref="Audit.AuditEntry.Actor"/>.</summary>
    public required string SavedBy { get; init; }
}
