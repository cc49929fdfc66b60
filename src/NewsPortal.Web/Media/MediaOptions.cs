using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Media;

/// <summary>Where pictures are kept and how large they may come; bound from the section “Media”.</summary>
public sealed class MediaOptions
{
    /// <summary>The folder of the pictures; a local run has it in its data folder. Either this or <see cref="S3"/>.</summary>
    public string? Path { get; set; }

    /// <summary>The bucket of the pictures, where they are not kept in a folder.</summary>
    public S3Options? S3 { get; set; }

    /// <summary>The largest original, in bytes.</summary>
    [Range(100_000, 200_000_000)]
    public int MaxBytes { get; set; } = 25_000_000;

    /// <summary>The most pixels of an original: told from its header, before any is decoded.</summary>
    [Range(1_000_000, 400_000_000)]
    public long MaxPixels { get; set; } = 60_000_000;
}

[OptionsValidator]
internal sealed partial class MediaOptionsValidator : IValidateOptions<MediaOptions>;
