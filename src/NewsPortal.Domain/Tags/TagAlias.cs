namespace NewsPortal.Domain.Tags;

/// <summary>Another slug of a tag: an earlier spelling, or a tag that was merged into it. Its page is one permanent redirect.</summary>
public sealed class TagAlias
{
    /// <summary>The last part of the <c>/tag/…</c> address that leads on.</summary>
    public required Slug Slug { get; init; }

    /// <summary>The tag that it means.</summary>
    public required long TagId { get; init; }
}
