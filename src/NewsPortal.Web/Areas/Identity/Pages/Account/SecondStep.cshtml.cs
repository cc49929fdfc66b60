using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Identity.Pages.Account;

/// <summary>Sets up and takes off what a person signs in with besides the password. Whatever weakens an account asks for the password again.</summary>
internal sealed class SecondStepModel(StaffAccess access, SecondFactorSetUp setUp, IStringLocalizer<AccountText> text) : PageModel
{
    /// <summary>A code of the app.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The person's password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether an app is set up.</summary>
    public bool IsOn { get; private set; }

    /// <summary>The key as it is typed into an app, in groups of four.</summary>
    public string SpacedKey { get; private set; } = "";

    /// <summary>How many recovery codes are left.</summary>
    public int CodesLeft { get; private set; }

    /// <summary>Codes that were just made: shown this once.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    /// <summary>The passkeys.</summary>
    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    /// <summary>What a new passkey may be called.</summary>
    public string SuggestedName => Browsers.Describe(Request.Headers.UserAgent) ?? "";

    public Task OnGetAsync(CancellationToken cancel) => ReadAsync(cancel);

    public async Task<IActionResult> OnGetQrAsync(CancellationToken cancel) =>
        Content(await setUp.DrawAsync(access.User.Id, cancel), "image/svg+xml");

    public async Task<IActionResult> OnPostOnAsync(CancellationToken cancel) => await ShowCodesAsync(await setUp.TurnOnAsync(access.User.Id, Code, access.SessionId, cancel), cancel);

    public async Task<IActionResult> OnPostCodesAsync(CancellationToken cancel) => await ShowCodesAsync(await setUp.RenewCodesAsync(access.User.Id, Password, cancel), cancel);

    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancel) =>
        await EndAsync(await setUp.TurnOffAsync(access.User.Id, Password, cancel), text["Aplikasi autentikator dilepas."], cancel);

    public async Task<IActionResult> OnPostRemoveKeyAsync(string? key, CancellationToken cancel) =>
        await EndAsync(await setUp.RemovePasskeyAsync(access.User.Id, key, Password, cancel), text["Kunci sandi dihapus."], cancel);

    private async Task<IActionResult> ShowCodesAsync(SetUpAnswer answer, CancellationToken cancel)
    {
        if (answer.Error is not null) return await EndAsync(answer.Error, "", cancel);
        NewCodes = answer.Codes;
        await ReadAsync(cancel);
        return Page();
    }

    private async Task<IActionResult> EndAsync(string? error, string notice, CancellationToken cancel)
    {
        if (error is null)
        {
            Notice = notice;
            return RedirectToPage();
        }

        (Error, Response.StatusCode) = (error, StatusCodes.Status422UnprocessableEntity);
        await ReadAsync(cancel);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        var state = await setUp.ReadAsync(access.User.Id, cancel);
        (IsOn, SpacedKey, CodesLeft, Passkeys) = (state.IsOn, string.Join(' ', state.Key.Chunk(4).Select(part => new string(part))), state.CodesLeft, state.Passkeys);
    }
}
