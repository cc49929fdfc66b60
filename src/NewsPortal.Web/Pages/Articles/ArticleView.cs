using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>What the article page shows of its story: one round trip, no tracked entities.</summary>
public sealed record ArticleView
{
    /// <summary>The identity.</summary>
    public required long Id { get; init; }

    /// <summary>The edition that owns it.</summary>
    public required long EditionId { get; init; }

    /// <summary>The section.</summary>
    public required long SectionId { get; init; }

    /// <summary>The section's slug.</summary>
    public required Slug Section { get; init; }

    /// <summary>The section's name.</summary>
    public required string SectionName { get; init; }

    /// <summary>The last part of the address.</summary>
    public required Slug Slug { get; init; }

    /// <inheritdoc cref="Story.Headline"/>
    public required string Headline { get; init; }

    /// <inheritdoc cref="Story.Kicker"/>
    public required string? Kicker { get; init; }

    /// <inheritdoc cref="Story.Standfirst"/>
    public required string? Standfirst { get; init; }

    /// <inheritdoc cref="Story.Dateline"/>
    public required string? Dateline { get; init; }

    /// <inheritdoc cref="Story.Zone"/>
    public required Zone? Zone { get; init; }

    /// <summary>The picture's file, where it is there.</summary>
    public required CardPicture? Picture { get; init; }

    /// <summary>The picture's caption.</summary>
    public required string? Caption { get; init; }

    /// <summary>The picture's credit.</summary>
    public required string? Credit { get; init; }

    /// <summary>The picture's text for those who do not see it.</summary>
    public required string? AltText { get; init; }

    /// <inheritdoc cref="Story.Advertorial"/>
    public required bool Advertorial { get; init; }

    /// <inheritdoc cref="Story.Unverified"/>
    public required bool Unverified { get; init; }

    /// <inheritdoc cref="Story.AiUse"/>
    public required AiUse? AiUse { get; init; }

    /// <inheritdoc cref="Story.SearchTitle"/>
    public required string? SearchTitle { get; init; }

    /// <inheritdoc cref="Story.Description"/>
    public required string? Description { get; init; }

    /// <summary>The text, as Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>The publication moment.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The key of the lists.</summary>
    public required DateTimeOffset VisibleFrom { get; init; }

    /// <inheritdoc cref="Article.SubstantiveAt"/>
    public required DateTimeOffset? SubstantiveAt { get; init; }

    /// <summary>The revision that is shown.</summary>
    public required long RevisionId { get; init; }

    /// <summary>Who made it.</summary>
    public required IReadOnlyList<BylineView> Bylines { get; init; }

    /// <summary>Where it comes from.</summary>
    public required IReadOnlyList<SourceEntry> Sources { get; init; }

    /// <summary>Its tags.</summary>
    public required IReadOnlyList<TagView> Tags { get; init; }

    /// <summary>Its corrections, the newest first.</summary>
    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    /// <summary>The stories that its “Baca Juga” have found, live or not.</summary>
    public IReadOnlyList<ReadAlsoView> ReadAlsos { get; init; } = [];

    /// <summary>The pictures between its paragraphs that the library has.</summary>
    public IReadOnlyList<CardPicture> Pictures { get; init; } = [];

    /// <summary>Those who wrote it.</summary>
    public IEnumerable<BylineView> Authors => Bylines.Where(b => b.Role.IsAuthor);
}

/// <summary>A person of a byline.</summary>
/// <param name="Id">The person.</param>
/// <param name="Role">What they did.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Slug">Their page.</param>
/// <param name="Hidden">Whether they have no page any more.</param>
public sealed record BylineView(long Id, BylineRole Role, string Name, Slug Slug, bool Hidden);

/// <summary>A tag of a story.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Name">The name.</param>
/// <param name="Slug">Its page.</param>
public sealed record TagView(long Id, string Name, Slug Slug);

/// <summary>A correction of a story.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Wrong">What the story said.</param>
/// <param name="Right">What it should have said.</param>
/// <param name="PostedAt">When the note was posted.</param>
public sealed record CorrectionView(CorrectionKind Kind, string Wrong, string Right, DateTimeOffset PostedAt);

/// <summary>A “Baca Juga” that has found its story.</summary>
/// <param name="Title">The title as the text writes it.</param>
/// <param name="TargetId">The story.</param>
public sealed record ReadAlsoView(string Title, long TargetId);
