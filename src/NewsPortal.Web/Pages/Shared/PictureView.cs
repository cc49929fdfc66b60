using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>A picture in a place of a page.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Ratio">The crop of the place.</param>
/// <param name="Widths">The widths offered to the browser, in pixels.</param>
/// <param name="Sizes">How wide the place is, as the attribute <c>sizes</c> says it.</param>
/// <param name="AltText">What is seen; empty where the headline beside it says enough.</param>
/// <param name="Leads">Whether it stands above the fold and is fetched first.</param>
public sealed record PictureView(CardPicture Picture, string Ratio, int[] Widths, string Sizes, string AltText, bool Leads = false)
{
    /// <summary>The largest width that is offered, in pixels: never more than the picture has.</summary>
    public int Width => Math.Min(Widths[^1], Widest);

    /// <summary>The height that belongs to <see cref="Width"/>, in pixels.</summary>
    public int Height => Ratio switch
    {
        "16x9" => Width * 9 / 16,
        "4x3" => Width * 3 / 4,
        "1x1" => Width,
        _ => (int)((long)Width * Picture.Height / Picture.Width),
    };

    /// <summary>The attribute <c>srcset</c> for an encoding: a small picture is offered as wide as it is, once.</summary>
    public string SourceSet(string extension) => string.Join(", ", Widths.DistinctBy(width => Math.Min(width, Widest))
        .Select(width => $"{Picture.Address(Ratio, width, extension)} {Math.Min(width, Widest)}w"));

    /// <summary>The width of the crop in the original, in pixels.</summary>
    private int Widest => Ratio switch
    {
        "16x9" => Math.Min(Picture.Width, Picture.Height * 16 / 9),
        "4x3" => Math.Min(Picture.Width, Picture.Height * 4 / 3),
        "1x1" => Math.Min(Picture.Width, Picture.Height),
        _ => Picture.Width,
    };
}
