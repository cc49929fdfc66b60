using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Articles;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>A story in the newsroom's lists: never its text.</summary>
public sealed record StoryRow
{
    /// <summary>The identity.</summary>
    public required long Id { get; init; }

    /// <summary>The headline; empty in a draft that has none yet.</summary>
    public required string Headline { get; init; }

    /// <summary>The edition.</summary>
    public required long EditionId { get; init; }

    /// <summary>The section's slug.</summary>
    public required Slug Section { get; init; }

    /// <summary>The section's name.</summary>
    public required string SectionName { get; init; }

    /// <inheritdoc cref="Article.Publication"/>
    public required Publication Publication { get; init; }

    /// <inheritdoc cref="Article.Stage"/>
    public required Workflow Stage { get; init; }

    /// <inheritdoc cref="Article.VisibleFrom"/>
    public required DateTimeOffset? VisibleFrom { get; init; }

    /// <inheritdoc cref="Article.EmbargoUntil"/>
    public required DateTimeOffset? EmbargoUntil { get; init; }

    /// <inheritdoc cref="Article.NextAt"/>
    public required DateTimeOffset? NextAt { get; init; }

    /// <summary>Whether the newsroom works on another text than readers see, or will; the database holds the hashes of the two against each other.</summary>
    public required bool HasChanges { get; init; }

    /// <inheritdoc cref="Article.TouchedAt"/>
    public required DateTimeOffset TouchedAt { get; init; }

    /// <summary>Who began it.</summary>
    public required string? Author { get; init; }

    /// <summary>Who has it.</summary>
    public required string? Assignee { get; init; }

    /// <summary>Its place in lists that are ordered by the last touch.</summary>
    public ListPosition Position => new(TouchedAt, Id);

    /// <summary>Where it stands.</summary>
    public StoryState StateAt(DateTimeOffset now) => StoryStates.Of(Publication, Stage, VisibleFrom, now);

    /// <summary>Where a change stands that readers have not been given yet; <see langword="null"/> where there is none.</summary>
    public Workflow? Change => Publication is Publication.Published && HasChanges ? Stage : null;

    /// <summary>The projection that the database makes.</summary>
    public static Expression<Func<Article, StoryRow>> From(NewsDbContext db) => a => new StoryRow
    {
        Id = a.Id,
        Headline = a.Headline,
        EditionId = a.EditionId,
        Section = a.Section.Slug,
        SectionName = a.Section.Name,
        Publication = a.Publication,
        Stage = a.Stage,
        VisibleFrom = a.VisibleFrom,
        EmbargoUntil = a.EmbargoUntil,
        NextAt = a.NextAt,
        HasChanges = a.LiveRevisionId != null && a.WorkingRevisionId != a.LiveRevisionId
            && !db.Revisions.Any(w => w.Id == a.WorkingRevisionId && db.Revisions.Any(l => l.Id == a.LiveRevisionId && EF.Property<string>(l, RevisionHash.Column) == EF.Property<string>(w, RevisionHash.Column))),
        TouchedAt = a.TouchedAt,
        Author = db.Users.Where(u => u.Id == a.AuthorId).Select(u => u.Name).FirstOrDefault(),
        Assignee = db.Users.Where(u => u.Id == a.AssigneeId).Select(u => u.Name).FirstOrDefault(),
    };
}
