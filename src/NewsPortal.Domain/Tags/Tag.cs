namespace NewsPortal.Domain.Tags;

/// <summary>A subject that stories share across sections and editions.</summary>
public sealed class Tag
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 80;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The last part of <c>/tag/…</c>.</summary>
    public required Slug Slug { get; set; }

    /// <summary>The name as shown.</summary>
    public required string Name { get; set => field = Text.Require(value, NameLength, "A tag's name"); }

    /// <summary>An introduction on the tag's page.</summary>
    public string? Intro { get; set; }
}
