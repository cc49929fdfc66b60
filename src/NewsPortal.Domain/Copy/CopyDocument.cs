namespace NewsPortal.Domain.Copy;

/// <summary>A story as a desk receives it, taken apart into its fields. All text is NFC.</summary>
public sealed record CopyDocument
{
    /// <summary>The longest headline a story may carry.</summary>
    public const int HeadlineLimit = 200;

    /// <summary>The first line of the copy.</summary>
    public required string Headline { get; init; }

    /// <summary>The printed date; null on undated copy.</summary>
    public CopyDate? Date { get; init; }

    /// <summary>The printed moment with its zone's offset; null without a date or without a zone.</summary>
    public DateTimeOffset? PublishedAt => Date?.Moment;

    /// <summary>The text under the picture.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made the picture, without the leading slash.</summary>
    public string? Credit { get; init; }

    /// <summary>Where the story was written, without the dash after it.</summary>
    public string? Dateline { get; init; }

    /// <summary>The body; at least one paragraph of it holds letters.</summary>
    public required IReadOnlyList<CopyBlock> Blocks { get; init; }

    /// <summary>The people credited, in the order of the copy.</summary>
    public required IReadOnlyList<CopyByline> Bylines { get; init; }

    /// <summary>The sources named.</summary>
    public required IReadOnlyList<CopySource> Sources { get; init; }

    /// <summary>The tags, each once.</summary>
    public required IReadOnlyList<string> Tags { get; init; }
}
