using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>A window says that it has a story open, and hears who else has and where the working copy stands.</summary>
internal static class PresenceEndpoint
{
    public static async Task<IResult> PostAsync(
        long id, HttpContext http, StaffAccess access, ScriptBody body, StoryPresences presences, NewsDbContext db, IStringLocalizer<WritingText> words, CancellationToken cancel)
    {
        var (sent, fault) = await body.ReadAsync<SentSign>(http.Request, cancel);
        if (sent is null) return fault!;
        if (sent.Tab is not { } tab || !SaveEndpoint.IsTab(tab)) return ScriptAnswer.Error(StatusCodes.Status400BadRequest, words["Kiriman ini tidak dapat dibaca. Muat ulang halaman, lalu coba lagi."]);
        var article = await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (article is null) return ScriptAnswer.Error(StatusCodes.Status404NotFound, words["Naskah ini tidak ada (lagi)."]);
        if (!access.Actor.MayRead(article)) return ScriptAnswer.Error(StatusCodes.Status403Forbidden, words["Peran Anda tidak menjangkau naskah ini."]);

        if (sent.Leave) await presences.LeaveAsync(id, tab, access.User.Id, cancel);
        else await presences.SignAsync(id, tab, access.User.Id, cancel);
        var others = await presences.OthersAsync(id, tab, cancel);
        var head = await db.Revisions.AsNoTracking().Where(r => r.Id == article.WorkingRevisionId)
            .Select(r => new { r.Id, By = db.Users.Where(u => u.Id == r.SavedById).Select(u => u.Name).FirstOrDefault(), r.SavedAt }).SingleOrDefaultAsync(cancel);
        return Results.Json(new
        {
            others = others.Select(o => new { name = o.StaffId == access.User.Id ? words["Anda (jendela lain)"] : o.Name, since = o.Since }),
            head = head is null ? null : new { revision = head.Id, by = head.By ?? words["Sistem"], at = head.SavedAt },
            workflow = article.Stage.ToString(),
        });
    }

    private sealed record SentSign(string? Tab, bool Leave);
}
