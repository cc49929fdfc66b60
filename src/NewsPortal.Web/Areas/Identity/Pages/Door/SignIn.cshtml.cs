using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Door;

/// <summary>The newsroom's door.</summary>
internal sealed class SignInModel(StaffAccess access, StaffSignIn door, SignInWords words) : PageModel
{
    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>The address as typed.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password; never shown again.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Why they are not signed in.</summary>
    public string? Error { get; private set; }

    /// <summary>What has just been done elsewhere.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Shows the form; who is signed in is sent on.</summary>
    public IActionResult OnGet() => access.IsSignedIn ? LocalRedirect(Url.Inside(Kembali, access)) : Page();

    /// <summary>Judges address and password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var answer = await door.WithPasswordAsync(HttpContext, Email, Password, code: null, cancel);
        if (answer.State is SignInState.Done) return LocalRedirect(Url.Inside(Kembali, access));
        if (answer.State is SignInState.NeedsCode) return RedirectToPage("/Door/Code", new { kembali = Kembali });
        Error = words.Of(answer);
        Response.StatusCode = answer.State is SignInState.TooSoon ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
