namespace NewsPortal.Domain.Pictures;

/// <summary>A file in the picture library; its place in a story is a <see cref="PictureUse"/>.</summary>
public sealed class Picture
{
    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>Where the store keeps the original, which is never served.</summary>
    public required string OriginalKey { get; init; }

    /// <summary>SHA-256 of the original in lower-case hex: the same file is kept once.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Width of the upright original, in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the upright original, in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>Size of the original, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>What every crop keeps in view.</summary>
    public FocalPoint Focus { get; set; } = FocalPoint.Centre;

    /// <summary>The mean colour as <c>#rrggbb</c>, shown until the picture is there.</summary>
    public string Placeholder { get; set; } = "#98a0a5";

    /// <summary>The usual text for those who do not see it.</summary>
    public string AltText { get; set; } = "";

    /// <summary>Who made it, for instance “ANTARA FOTO/Nama”.</summary>
    public string? Credit { get; set; }

    /// <summary>When it came into the library.</summary>
    public required DateTimeOffset AddedAt { get; init; }
}
