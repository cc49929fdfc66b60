using NpgsqlTypes;

namespace NewsPortal.Data.Search;

/// <summary>What search knows of a story; a table of its own, so that lists never read it. Written by <see cref="SearchIndex"/>.</summary>
public sealed class SearchDocument
{
    /// <summary>The story.</summary>
    public long ArticleId { get; init; }

    /// <summary>The words: headline (A), kicker, standfirst and tags (B), names (C), text (D).</summary>
    public required NpgsqlTsVector Document { get; init; }

    /// <summary>The story's moment, copied, so that the newest matches are found without the story; <see langword="null"/> for one that readers do not get.</summary>
    public DateTimeOffset? VisibleFrom { get; init; }

    /// <summary>The story's edition, copied: a search is narrowed inside the index.</summary>
    public long EditionId { get; init; }

    /// <summary>The story's section, copied.</summary>
    public long SectionId { get; init; }

    /// <summary>The people of its bylines, copied.</summary>
    public long[] ContributorIds { get; init; } = [];
}
