using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Areas.Identity;
using NewsPortal.Web.Site;
using QRCoder;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Sets up authenticator apps, recovery codes and passkeys, each change with its audit line.</summary>
internal sealed class SecondFactorSetUp(
    UserManager<StaffUser> users, PasswordCheck check, SecondFactor factor, StaffSessions sessions, Slowdown slow, SignInWords words, NewsDbContext db,
    IOptions<SiteOptions> site, TimeProvider clock, IStringLocalizer<AccountText> text)
{
    /// <summary>What the person has; a key is made where there is none, and only shown until an app answers for it.</summary>
    public async Task<(bool IsOn, string Key, int CodesLeft, IList<UserPasskeyInfo> Passkeys)> ReadAsync(long id, CancellationToken cancel)
    {
        var user = await FindAsync(id, cancel);
        return (user.TwoFactorEnabled, user.TwoFactorEnabled ? "" : await KeyAsync(user), user.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(user) : 0, await users.GetPasskeysAsync(user));
    }

    /// <summary>The key as a picture for the app's camera; nothing once an app is set up.</summary>
    public async Task<string> DrawAsync(long id, CancellationToken cancel)
    {
        var user = await FindAsync(id, cancel);
        if (user.TwoFactorEnabled) return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        var issuer = Uri.EscapeDataString(site.Value.Name);
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(user.Email!)}?secret={await KeyAsync(user)}&issuer={issuer}";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(code);
        return drawing.GetGraphic(6, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>Turns the app on once it has shown that it knows the key; the person's other sessions end.</summary>
    public Task<SetUpAnswer> TurnOnAsync(long id, string? code, string session, CancellationToken cancel) => ChangeAsync(id, async (user, within) =>
    {
        if (user.TwoFactorEnabled || code is not { Length: < 12 } || !await factor.TakeAsync(user, code)) return new(text["Kode itu salah. Ketik enam angka yang sedang tampil di aplikasi."].Value, []);
        await users.SetTwoFactorEnabledAsync(user, enabled: true);
        await sessions.EndOthersAsync(id, session, within);
        return await CodesAsync(user, "staff.app-on");
    }, cancel);

    /// <summary>Makes ten new recovery codes; those of before are void.</summary>
    public Task<SetUpAnswer> RenewCodesAsync(long id, string? password, CancellationToken cancel) =>
        ChangeAsync(id, async (user, _) => await WrongPasswordAsync(user, password) is { } wrong ? new(wrong, []) : await CodesAsync(user, "staff.codes"), cancel);

    /// <summary>Takes the app off, with its key and the codes.</summary>
    public async Task<string?> TurnOffAsync(long id, string? password, CancellationToken cancel) => (await ChangeAsync(id, async (user, _) =>
    {
        if (await WrongPasswordAsync(user, password) is { } wrong) return new(wrong, []);
        await users.SetTwoFactorEnabledAsync(user, enabled: false);
        await users.ResetAuthenticatorKeyAsync(user);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        Note(user, "staff.app-off");
        return new(null, []);
    }, cancel)).Error;

    /// <summary>Adds a passkey that the browser has vouched for.</summary>
    public async Task AddPasskeyAsync(long id, UserPasskeyInfo passkey, CancellationToken cancel) => await ChangeAsync(id, async (user, _) =>
    {
        await users.AddOrUpdatePasskeyAsync(user, passkey);
        Note(user, "staff.passkey-added");
        return new(null, []);
    }, cancel);

    /// <summary>Removes a passkey.</summary>
    public async Task<string?> RemovePasskeyAsync(long id, string? key, string? password, CancellationToken cancel) => (await ChangeAsync(id, async (user, _) =>
    {
        if (await WrongPasswordAsync(user, password) is { } wrong) return new(wrong, []);
        if (key is null || (await users.GetPasskeysAsync(user)).FirstOrDefault(p => Convert.ToHexStringLower(p.CredentialId) == key) is not { } found) return new(null, []);
        await users.RemovePasskeyAsync(user, found.CredentialId);
        Note(user, "staff.passkey-removed");
        return new(null, []);
    }, cancel)).Error;

    /// <summary>Why the password is not taken; <see langword="null"/> where it is right.</summary>
    public async Task<string?> WrongPasswordAsync(StaffUser user, string? password)
    {
        var key = SlowKey.Codes(user.Id);
        if (slow.Refuse(key) is { } againAt) return words.Wait(againAt);
        if (!await check.IsRightAsync(user, password)) return text["Kata sandi itu salah."];
        slow.Forgive(key);
        return null;
    }

    private Task<SetUpAnswer> ChangeAsync(long id, Func<StaffUser, CancellationToken, Task<SetUpAnswer>> change, CancellationToken cancel) => db.InOneUnitAsync(async within =>
    {
        var answer = await change(await FindAsync(id, within), within);
        if (answer.Error is null) await db.SaveChangesAsync(within);
        return answer;
    }, cancel);

    private async Task<SetUpAnswer> CodesAsync(StaffUser user, string action)
    {
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, SecondFactor.Codes);
        Note(user, action);
        return new(null, [.. codes!]);
    }

    private void Note(StaffUser user, string action) =>
        db.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = Actor.Staff(user.Id, []).Name, Action = action, Entity = "staff", EntityId = user.Id });

    private async Task<string> KeyAsync(StaffUser user)
    {
        if (await users.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key) return key;
        await users.ResetAuthenticatorKeyAsync(user);
        return (await users.GetAuthenticatorKeyAsync(user))!;
    }

    private async Task<StaffUser> FindAsync(long id, CancellationToken cancel) => (await db.Users.FindAsync([id], cancel))!;
}

/// <summary>What became of a set-up.</summary>
/// <param name="Error">What stands against it.</param>
/// <param name="Codes">Recovery codes to show this once.</param>
internal sealed record SetUpAnswer(string? Error, IReadOnlyList<string> Codes);
