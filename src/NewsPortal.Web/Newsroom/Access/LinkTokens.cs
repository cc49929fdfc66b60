using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using NewsPortal.Data.Accounts;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>
/// The sealed part of links that set a password. It names the account, the purpose and the moment, and the account's stamp of then: a password
/// that is set changes the stamp, so that a link works once. Nothing of it is stored.
/// </summary>
internal sealed class LinkTokens(IDataProtectionProvider protection, TimeProvider clock) : IUserTwoFactorTokenProvider<StaffUser>
{
    /// <summary>The name under which Identity knows it.</summary>
    public const string Name = "link";

    /// <summary>What an invitation is for.</summary>
    public const string Invitation = "Invitation";

    private readonly IDataProtector _seal = protection.CreateProtector("NewsPortal.AccountLinks");

    /// <summary>How long a link for the purpose works.</summary>
    public static TimeSpan LifeOf(string purpose) => purpose == Invitation ? TimeSpan.FromDays(7) : TimeSpan.FromHours(2);

    public Task<string> GenerateAsync(string purpose, UserManager<StaffUser> manager, StaffUser user) =>
        Task.FromResult(WebEncoders.Base64UrlEncode(_seal.Protect(Encoding.UTF8.GetBytes($"{clock.GetUtcNow().ToUnixTimeSeconds()}|{Words(purpose, user)}"))));

    public Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffUser> manager, StaffUser user)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(_seal.Unprotect(WebEncoders.Base64UrlDecode(token))).Split('|', 2);
            var made = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], CultureInfo.InvariantCulture));
            return Task.FromResult(parts[1] == Words(purpose, user) && clock.GetUtcNow() - made < LifeOf(purpose));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return Task.FromResult(false);
        }
    }

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<StaffUser> manager, StaffUser user) => Task.FromResult(false);

    private static string Words(string purpose, StaffUser user) => string.Create(CultureInfo.InvariantCulture, $"{user.Id}|{purpose}|{user.SecurityStamp}");
}
