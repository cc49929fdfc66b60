using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.People;

/// <summary>One person of the newsroom: what they may, and whether they get in.</summary>
internal sealed class PersonModel(
    StaffAccess access, StaffPeople people, Invitations invitations, StaffWords words, NewsDbContext db, IStringLocalizer<AdminText> text) : PageModel
{
    /// <summary>The role to be granted.</summary>
    [BindProperty]
    public Wish Wish { get; set; } = new();

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>A link to hand over by oneself, shown once.</summary>
    [TempData]
    public string? Link { get; set; }

    /// <summary>Whose link it is: on another person's page it would be handed to the wrong one.</summary>
    [TempData]
    public string? LinkOf { get; set; }

    /// <summary>The account.</summary>
    public StaffUser Person { get; private set; } = null!;

    /// <summary>What they hold.</summary>
    public IReadOnlyList<StaffGrant> Grants { get; private set; } = [];

    /// <summary>Whether they sign in with more than a password.</summary>
    public bool HasSecondFactor { get; private set; }

    /// <summary>Their last request.</summary>
    public DateTimeOffset? LastSeen { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel) => await ReadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostGrantAsync(long id, CancellationToken cancel)
    {
        if (Wish.Read() is { } wish) return await EndAsync(id, await people.GrantAsync(access.Actor, id, wish, cancel), text["Peran diberikan."], cancel);
        return await ReadAsync(id, cancel) ? Refuse(words.ChooseRole, StatusCodes.Status422UnprocessableEntity) : NotFound();
    }

    public async Task<IActionResult> OnPostRevokeAsync(long id, long grant, CancellationToken cancel) => await EndAsync(id, await people.RevokeAsync(access.Actor, id, grant, cancel), text["Peran dicabut."], cancel);

    public async Task<IActionResult> OnPostDisableAsync(long id, CancellationToken cancel) => await EndAsync(id, await people.DisableAsync(access.Actor, id, cancel), text["Akun dinonaktifkan, semua sesinya berakhir."], cancel);

    public async Task<IActionResult> OnPostEnableAsync(long id, CancellationToken cancel) => await EndAsync(id, await people.EnableAsync(access.Actor, id, cancel), text["Akun aktif lagi."], cancel);

    public async Task<IActionResult> OnPostDropAsync(long id, CancellationToken cancel) => await EndAsync(id, await people.DropSecondFactorAsync(access.Actor, id, cancel), text["Langkah kedua dan kunci sandi dilepas."], cancel);

    /// <summary>Writes to the person; where no letter leaves, the link of an account that nobody has used is shown to be handed over.</summary>
    public async Task<IActionResult> OnPostInviteAsync(long id, CancellationToken cancel)
    {
        var invited = await invitations.SendAsync(access.Actor, id, cancel);
        (Link, LinkOf) = (invited.Link, Mark(id));
        return await EndAsync(id, new StaffAnswer(invited.Rule, id), words.Of(invited), cancel);
    }

    private async Task<IActionResult> EndAsync(long id, StaffAnswer answer, string notice, CancellationToken cancel)
    {
        if (answer.Rule is not { } rule)
        {
            Notice = notice;
            return RedirectToPage(new { id });
        }

        if (!await ReadAsync(id, cancel)) return NotFound();
        return Refuse(words.Of(rule), StaffWords.StatusOf(rule));
    }

    private PageResult Refuse(string error, int status)
    {
        (Error, Response.StatusCode) = (error, status);
        return Page();
    }

    /// <summary>A person as what is kept until the next page names them.</summary>
    internal static string Mark(long id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task<bool> ReadAsync(long id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancel) is not { } person) return false;
        Person = person;
        if (LinkOf != Mark(id)) Link = null;
        Grants = await db.StaffGrants.AsNoTracking().Where(g => g.StaffId == id).OrderBy(g => g.Id).ToListAsync(cancel);
        HasSecondFactor = person.TwoFactorEnabled || await db.UserPasskeys.AnyAsync(p => p.UserId == id, cancel);
        LastSeen = await db.StaffSessions.Where(s => s.StaffId == id).MaxAsync(s => (DateTimeOffset?)s.SeenAt, cancel);
        return true;
    }
}
