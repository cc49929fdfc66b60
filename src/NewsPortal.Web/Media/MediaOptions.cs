using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Media;

/// <summary>Where pictures are kept and how large they may come; bound from the section “Media”.</summary>
public sealed class MediaOptions
{
    /// <summary>The folder of the disk store; a local run keeps it in its data folder.</summary>
    [Required]
    public string? Path { get; set; }

    /// <summary>The largest original, in bytes.</summary>
    [Range(100_000, 200_000_000)]
    public int MaxBytes { get; set; } = 25_000_000;

    /// <summary>The most pixels of an original: told from its header, before any is decoded.</summary>
    [Range(1_000_000, 400_000_000)]
    public long MaxPixels { get; set; } = 60_000_000;
}

[OptionsValidator]
internal sealed partial class MediaOptionsValidator : IValidateOptions<MediaOptions>;
