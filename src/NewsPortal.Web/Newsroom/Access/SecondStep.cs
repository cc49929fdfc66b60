using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Data.Accounts;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Remembers, between the password and the code, in a sealed cookie of five minutes, whose password was right.</summary>
internal sealed class SecondStep(UserManager<StaffUser> users)
{
    private const string StampClaim = "stamp";
    private static readonly string Scheme = IdentityConstants.TwoFactorUserIdScheme;

    public static Task BeginAsync(HttpContext http, StaffUser user)
    {
        var id = user.Id.ToString(CultureInfo.InvariantCulture);
        return http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, id), new Claim(StampClaim, user.SecurityStamp ?? "")], Scheme)));
    }

    /// <summary>The person; <see langword="null"/> where the step is over, or the password has changed since.</summary>
    public async Task<StaffUser?> FindAsync(HttpContext http)
    {
        var step = await http.AuthenticateAsync(Scheme);
        if (step.Principal?.FindFirstValue(ClaimTypes.Name) is not { } id || step.Principal.FindFirstValue(StampClaim) is not { Length: > 0 } stamp) return null;
        return await users.FindByIdAsync(id) is { Disabled: false } user && user.SecurityStamp == stamp ? user : null;
    }

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
