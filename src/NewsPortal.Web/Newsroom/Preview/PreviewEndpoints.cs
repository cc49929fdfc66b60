using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Media;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Preview;

/// <summary>The pictures of previews, which readers' own addresses do not serve yet.</summary>
internal static class PreviewEndpoints
{
    public static void MapPreviews(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/redaksi/naskah/{story:long}/pratinjau/media/{id:long}/{hash}/{name}", ["GET", "HEAD"],
            async (long story, long id, string hash, string name, HttpContext http, StaffAccess access, NewsDbContext db, Renditions renditions, ILogger<Renditions> log, CancellationToken cancel) =>
                await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == story, cancel) is not { } article || !access.Actor.MayRead(article) ? Results.NotFound()
                : await AnswerAsync(http, id, hash, name, db, renditions, log, cancel)).RequireAuthorization(NewsroomPolicies.Editorial).WithMetadata(new SkipStatusCodePagesAttribute());
        routes.MapMethods(PreviewAddress.Root + "/{token:length(32)}/media/{id:long}/{hash}/{name}", ["GET", "HEAD"],
            async (string token, long id, string hash, string name, HttpContext http, PreviewLinks links, NewsDbContext db, Renditions renditions, ILogger<Renditions> log, CancellationToken cancel) =>
            {
                PreviewHeaders.Set(http);
                return await links.FindAsync(token, cancel) is not { } found || !Shows(found.Working.Story, id) ? Results.NotFound() : await AnswerAsync(http, id, hash, name, db, renditions, log, cancel);
            }).WithMetadata(new SkipStatusCodePagesAttribute());
    }

    /// <summary>A link opens the pictures of its text, and no other of the library.</summary>
    private static bool Shows(Story story, long pictureId) =>
        story.Picture?.PictureId == pictureId || story.Body.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(media:{pictureId}"), StringComparison.Ordinal);

    private static async Task<IResult> AnswerAsync(HttpContext http, long id, string hash, string name, NewsDbContext db, Renditions renditions, ILogger log, CancellationToken cancel)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!PictureFormat.TryParse(name, out var format)) return Results.NotFound();
        var picture = await db.Pictures.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        return picture is null || PictureAddress.Hash(picture.ContentHash, picture.Focus) != hash ? Results.NotFound()
            : await MediaEndpoint.AnswerAsync(http, picture, hash, format, renditions, log, isPublic: false, cancel);
    }
}
