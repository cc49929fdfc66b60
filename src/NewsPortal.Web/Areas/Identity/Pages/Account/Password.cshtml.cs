using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Account;

/// <summary>Changes the person's own password.</summary>
internal sealed class PasswordModel(StaffAccess access, Passwords passwords, Slowdown slow, SignInWords words, IStringLocalizer<AccountText> text) : PageModel
{
    /// <summary>The password of now.</summary>
    [BindProperty]
    public string? Current { get; set; }

    /// <summary>The password to be.</summary>
    [BindProperty]
    public string? New { get; set; }

    /// <summary>Told on the account's page afterwards.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var key = SlowKey.Codes(access.User.Id);
        Errors = slow.Refuse(key) is { } againAt ? [words.Wait(againAt)] : await passwords.ChangeAsync(access.User.Id, Current, New, access.SessionId, cancel);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        slow.Forgive(key);
        Notice = text["Kata sandi baru berlaku. Sesi di peramban lain sudah berakhir."];
        return RedirectToPage("/Account/Account");
    }
}
