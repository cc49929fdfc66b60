using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Account;

/// <summary>A person's own account: who they are, how they sign in, where they are signed in.</summary>
internal sealed class AccountModel(StaffAccess access, StaffSessions sessions, NewsDbContext db, IStringLocalizer<AccountText> text, TimeProvider clock) : PageModel
{
    private const int BylinesOffered = 300;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Profile Input { get; set; } = new(null, null, null);

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>The browsers that are signed in, this one first.</summary>
    public IReadOnlyList<StaffSession> Sessions { get; private set; } = [];

    /// <summary>Names to choose from.</summary>
    public IReadOnlyList<string> Bylines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var byline = await db.Contributors.Where(c => c.Id == access.User.ContributorId).Select(c => c.Name).FirstOrDefaultAsync(cancel);
        Input = new Profile(access.User.Name, byline, access.User.Language);
        await ReadAsync(cancel);
    }

    /// <summary>Saves who the person is.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (name, byline, language) = (Text.OneLine(Input.Name ?? ""), Text.OneLineOrNull(Input.Byline), Input.Language == "en" ? "en" : "id");
        if (name.Length is 0 or > StaffUser.NameLength) return await RefuseAsync(text["Nama wajib diisi, paling panjang {0} huruf.", StaffUser.NameLength], cancel);
        long? contributor = byline is null ? null : await db.Contributors.Where(c => c.Name == byline && !c.Hidden).OrderBy(c => c.Id).Select(c => (long?)c.Id).FirstOrDefaultAsync(cancel);
        if (byline is not null && contributor is null) return await RefuseAsync(text["Nama “{0}” tidak ada di daftar penulis. Minta admin menambahkannya.", byline], cancel);

        var id = access.User.Id;
        await db.Users.Where(u => u.Id == id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Name, name).SetProperty(x => x.Language, language).SetProperty(x => x.ContributorId, contributor), cancel);
        NewsroomLanguage.Speak(language);
        NewsroomLanguage.Remember(HttpContext, language);
        Notice = text["Akun tersimpan."];
        return RedirectToPage();
    }

    /// <summary>Ends one of the person's sessions.</summary>
    public async Task<IActionResult> OnPostEndAsync(string? session, CancellationToken cancel)
    {
        await sessions.EndOwnAsync(session ?? "", cancel);
        Notice = text["Sesi itu sudah berakhir."];
        return RedirectToPage();
    }

    /// <summary>Ends all of the person's sessions but this one.</summary>
    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancel)
    {
        await sessions.EndOwnAsync(null, cancel);
        Notice = text["Semua sesi lain sudah berakhir."];
        return RedirectToPage();
    }

    private async Task<IActionResult> RefuseAsync(string error, CancellationToken cancel)
    {
        (Error, Response.StatusCode) = (error, StatusCodes.Status422UnprocessableEntity);
        await ReadAsync(cancel);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        var oldest = clock.GetUtcNow() - SessionCheck.Idle;
        Sessions = await db.StaffSessions.AsNoTracking().Where(s => s.StaffId == access.User.Id && s.EndedAt == null && s.SeenAt > oldest)
            .OrderByDescending(s => s.Id == access.SessionId).ThenByDescending(s => s.SeenAt).ToListAsync(cancel);
        Bylines = await db.Contributors.Where(c => !c.Hidden).OrderBy(c => c.Name).Select(c => c.Name).Take(BylinesOffered).ToListAsync(cancel);
    }

    /// <summary>Who the person says they are.</summary>
    internal sealed record Profile(string? Name, string? Byline, string? Language);
}
