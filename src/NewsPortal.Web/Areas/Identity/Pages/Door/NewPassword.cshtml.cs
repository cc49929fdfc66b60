using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Door;

/// <summary>Sets a password by a link: of an invitation, or of a letter to who forgot theirs.</summary>
internal sealed class NewPasswordModel(Passwords passwords, Slowdown slow, SignInWords words, IStringLocalizer<AccountText> text) : PageModel
{
    /// <summary>The account that the link names.</summary>
    [BindProperty(SupportsGet = true)]
    public long Akun { get; set; }

    /// <summary>The sealed part of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kunci { get; set; }

    /// <summary>The new password; never shown again.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Told at the door afterwards.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Whether the link is an invitation's.</summary>
    public bool IsInvitation => Request.Path == "/redaksi/undangan";

    /// <summary>Whether the link works.</summary>
    public bool IsGood { get; private set; }

    /// <summary>What stands against the password.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    private string Purpose => IsInvitation ? LinkTokens.Invitation : AccountLinks.Reset;

    public async Task OnGetAsync() => await JudgeLinkAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await JudgeLinkAsync();
        if (!IsGood) return Page();
        if (slow.Refuse(SlowKey.Address(HttpContext)) is { } againAt)
        {
            (Errors, Response.StatusCode) = ([words.Wait(againAt)], StatusCodes.Status429TooManyRequests);
            return Page();
        }

        Errors = await passwords.SetAsync(Akun, Kunci, Purpose, Password, cancel);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        slow.Forgive(SlowKey.Address(HttpContext));
        Notice = text["Kata sandi tersimpan. Silakan masuk."];
        return LocalRedirect(AccountServices.SignInPath);
    }

    private async Task JudgeLinkAsync()
    {
        IsGood = await passwords.IsGoodLinkAsync(Akun, Kunci, Purpose);
        if (!IsGood) Response.StatusCode = StatusCodes.Status410Gone;
    }
}
