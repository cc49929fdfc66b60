using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Door;

/// <summary>The way out: the session ends on the server, and its cookie is worth nothing afterwards.</summary>
internal sealed class SignOutModel(StaffAccess access, StaffSessions sessions) : PageModel
{
    /// <summary>Ends the session.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (access.IsSignedIn) await sessions.LeaveAsync(cancel);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await SecondStep.EndAsync(HttpContext);
        return LocalRedirect(AccountServices.SignInPath);
    }
}
