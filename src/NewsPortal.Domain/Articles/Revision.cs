namespace NewsPortal.Domain.Articles;

/// <summary>A snapshot of a story. Snapshots are added, never changed; readers see the one that the article names as live.</summary>
public sealed class Revision
{
    /// <summary>The longest note, in characters.</summary>
    public const int NoteLength = 500;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The story.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The snapshot that its writer started from; <see langword="null"/> for the first.</summary>
    public long? BaseId { get; init; }

    /// <summary>The number within the story, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands at the desk; changed by the verbs of <see cref="Article"/> only.</summary>
    public Workflow Workflow { get; internal set; }

    /// <summary>What readers would see.</summary>
    public required Story Story { get; init; }

    /// <summary>Whether an import wrote it: only then may a later import replace it unseen.</summary>
    public bool Imported { get; init; }

    /// <summary>Whether the editor saved it by itself; such ones are thinned out once newer ones stand above them.</summary>
    public bool Autosaved { get; internal set; }

    /// <summary>Kept beside the working copy, because it and another's changes could not be joined: nobody's text is lost.</summary>
    public bool Aside { get; init; }

    /// <summary>Which window of its writer sent it: two saves of one window never conflict with each other.</summary>
    public string? Tab { get; init; }

    /// <summary>Which kind of change to a live story it is, once it was published as one.</summary>
    public ChangeClass? ChangeClass { get; internal set; }

    /// <summary>What its writer says of it to the newsroom.</summary>
    public string? Note { get; internal set; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>Who saved it: see <see cref="Audit.AuditEntry.Actor"/>.</summary>
    public required string SavedBy { get; init; }

    /// <summary>The person who saved it; <see langword="null"/> for a verb of the program.</summary>
    public long? SavedById { get; init; }

    /// <summary>Its writer saved by hand what the editor had saved already: it is no longer thinned out.</summary>
    public void Keep(string? note)
    {
        Autosaved = false;
        Note ??= note;
    }
}
