using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Rendering;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Looks for stories to refer to.</summary>
internal static class FinderEndpoints
{
    public static void MapFinder(this RouteGroupBuilder newsroom)
    {
        newsroom.MapGet("/naskah/temukan", async (string? q, string? selain, StoryFinder finder, StaffAccess access, CancellationToken cancel) =>
            Results.Json(new { stories = await finder.FindAsync(access.Actor, Text.Head(q ?? "", 200), long.TryParse(selain, NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : null, cancel) }));
        newsroom.MapPost("/naskah/{id:long}/saran", SuggestAsync);
        newsroom.MapPost("/naskah/{id:long}/baca-juga", ReadAlsoEndpoint.PostAsync);
    }

    private static async Task<IResult> SuggestAsync(
        long id, HttpContext http, ScriptBody body, StoryFinder finder, StaffAccess access, NewsDbContext db, IStringLocalizer<WritingText> words, CancellationToken cancel)
    {
        var (sent, fault) = await body.ReadAsync<SentText>(http.Request, cancel);
        if (sent is null) return fault!;
        if (await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } article) return ScriptAnswer.Error(StatusCodes.Status404NotFound, words["Naskah ini tidak ada (lagi)."]);
        if (!access.Actor.MayRead(article)) return ScriptAnswer.Error(StatusCodes.Status403Forbidden, words["Peran Anda tidak menjangkau naskah ini."]);

        var text = Text.Head(sent.Body ?? "", Story.BodyLength);
        var stories = await finder.SuggestAsync(access.Actor, article, sent.Headline ?? "", text, [.. (sent.TagIds ?? []).Distinct().Take(20)], StoryLinks.StoryIds(text).ToHashSet(), cancel);
        return Results.Json(new { stories });
    }

    private sealed record SentText(string? Headline, string? Body, IReadOnlyList<long>? TagIds);
}
