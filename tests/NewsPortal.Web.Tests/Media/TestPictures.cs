using Microsoft.Extensions.DependencyInjection;
using NetVips;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Media;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Pictures as a desk, a camera or someone hostile sends them.</summary>
internal static class TestPictures
{
    /// <summary>Takes a file into the library by the way that every file goes.</summary>
    public static async Task<Picture> TakeAsync(this NewsPortalApp app, byte[] file, FocalPoint? focus = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PictureIntake>().TakeAsync(file, "Perahu", null, focus ?? FocalPoint.Centre, TestContext.Current.CancellationToken);
    }

    /// <summary>The address of a rendition.</summary>
    public static string Address(this Picture picture, string file) => $"/media/{picture.Id}/{PictureAddress.Hash(picture.ContentHash, picture.Focus)}/{file}";

    /// <summary>A JPEG that no two calls with different sizes make alike.</summary>
    public static byte[] Jpeg(int width, int height)
    {
        using var picture = Plain(width, height);
        return picture.JpegsaveBuffer();
    }

    /// <summary>A JPEG, white in the given part of its width and black elsewhere.</summary>
    public static byte[] JpegWhiteFrom(double from, int width, int height)
    {
        using var black = Plain(width, height, 0);
        using var white = Plain(width - (int)(width * from), height, 255);
        using var both = black.Insert(white, (int)(width * from), 0);
        return both.JpegsaveBuffer();
    }

    /// <summary>A JPEG whose camera tells where it was, lies on its side, and carries something after its end.</summary>
    public static byte[] JpegOfACamera(int width, int height, string secret, int orientation = 1)
    {
        using var picture = Plain(width, height).Mutate(m =>
        {
            m.Set(GValue.GStrType, "exif-ifd0-Artist", secret);
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "6/1 24/1 0/1");
            m.Set(GValue.GIntType, "orientation", orientation);
        });
        return [.. picture.JpegsaveBuffer(), .. System.Text.Encoding.ASCII.GetBytes(secret)];
    }

    /// <summary>A PNG of little weight and very many pixels.</summary>
    public static byte[] PngBomb(int side)
    {
        using var picture = Image.Black(side, side);
        return picture.PngsaveBuffer(compression: 9, bitdepth: 1);
    }

    /// <summary>An image as it came from the site.</summary>
    public static Image Open(byte[] file) => Image.NewFromBuffer(file);

    private static Image Plain(int width, int height, double shade = 120) => (Image.Black(width, height, bands: 3) + shade).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
}
