using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Data.Articles;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Tells which stories “Baca Juga” titles will mean once the text is published, so that nobody links by hand what finds its way.</summary>
internal static class ReadAlsoEndpoint
{
    private const int Most = 100;

    public static async Task<IResult> PostAsync(
        long id, HttpContext http, ScriptBody body, StoryFinder finder, StaffAccess access, NewsDbContext db, IStringLocalizer<WritingText> words, CancellationToken cancel)
    {
        var (sent, fault) = await body.ReadAsync<SentTitles>(http.Request, cancel);
        if (sent is null) return fault!;
        if (await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } article) return ScriptAnswer.Error(StatusCodes.Status404NotFound, words["Naskah ini tidak ada (lagi)."]);
        if (!access.Actor.MayRead(article)) return ScriptAnswer.Error(StatusCodes.Status403Forbidden, words["Peran Anda tidak menjangkau naskah ini."]);

        var titles = (sent.Titles ?? []).OfType<string>().Where(title => title.Length <= Story.HeadlineLength).Take(Most).ToList();
        var meanings = await db.FindTitlesAsync([.. titles.Select(Text.OneLine)], id, cancel);
        var seen = (await finder.OfAsync(access.Actor, [.. meanings.SelectMany(m => m.Alike.Concat(m.TargetId is { } target ? [target] : [])).Distinct()], cancel)).ToDictionary(s => s.Id);
        // Each title goes back as it came, two blanks and all: by it the page knows the answer again.
        return Results.Json(new { titles = titles.Zip(meanings, (title, meaning) => Tell(title, meaning, seen)) });
    }

    /// <summary>A story that the person may not see, or that no reader will ever, is as good as none: neither its number nor that it is there leaves the house.</summary>
    private static object Tell(string title, TitleMeaning meaning, Dictionary<long, FoundStory> seen)
    {
        var story = meaning.TargetId is { } target ? seen.GetValueOrDefault(target) : null;
        return new { title, id = story?.Id, alike = meaning.Alike.Count(seen.ContainsKey), story };
    }

    private sealed record SentTitles(IReadOnlyList<string?>? Titles);
}
