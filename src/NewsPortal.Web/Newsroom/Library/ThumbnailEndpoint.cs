using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Newsroom.Library;

/// <summary>Shows pictures of the library to the newsroom, whether or not a live story has them.</summary>
internal static class ThumbnailEndpoint
{
    /// <summary>The address of a picture in the newsroom.</summary>
    public static string Address(long id, int width = 640) => string.Create(CultureInfo.InvariantCulture, $"{NewsroomSite.Root}/gambar/{id}/{width}.jpg");

    public static void MapThumbnails(this RouteGroupBuilder newsroom) => newsroom.MapGet("/gambar/{id:long}/{width:int}.jpg", GetAsync);

    private static async Task<IResult> GetAsync(long id, int width, HttpContext http, NewsDbContext db, Renditions renditions, CancellationToken cancel)
    {
        if (!PictureFormat.Widths.Contains(width) || await db.Pictures.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } picture) return Results.NotFound();
        var format = new PictureFormat("full", width, "jpg");
        try
        {
            if (await renditions.OpenAsync(picture, PictureAddress.Hash(picture.ContentHash, picture.Focus), format, cancel) is not { } rendition)
                return MissingPicture.Answer(http, StatusCodes.Status404NotFound, picture, format);
            if (rendition.IsFinal) http.Response.Headers.CacheControl = "private, max-age=600"; // for the browser that is signed in, and not for long
            return Results.Stream(rendition.Content, rendition.Format.ContentType);
        }
        catch (MediaStoreAwayException)
        {
            return MissingPicture.Answer(http, StatusCodes.Status503ServiceUnavailable, picture, format);
        }
    }
}
