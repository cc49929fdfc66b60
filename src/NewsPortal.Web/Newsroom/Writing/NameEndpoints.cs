using Microsoft.Extensions.Localization;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Pickers of tags and people.</summary>
internal static class NameEndpoints
{
    public static void MapNames(this RouteGroupBuilder newsroom)
    {
        newsroom.MapGet("/tag/temukan", async (string? q, NameBook book, CancellationToken cancel) => Results.Json(new { items = await book.TagsLikeAsync(q ?? "", cancel) }));
        newsroom.MapGet("/orang/temukan", async (string? q, NameBook book, CancellationToken cancel) => Results.Json(new { items = await book.PeopleLikeAsync(q ?? "", cancel) }));
        newsroom.MapPost("/tag", (HttpContext http, ScriptBody body, NameBook book, StaffAccess access, IStringLocalizer<WritingText> words, CancellationToken cancel) =>
            AddAsync(http, body, Tag.NameLength, name => book.TagAsync(name, access.User.Id, cancel), words, cancel));
        newsroom.MapPost("/orang", (HttpContext http, ScriptBody body, NameBook book, StaffAccess access, IStringLocalizer<WritingText> words, CancellationToken cancel) =>
            AddAsync(http, body, Contributor.NameLength, name => book.PersonAsync(name, access.User.Id, cancel), words, cancel));
    }

    private static async Task<IResult> AddAsync(HttpContext http, ScriptBody body, int most, Func<string, Task<long>> add, IStringLocalizer<WritingText> words, CancellationToken cancel)
    {
        var (sent, fault) = await body.ReadAsync<SentName>(http.Request, cancel);
        if (sent is null) return fault!;
        var name = Text.OneLine(sent.Name ?? "");
        if (!NameBook.IsName(name)) return ScriptAnswer.Error(StatusCodes.Status422UnprocessableEntity, words["Tulis namanya lebih dahulu."]);
        if (name.Length > most) return ScriptAnswer.Error(StatusCodes.Status422UnprocessableEntity, words["Nama terlalu panjang: paling banyak {0} karakter.", most]);
        return Results.Json(new NamedItem(await add(name), name));
    }

    private sealed record SentName(string? Name);
}
