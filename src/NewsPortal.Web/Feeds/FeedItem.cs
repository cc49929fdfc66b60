using System.Linq.Expressions;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Feeds;

/// <summary>What a feed tells of a story.</summary>
internal sealed record FeedItem
{
    public required long Id { get; init; }

    public required long EditionId { get; init; }

    public required Slug Section { get; init; }

    public required string SectionName { get; init; }

    public required Slug Slug { get; init; }

    public required string Headline { get; init; }

    public required string? Standfirst { get; init; }

    public required bool Advertorial { get; init; }

    public required bool Unverified { get; init; }

    public required string? Dateline { get; init; }

    public required string Body { get; init; }

    public required Zone? Zone { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required DateTimeOffset? SubstantiveAt { get; init; }

    public required DateTimeOffset? EditedAt { get; init; }

    /// <summary>When the revision that is live was saved: copy of an earlier day, brought in today, changes a feed today.</summary>
    public required DateTimeOffset? SavedAt { get; init; }

    public required DateTimeOffset VisibleFrom { get; init; }

    public required string? Credit { get; init; }

    public required string? AltText { get; init; }

    public required CardPicture? Picture { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The moment of the last change that readers should know of.</summary>
    public DateTimeOffset ModifiedAt => SubstantiveAt ?? PublishedAt;

    /// <summary>The headline as a feed prints it: what is paid for says so.</summary>
    public string Title => Advertorial ? $"[Advertorial] {Headline}" : Headline;

    public static Expression<Func<PicturedStory, FeedItem>> From(NewsDbContext db) => row => new FeedItem
    {
        Id = row.Story.Id,
        EditionId = row.Story.EditionId,
        Section = row.Story.Section.Slug,
        SectionName = row.Story.Section.Name,
        Slug = row.Story.Slug,
        Headline = row.Story.Headline,
        Standfirst = row.Story.Standfirst,
        Advertorial = row.Story.Advertorial,
        Unverified = row.Story.Unverified,
        Dateline = row.Story.Dateline,
        Body = row.Story.Body.Markdown,
        Zone = row.Story.Zone,
        PublishedAt = row.Story.PublishedAt!.Value,
        SubstantiveAt = row.Story.SubstantiveAt,
        EditedAt = row.Story.EditedAt,
        SavedAt = db.Revisions.Where(r => r.Id == row.Story.LiveRevisionId).Select(r => (DateTimeOffset?)r.SavedAt).FirstOrDefault(),
        VisibleFrom = row.Story.VisibleFrom!.Value,
        Credit = row.Story.Credit,
        AltText = row.Story.AltText,
        Picture = CardPicture.Of(row.Picture),
        Authors = row.Story.Bylines.Where(b => b.Role == BylineRole.Writer || b.Role == BylineRole.Reporter || b.Role == BylineRole.Contributor)
            .OrderBy(b => b.Position).Select(b => b.Contributor.Name).ToList(),
        Tags = row.Story.Tags.OrderBy(t => t.Position).Select(t => t.Tag.Name).ToList(),
    };
}
