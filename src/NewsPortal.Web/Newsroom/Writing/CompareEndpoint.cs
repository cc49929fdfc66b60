using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Rendering;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Renders texts as readers would see them, so that the editor knows whether it holds all that a text means.</summary>
internal static class CompareEndpoint
{
    private const int Most = 4;

    public static async Task<IResult> PostAsync(
        HttpContext http, ScriptBody body, StoryRenderer renderer, PictureFiles pictures, IStringLocalizer<WritingText> words, CancellationToken cancel)
    {
        var (sent, fault) = await body.ReadAsync<SentBodies>(http.Request, cancel);
        if (sent is null) return fault!;
        if (sent.Bodies is not { Count: > 0 and <= Most } bodies || bodies.Any(b => b is null || b.Length > Story.BodyLength))
            return ScriptAnswer.Error(StatusCodes.Status422UnprocessableEntity, words["Naskah terlalu panjang: paling banyak {0} karakter.", Story.BodyLength]);

        var html = new List<string>();
        foreach (var one in bodies) html.Add(renderer.Render(one, null, await ReferencesAsync(one, pictures, cancel)).ToString()!);
        return Results.Json(new { html, same = html.Distinct(StringComparer.Ordinal).Count() == 1 });
    }

    /// <summary>Every reference as if it led somewhere: what is compared is the text, not what is live.</summary>
    private static async Task<StoryReferences> ReferencesAsync(string body, PictureFiles pictures, CancellationToken cancel) => new(
        ReadAlsoParagraph.In(body).DistinctBy(p => p.Title).ToDictionary(p => p.Title, p => new StoryReference(p.Title, "#")),
        StoryLinks.StoryIds(body).Distinct().ToDictionary(id => id, id => new StoryReference("#" + id.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"/redaksi/naskah/{id}"))))
    {
        Pictures = await pictures.OfAsync([body], cancel),
    };

    private sealed record SentBodies(IReadOnlyList<string>? Bodies);
}
