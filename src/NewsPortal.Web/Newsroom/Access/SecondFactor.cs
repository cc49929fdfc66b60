using System.Globalization;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Data.Accounts;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Judges codes of authenticator apps and recovery codes. Each is taken once.</summary>
internal sealed class SecondFactor(UserManager<StaffUser> users, TimeProvider clock)
{
    /// <summary>How many recovery codes a person is given.</summary>
    public const int Codes = 10;

    private const string Provider = "newsroom", LastStep = "totp-step";

    /// <summary>Whether the code is one that the person's app shows now and that was not used yet, or a recovery code that is left.</summary>
    public async Task<bool> TakeAsync(StaffUser user, string? typed)
    {
        var code = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (code.Length == 6 && code.All(char.IsAsciiDigit)) return await TakeAppCodeAsync(user, code);
        return code.Length is > 6 and < 40 && (await users.RedeemTwoFactorRecoveryCodeAsync(user, code.ToUpperInvariant())).Succeeded;
    }

    private async Task<bool> TakeAppCodeAsync(StaffUser user, string code)
    {
        if (await users.GetAuthenticatorKeyAsync(user) is not { } key || Totp.StepOf(key, code, clock.GetUtcNow()) is not { } step) return false;
        var last = await users.GetAuthenticationTokenAsync(user, Provider, LastStep);
        if (last is not null && long.Parse(last, CultureInfo.InvariantCulture) >= step) return false;
        return (await users.SetAuthenticationTokenAsync(user, Provider, LastStep, step.ToString(CultureInfo.InvariantCulture))).Succeeded; // fails where another was faster
    }
}
