namespace NewsPortal.Domain.People;

/// <summary>A person who stands in bylines, with a page of their own.</summary>
public sealed class Contributor
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 120;

    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The last part of <c>/penulis/…</c>.</summary>
    public required Slug Slug { get; set; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; set => field = Text.Require(value, NameLength, "A name"); }

    /// <summary>The post in the newsroom, for instance “Redaktur Daerah”.</summary>
    public string? Title { get; set; }

    /// <summary>A few sentences about the person.</summary>
    public string? Bio { get; set; }

    /// <summary>The portrait.</summary>
    public long? PictureId { get; set; }

    /// <summary>Removed from public view on request: no page, no link; the name stays in printed bylines.</summary>
    public bool Hidden { get; set; }
}
