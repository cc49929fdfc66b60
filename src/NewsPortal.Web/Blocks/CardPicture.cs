using System.Diagnostics.CodeAnalysis;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Blocks;

/// <summary>A picture as a list needs it.</summary>
/// <param name="Id">The identity.</param>
/// <param name="ContentHash">The original's hash.</param>
/// <param name="Focus">The spot that crops keep.</param>
/// <param name="Width">The original's width, in pixels.</param>
/// <param name="Height">The original's height, in pixels.</param>
/// <param name="AltText">What is seen.</param>
public sealed record CardPicture(long Id, string ContentHash, FocalPoint Focus, int Width, int Height, string AltText)
{
    /// <inheritdoc cref="Picture.Placeholder"/>
    public string Placeholder { get; init; } = "";

    /// <summary>The class of <c>pictures.css</c> that colours the place until the picture is there; empty where no colour is known.</summary>
    public string PlaceholderClass => PlaceholderColour.ClassOf(Placeholder);

    /// <summary>Below which address its renditions lie, where it is not the readers' own: in previews.</summary>
    public string Root { get; init; } = "";

    /// <summary>The picture as a list needs it; none of none.</summary>
    [return: NotNullIfNotNull(nameof(picture))]
    public static CardPicture? Of(Picture? picture) => picture is null ? null
        : new CardPicture(picture.Id, picture.ContentHash, picture.Focus, picture.Width, picture.Height, picture.AltText) { Placeholder = picture.Placeholder };

    /// <summary>What stands for the crop in addresses; found once, since a page names a dozen of its renditions.</summary>
    private readonly string _hash = PictureAddress.Hash(ContentHash, Focus);

    /// <summary>The address of one of its renditions.</summary>
    public string Address(string ratio, int width, string extension = "jpg") =>
        Root + PictureAddress.Of(Id, _hash, new PictureFormat(ratio, width, extension));
}
