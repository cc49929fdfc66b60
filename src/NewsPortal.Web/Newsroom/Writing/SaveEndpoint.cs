using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Saves what a script sends.</summary>
internal static partial class SaveEndpoint
{
    public static async Task<IResult> PostAsync(
        long id, HttpContext http, StaffAccess access, ScriptBody body, SheetReader reader, SaveStory save, SaveAnswer answer, IStringLocalizer<WritingText> words, CancellationToken cancel)
    {
        var (sent, fault) = await body.ReadAsync<SentSave>(http.Request, cancel);
        if (sent is null) return fault!;
        if (sent.Story is null || !IsTab(sent.Tab)) return ScriptAnswer.Error(StatusCodes.Status400BadRequest, words["Kiriman ini tidak dapat dibaca. Muat ulang halaman, lalu coba lagi."]);
        var errors = new Dictionary<string, string>();
        if (reader.Read(sent.Story, errors) is not { } story) return ScriptAnswer.Errors(errors);

        var request = new SaveRequest(id, sent.Base, sent.Tab, sent.Auto, RevisionNote.Typed(sent.Note), story) { SlugFollows = string.IsNullOrWhiteSpace(sent.Story.Slug) };
        var outcome = await save.RunAsync(access.Actor, request, CancellationToken.None); // the text is here: a window that closes now has still saved it
        return await answer.OfAsync(outcome, cancel);
    }

    /// <summary>Whether the text may name a window.</summary>
    public static bool IsTab(string? tab) => tab is null || Tab().IsMatch(tab);

    [GeneratedRegex(@"\A[0-9a-f]{16}\z")]
    private static partial Regex Tab();

    private sealed record SentSave(long? Base, string? Tab, bool Auto, string? Note, StorySheet? Story);
}
