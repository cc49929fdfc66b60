using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Door;

/// <summary>The second step of signing in.</summary>
internal sealed class CodeModel(StaffAccess access, StaffSignIn door, SecondStep step, SignInWords words) : PageModel
{
    /// <inheritdoc cref="SignInModel.Kembali"/>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>The code as typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Why they are not signed in.</summary>
    public string? Error { get; private set; }

    /// <summary>Asks for the code, where the password was right a moment ago.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        await step.FindAsync(HttpContext) is null ? RedirectToPage("/Door/SignIn", new { kembali = Kembali }) : Page();

    /// <summary>Judges the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await step.FindAsync(HttpContext) is not { } user) return RedirectToPage("/Door/SignIn", new { kembali = Kembali });
        var answer = await door.WithCodeAsync(HttpContext, user, Code, cancel);
        if (answer.State is SignInState.Done) return LocalRedirect(Url.Inside(Kembali, access));
        Error = words.Of(answer);
        Response.StatusCode = answer.State is SignInState.TooSoon ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
