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
    /// <summary>The largest width that is offered, in pixels.</summary>
    public int Width => Widths[^1];

    /// <summary>The height that belongs to <see cref="Width"/>, in pixels.</summary>
    public int Height => Ratio switch
    {
        "16x9" => Width * 9 / 16,
        "4x3" => Width * 3 / 4,
        "1x1" => Width,
        _ => (int)((long)Width * Picture.Height / Picture.Width),
    };

    /// <summary>The attribute <c>srcset</c> for an encoding.</summary>
    public string SourceSet(string extension) => string.Join(", ", Widths.Select(width => $"{Picture.Address(Ratio, width, extension)} {width}w"));
}
