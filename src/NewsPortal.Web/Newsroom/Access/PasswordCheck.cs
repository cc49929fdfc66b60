using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Data.Accounts;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Finds the account that an address and a password belong to; for an unknown one it takes as long and tells as little.</summary>
internal sealed class PasswordCheck(UserManager<StaffUser> users, IPasswordHasher<StaffUser> hasher)
{
    /// <summary>The longest password, in characters: hashing more would only cost.</summary>
    public const int MaxLength = 256;

    private static readonly StaffUser Nobody = new() { Name = "Nobody" };
    private static string? _nobodysHash;

    /// <summary>The account; <see langword="null"/> where there is none, it is off, or the password is wrong.</summary>
    public async Task<StaffUser?> FindAsync(string email, string password)
    {
        var nobodysHash = _nobodysHash ??= hasher.HashPassword(Nobody, RandomNumberGenerator.GetHexString(32));
        if (password.Length > MaxLength) password = password[..MaxLength];
        var user = await users.FindByEmailAsync(email.Trim());
        if (user?.PasswordHash is not null) return await users.CheckPasswordAsync(user, password) && !user.Disabled ? user : null;
        hasher.VerifyHashedPassword(Nobody, nobodysHash, password);
        return null;
    }

    /// <summary>Whether the password is the person's own.</summary>
    public Task<bool> IsRightAsync(StaffUser user, string? password) =>
        password is { Length: > 0 and <= MaxLength } ? users.CheckPasswordAsync(user, password) : Task.FromResult(false);
}
