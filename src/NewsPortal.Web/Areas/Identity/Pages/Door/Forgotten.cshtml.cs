using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Mail;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Door;

/// <summary>Asks for a letter with which a forgotten password is set anew; the answer is the same for every address.</summary>
internal sealed class ForgottenModel(Passwords passwords, Slowdown slow, SignInWords words, IEmailSender sender) : PageModel
{
    /// <summary>The address as typed.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Whether the request was taken.</summary>
    public bool Sent { get; private set; }

    /// <summary>Whether letters leave the house at all; the same for every address.</summary>
    public bool Delivers => sender.Delivers;

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    public IActionResult OnPost()
    {
        if (Email is not { Length: > 2 and <= 256 }) return Page();
        if (slow.Refuse(SlowKey.Letters(Email), SlowKey.Address(HttpContext)) is { } againAt)
        {
            (Error, Response.StatusCode) = (words.Wait(againAt), StatusCodes.Status429TooManyRequests);
            return Page();
        }

        passwords.Forgotten(Email.Trim());
        Sent = true;
        return Page();
    }
}
