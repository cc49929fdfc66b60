using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>Serves renditions of pictures that a live story or a person's page shows; of no other.</summary>
internal static class MediaEndpoint
{
    /// <summary>When a browser may ask a store again that did not answer, in seconds.</summary>
    private const string Later = "30";

    // Nobody reads a page in the place of a picture: what is not found stays empty.
    public static void MapMedia(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/media/{id:long}/{hash}/{name}", ["GET", "HEAD"], GetAsync).WithMetadata(new SkipStatusCodePagesAttribute());

    private static async Task<IResult> GetAsync(
        long id, string hash, string name, HttpContext http, NewsDbContext db, Renditions renditions, TimeProvider clock, ILogger<Renditions> log, CancellationToken cancel)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!PictureFormat.TryParse(name, out var format)) return Results.NotFound();

        var now = clock.GetUtcNow();
        var picture = await db.Pictures.AsNoTracking()
            .Where(p => p.Id == id)
            .Where(p => db.Articles.LiveAt(now).Any(a => a.PictureId == p.Id) || db.Articles.LiveAt(now).Any(a => a.Pictures.Any(x => x.PictureId == p.Id)) || db.Contributors.Any(c => c.PictureId == p.Id && !c.Hidden))
            .FirstOrDefaultAsync(cancel);
        if (picture is null || PictureAddress.Hash(picture.ContentHash, picture.Focus) != hash) return Results.NotFound();
        return await AnswerAsync(http, picture, hash, format, renditions, log, isPublic: true, cancel);
    }

    /// <summary>A rendition of a picture that the caller may see; caches keep it only where every reader may.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext http, Picture picture, string hash, PictureFormat format, Renditions renditions, ILogger log, bool isPublic, CancellationToken cancel)
    {
        try
        {
            if (await renditions.OpenAsync(picture, hash, format, cancel) is not { } rendition) return MissingPicture.Answer(http, StatusCodes.Status404NotFound, picture, format);
            if (!rendition.IsFinal) return Results.Stream(rendition.Content, rendition.Format.ContentType); // browsers go by what they get, not by the address
            if (!isPublic) return Results.Stream(rendition.Content, format.ContentType);
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Stream(rendition.Content, format.ContentType, entityTag: new($"\"{hash}\""));
        }
        catch (MediaStoreAwayException e)
        {
            log.StoreAway(picture.Id, e.Message);
            http.Response.Headers.RetryAfter = Later;
            return MissingPicture.Answer(http, StatusCodes.Status503ServiceUnavailable, picture, format);
        }
    }
}
