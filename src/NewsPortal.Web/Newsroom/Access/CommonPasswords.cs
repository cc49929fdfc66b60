using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>
/// Refuses passwords that everybody tries first: words, names and runs of keys that Indonesians and others choose, with the figures they put
/// after them, as far as they are long enough at all. Signs, blanks and capitals do not make one of them another.
/// </summary>
internal sealed class CommonPasswords : IPasswordValidator<StaffUser>
{
    /// <summary>The code of the refusal.</summary>
    public const string Code = "PasswordCommon", TooLong = "PasswordTooLong";

    private static readonly Lazy<FrozenSet<string>> Known = new(() =>
    {
        using var list = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream("CommonPasswords.txt")!);
        return list.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    });

    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password) => Task.FromResult(
        password is { Length: > PasswordCheck.MaxLength } ? IdentityResult.Failed(new IdentityError { Code = TooLong })
        : password is not null && IsCommon(password, user) ? IdentityResult.Failed(new IdentityError { Code = Code })
        : IdentityResult.Success);

    private static bool IsCommon(string password, StaffUser user)
    {
        var key = Text.Key(password);
        return Known.Value.Contains(key) || key == Text.Key(user.Email ?? "") || key == Text.Key(user.Name);
    }
}
