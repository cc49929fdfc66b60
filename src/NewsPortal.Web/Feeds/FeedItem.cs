using System.Linq.Expressions;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
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

    public static Expression<Func<Article, FeedItem>> From(NewsDbContext db) => a => new FeedItem
    {
        Id = a.Id,
        EditionId = a.EditionId,
        Section = a.Section.Slug,
        SectionName = a.Section.Name,
        Slug = a.Slug,
        Headline = a.Headline,
        Standfirst = a.Standfirst,
        Advertorial = a.Advertorial,
        Unverified = a.Unverified,
        Dateline = a.Dateline,
        Body = a.Body.Markdown,
        Zone = a.Zone,
        PublishedAt = a.PublishedAt!.Value,
        SubstantiveAt = a.SubstantiveAt,
        EditedAt = a.EditedAt,
        SavedAt = db.Revisions.Where(r => r.Id == a.LiveRevisionId).Select(r => (DateTimeOffset?)r.SavedAt).FirstOrDefault(),
        VisibleFrom = a.VisibleFrom!.Value,
        Credit = a.Credit,
        AltText = a.AltText,
        Picture = db.Pictures.Where(p => p.Id == a.PictureId).Select(CardPicture.From).FirstOrDefault(),
        Authors = a.Bylines.Where(b => b.Role == BylineRole.Writer || b.Role == BylineRole.Reporter || b.Role == BylineRole.Contributor)
            .OrderBy(b => b.Position).Select(b => b.Contributor.Name).ToList(),
        Tags = a.Tags.OrderBy(t => t.Position).Select(t => t.Tag.Name).ToList(),
    };
}
