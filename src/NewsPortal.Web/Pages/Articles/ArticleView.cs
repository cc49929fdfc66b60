using System.Linq.Expressions;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>What the article page shows of its story: one query, no tracked entities.</summary>
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

    /// <summary>Those who wrote it.</summary>
    public IEnumerable<BylineView> Authors => Bylines.Where(b => b.Role.IsAuthor);

    /// <summary>The projection that the database makes.</summary>
    public static Expression<Func<PicturedStory, ArticleView>> From { get; } = row => new ArticleView
    {
        Id = row.Story.Id,
        EditionId = row.Story.EditionId,
        SectionId = row.Story.SectionId,
        Section = row.Story.Section.Slug,
        SectionName = row.Story.Section.Name,
        Slug = row.Story.Slug,
        Headline = row.Story.Headline,
        Kicker = row.Story.Kicker,
        Standfirst = row.Story.Standfirst,
        Dateline = row.Story.Dateline,
        Zone = row.Story.Zone,
        Picture = CardPicture.Of(row.Picture),
        Caption = row.Story.Caption,
        Credit = row.Story.Credit,
        AltText = row.Story.AltText,
        Advertorial = row.Story.Advertorial,
        Unverified = row.Story.Unverified,
        AiUse = row.Story.AiUse,
        SearchTitle = row.Story.SearchTitle,
        Description = row.Story.Description,
        Body = row.Story.Body.Markdown,
        PublishedAt = row.Story.PublishedAt!.Value,
        VisibleFrom = row.Story.VisibleFrom!.Value,
        SubstantiveAt = row.Story.SubstantiveAt,
        RevisionId = row.Story.LiveRevisionId!.Value,
        Bylines = row.Story.Bylines.OrderBy(b => b.Position).Select(b => new BylineView(b.ContributorId, b.Role, b.Contributor.Name, b.Contributor.Slug, b.Contributor.Hidden)).ToList(),
        Sources = row.Story.Sources.OrderBy(s => s.Position).Select(s => new SourceEntry(s.Name, s.Url)).ToList(),
        Tags = row.Story.Tags.OrderBy(t => t.Position).Select(t => new TagView(t.TagId, t.Tag.Name, t.Tag.Slug)).ToList(),
        Corrections = row.Story.Corrections.OrderByDescending(c => c.PostedAt).Select(c => new CorrectionView(c.Kind, c.Wrong, c.Right, c.PostedAt)).ToList(),
    };
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
