using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Overview;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Notifications;

/// <summary>What the person should know of, the newest first.</summary>
public sealed class NotificationsModel(NewsDbContext db, StaffAccess access, TimeProvider clock) : PageModel
{
    private const int Length = 50;

    /// <summary>The notifications.</summary>
    public IReadOnlyList<NotificationRow> Rows { get; private set; } = [];

    /// <summary>Where the older page begins.</summary>
    public long? Older { get; private set; }

    /// <summary>Shows a page; older ones from the identity <paramref name="sebelum"/> on.</summary>
    public async Task OnGetAsync(long? sebelum, CancellationToken cancel)
    {
        var readable = db.Articles.ReadableBy(access.Actor); // who has moved to another desk learns no headline of this one
        var mine = db.Notifications.AsNoTracking().Where(n => n.StaffId == access.User.Id);
        if (sebelum is { } before) mine = mine.Where(n => n.Id < before);
        var rows = await mine.OrderByDescending(n => n.Id).Take(Length + 1).Select(n => new NotificationRow(
            n.Id, n.Kind, n.ArticleId, readable.Where(a => a.Id == n.ArticleId).Select(a => a.Headline).FirstOrDefault() ?? "",
            db.Users.Where(u => u.Id == n.ById).Select(u => u.Name).FirstOrDefault(), n.At, n.SeenAt != null)).ToListAsync(cancel);
        Rows = [.. rows.Take(Length)];
        Older = rows.Count > Length ? Rows[^1].Id : null;
    }

    /// <summary>Marks all as seen.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await db.Notifications.Where(n => n.StaffId == access.User.Id && n.SeenAt == null).ExecuteUpdateAsync(n => n.SetProperty(x => x.SeenAt, clock.GetUtcNow()), cancel);
        return Redirect("/redaksi/pemberitahuan");
    }
}

/// <summary>A notification as the list shows it.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Kind">What happened.</param>
/// <param name="ArticleId">With which story.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Seen">Whether the person has seen it.</param>
public sealed record NotificationRow(long Id, NotificationKind Kind, long ArticleId, string Headline, string? By, DateTimeOffset At, bool Seen)
{
    /// <summary>The sentence, in Indonesian: the key of its translations; <c>{0}</c> is the person.</summary>
    public string Sentence => Kind switch
    {
        NotificationKind.Assigned => "{0} menugasi Anda",
        NotificationKind.Submitted => "{0} mengajukan naskah Anda",
        NotificationKind.Returned => "{0} mengembalikan naskah Anda",
        NotificationKind.Approved => "{0} menyetujui naskah Anda",
        NotificationKind.Published => "{0} menerbitkan naskah Anda",
        NotificationKind.Scheduled => "{0} menjadwalkan naskah Anda",
        NotificationKind.Restored => "{0} memulihkan berita ini",
        NotificationKind.Unscheduled => "{0} membatalkan jadwal naskah Anda",
        NotificationKind.Spiked => "{0} membatalkan naskah Anda",
        NotificationKind.Withdrawn => "{0} mencabut berita ini",
        NotificationKind.Mentioned => "{0} menyebut Anda dalam catatan",
        NotificationKind.TakedownRequested => "{0} meminta orang kedua memastikan pencabutan atau pemulihan",
        NotificationKind.AtYourDesk => "{0} mengajukan naskah ke meja Anda",
        NotificationKind.ExpressConfirmed => "{0} memastikan berita jalur cepat sebagai pembaca kedua",
        NotificationKind.Embargoed => "{0} memasang embargo pada naskah Anda",
        NotificationKind.EmbargoLifted => "{0} mencabut embargo naskah Anda",
        NotificationKind.Corrected => "{0} mengumumkan ralat berita Anda",
        NotificationKind.Discarded => "{0} membuang perubahan berita Anda; teksnya ada di riwayat",
        NotificationKind.Unspiked => "{0} mengembalikan naskah Anda ke redaksi",
        NotificationKind.TakedownDropped => "{0} menarik permintaan pencabutan atau pemulihan",
        _ => "{0} menerbitkan lewat jalur cepat dan menunggu pembaca kedua",
    };
}
