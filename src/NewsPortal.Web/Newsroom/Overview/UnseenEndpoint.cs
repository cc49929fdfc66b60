using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Tells a page that stays open whether something is new for the person.</summary>
internal static class UnseenEndpoint
{
    /// <summary>Its address.</summary>
    public const string Path = NewsroomSite.Root + "/pemberitahuan/baru";

    /// <summary>Opens the story of a notification, which is seen from then on.</summary>
    public static async Task<IResult> OpenAsync(long id, StaffAccess access, NewsDbContext db, TimeProvider clock, CancellationToken cancel)
    {
        var mine = db.Notifications.Where(n => n.Id == id && n.StaffId == access.User.Id);
        if (await mine.Select(n => (long?)n.ArticleId).SingleOrDefaultAsync(cancel) is not { } story) return Results.NotFound();
        await mine.Where(n => n.SeenAt == null).ExecuteUpdateAsync(n => n.SetProperty(x => x.SeenAt, clock.GetUtcNow()), cancel);
        return Results.LocalRedirect($"/redaksi/naskah/{story}");
    }

    /// <summary>Whether there is anything new.</summary>
    public static async Task<IResult> GetAsync(Unseen unseen, CancellationToken cancel) => Results.Json(new { unseen = await unseen.AnyAsync(cancel) });
}
