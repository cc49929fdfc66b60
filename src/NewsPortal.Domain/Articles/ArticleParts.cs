using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Domain.Articles;

/// <summary>The text of a story's live revision.</summary>
public sealed class ArticleBody
{
    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>The text, as Markdown.</summary>
    public string Markdown { get; internal set; } = "";
}

/// <summary>One person of a story's byline.</summary>
public sealed class ArticleByline
{
    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>The place in print, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The person.</summary>
    public required long ContributorId { get; init; }

    /// <summary>The person, where loaded.</summary>
    public Contributor Contributor { get; private set; } = null!;

    /// <summary>What they did.</summary>
    public required BylineRole Role { get; init; }

    /// <summary>The story's edition, copied for the person's page in it.</summary>
    public required long EditionId { get; init; }

    /// <summary>The story's <see cref="Article.VisibleFrom"/>, copied for the person's lists while it is published.</summary>
    public DateTimeOffset? VisibleFrom { get; internal set; }
}

/// <summary>One source of a story.</summary>
public sealed class ArticleSource
{
    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>The place in print, from 1.</summary>
    public required int Position { get; init; }

    /// <inheritdoc cref="SourceEntry.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="SourceEntry.Url"/>
    public string? Url { get; init; }
}

/// <summary>One tag of a story.</summary>
public sealed class ArticleTag
{
    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>The place in print, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The tag.</summary>
    public required long TagId { get; init; }

    /// <summary>The tag, where loaded.</summary>
    public Tag Tag { get; private set; } = null!;

    /// <summary>The story's edition, copied for the tag's page in it.</summary>
    public required long EditionId { get; init; }

    /// <summary>The story's <see cref="Article.VisibleFrom"/>, copied for the tag's lists while it is published.</summary>
    public DateTimeOffset? VisibleFrom { get; internal set; }
}

/// <summary>A picture that stands between a story's paragraphs: by it the picture is known to be shown.</summary>
public sealed class ArticlePicture
{
    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>The picture's number as the text writes it; there may be none of it.</summary>
    public required long PictureId { get; init; }
}
