using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Signs people of the newsroom in; the page and the sign-in in place both ask it.</summary>
internal sealed class StaffSignIn(
    PasswordCheck passwords, SecondFactor factor, Slowdown slow, StaffSessions sessions, UserManager<StaffUser> users, NewsDbContext db, FailedStreaks streaks, TimeProvider clock)
{
    /// <summary>Judges address and password, and a code where one is sent along.</summary>
    public async Task<SignInAnswer> WithPasswordAsync(HttpContext http, string? email, string? password, string? code, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(email) || string.IsNullOrEmpty(password) || email.Length > 256 || email.Any(c => char.IsControl(c) || char.IsSurrogate(c))) return new(SignInState.Wrong);
        SlowKey[] keys = [SlowKey.Account(email), SlowKey.Address(http)];
        if (slow.Refuse(keys) is { } againAt) return new(SignInState.TooSoon, againAt);
        if (await passwords.FindAsync(email, password) is not { } user)
        {
            if (slow.HasBegun(keys[0])) streaks.Begun(email);
            return new(SignInState.Wrong);
        }

        slow.Forgive(keys);
        if (user.TwoFactorEnabled && !string.IsNullOrWhiteSpace(code)) return await WithCodeAsync(http, user, code, cancel);
        if (user.TwoFactorEnabled)
        {
            await SecondStep.BeginAsync(http, user);
            return new(SignInState.NeedsCode);
        }

        if (await MustUsePasskeyAsync(user, cancel)) return new(SignInState.NeedsPasskey);
        await sessions.StartAsync(http, user, "password", cancel);
        return new(SignInState.Done);
    }

    /// <summary>Judges the code of a person whose password was right.</summary>
    public async Task<SignInAnswer> WithCodeAsync(HttpContext http, StaffUser user, string? code, CancellationToken cancel)
    {
        SlowKey[] keys = [SlowKey.Codes(user.Id), SlowKey.Address(http)];
        if (slow.Refuse(keys) is { } againAt) return new(SignInState.TooSoon, againAt);
        if (!await factor.TakeAsync(user, code))
        {
            if (slow.HasBegun(keys[0])) await NoteAsync(user, cancel);
            return new(SignInState.WrongCode);
        }

        slow.Forgive(keys);
        await SecondStep.EndAsync(http);
        await sessions.StartAsync(http, user, "code", cancel);
        return new(SignInState.Done);
    }

    private async Task NoteAsync(StaffUser user, CancellationToken cancel)
    {
        db.AuditEntries.Add(FailedStreaks.Line(user.Id, "code", clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Where a role asks for a second factor and the person has a passkey and no app, the password alone opens nothing.</summary>
    private async Task<bool> MustUsePasskeyAsync(StaffUser user, CancellationToken cancel) =>
        await db.RolePolicies.AnyAsync(p => p.RequiresSecondFactor && db.StaffGrants.Any(g => g.StaffId == user.Id && g.Role == p.Role), cancel)
        && (await users.GetPasskeysAsync(user)).Count > 0;
}

/// <summary>What became of an attempt to sign in.</summary>
/// <param name="State">How it ended.</param>
/// <param name="AgainAt">When another is judged, where it came too soon.</param>
internal sealed record SignInAnswer(SignInState State, DateTimeOffset? AgainAt = null);

/// <summary>How an attempt to sign in ended.</summary>
internal enum SignInState
{
    /// <summary>The person is signed in.</summary>
    Done,

    /// <summary>Address or password is wrong, or the account is off: nobody is told which.</summary>
    Wrong,

    /// <summary>The code is wrong or used.</summary>
    WrongCode,

    /// <summary>The password is right; the code is missing.</summary>
    NeedsCode,

    /// <summary>The password is right; the roles ask for the passkey.</summary>
    NeedsPasskey,

    /// <summary>There were too many attempts; this one was not judged.</summary>
    TooSoon,
}
