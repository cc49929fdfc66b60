using NewsPortal.Domain;
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
}
