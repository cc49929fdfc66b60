using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Editions;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>A story on somebody's desk, locked and loaded for a step.</summary>
/// <param name="Article">The story.</param>
/// <param name="Revision">The snapshot that the person saw.</param>
/// <param name="Edition">The edition that owns it.</param>
/// <param name="Actor">Who takes the step.</param>
/// <param name="Now">The application's clock.</param>
public sealed record DeskCase(Article Article, Revision Revision, Edition Edition, Actor Actor, DateTimeOffset Now)
{
    /// <summary>The snapshot that readers see, where there is one.</summary>
    public Revision? Live { get; init; }

    /// <summary>Who saved the text since it was last approved or live: see <see cref="Article.IsOwnText"/>.</summary>
    public IReadOnlyCollection<long> Writers { get; init; } = [];

    /// <summary>The number that the story's next snapshot gets.</summary>
    public int NextNumber { get; init; }

    /// <summary>A snapshot that the step makes the working copy.</summary>
    public Revision? Added { get; set; }

    /// <summary>Notes that are kept once the step is taken.</summary>
    public IList<DeskNote> Notes { get; } = [];

    /// <summary>Whether the story leaves the database with the step: a draft that was never submitted.</summary>
    public bool Erases { get; set; }

    /// <summary>What the desk tells the writer, where a person does.</summary>
    public void Tell(DeskNoteKind kind, string? text)
    {
        if (Actor.StaffId is { } staff && !string.IsNullOrWhiteSpace(text))
            Notes.Add(new DeskNote { ArticleId = Article.Id, Kind = kind, StaffId = staff, At = Now, Text = text.Trim() });
    }
}

/// <summary>What became of a step, or of several in one go.</summary>
/// <param name="Refusals">The rules against it; empty where everything was done.</param>
/// <param name="Found">Whether there is such a story.</param>
/// <param name="LiveSince">Where the step made something visible to readers at once: the moment that it did.</param>
public sealed record DeskResult(IReadOnlyList<DeskRule> Refusals, bool Found = true, DateTimeOffset? LiveSince = null)
{
    /// <summary>Whether everything was done.</summary>
    public bool IsDone => Found && Refusals.Count == 0;

    /// <summary>The status that the refusal is answered with.</summary>
    public int Status => IsDone ? StatusCodes.Status200OK
        : !Found ? StatusCodes.Status404NotFound
        : Refusals.Any(rule => rule.IsAboutThePerson) ? StatusCodes.Status403Forbidden
        : Refusals.All(rule => rule.IsAboutTheInput) ? StatusCodes.Status422UnprocessableEntity
        : StatusCodes.Status409Conflict;
}
