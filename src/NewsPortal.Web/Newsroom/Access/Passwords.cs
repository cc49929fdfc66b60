using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Areas.Identity;
using NewsPortal.Web.Mail;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Sets passwords: by a link, or by a person for themselves. A new one ends the person's other sessions.</summary>
internal sealed class Passwords(
    UserManager<StaffUser> users, PasswordCheck check, StaffSessions sessions, NewsDbContext db, MailQueue letters, TimeProvider clock, IStringLocalizer<AccountText> text)
{
    /// <summary>Whether the link is one that would set the password of an account.</summary>
    public async Task<bool> IsGoodLinkAsync(long account, string? token, string purpose) => await FindAsync(account, token, purpose) is not null;

    /// <summary>Sets the password by a link, which is then used up; all sessions end.</summary>
    /// <returns>What stands against it; empty where it was set.</returns>
    public Task<IReadOnlyList<string>> SetAsync(long account, string? token, string purpose, string? password, CancellationToken cancel) => db.InOneUnitAsync<IReadOnlyList<string>>(async within =>
    {
        if (await FindAsync(account, token, purpose) is not { } user) return [text["Tautan ini sudah dipakai atau sudah kedaluwarsa. Mintalah yang baru."]];
        user.EmailConfirmed = true; // only the letter, or whoever runs the program, tells the link
        return await SetAsync(user, password, purpose == LinkTokens.Invitation ? "invitation" : "reset", kept: null, within);
    }, cancel);

    /// <summary>Changes the person's own password; the session at hand goes on.</summary>
    /// <inheritdoc cref="SetAsync(long, string, string, string, CancellationToken)" path="/returns"/>
    public Task<IReadOnlyList<string>> ChangeAsync(long account, string? current, string? password, string session, CancellationToken cancel) => db.InOneUnitAsync<IReadOnlyList<string>>(async within =>
    {
        var user = (await db.Users.FindAsync([account], within))!;
        return await check.IsRightAsync(user, current) ? await SetAsync(user, password, "change", session, within) : [text["Kata sandi yang sekarang salah."]];
    }, cancel);

    /// <summary>Writes to whoever the address belongs to, if to anyone; what is done here takes as long either way.</summary>
    public void Forgotten(string email) => letters.Post(async (services, _) =>
    {
        var user = await services.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(email);
        return user is { Disabled: false } ? await services.GetRequiredService<AccountLinks>().ResetAsync(user) : null;
    });

    private async Task<IReadOnlyList<string>> SetAsync(StaffUser user, string? password, string how, string? kept, CancellationToken cancel)
    {
        var done = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password ?? "");
        if (!done.Succeeded) return [.. done.Errors.Select(Say).Distinct()];
        await sessions.EndOthersAsync(user.Id, kept, cancel);
        db.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = Actor.Staff(user.Id, []).Name, Action = "staff.password", Entity = "staff", EntityId = user.Id, Payload = AuditPayload.Of(("how", how)) });
        await db.SaveChangesAsync(cancel);
        return [];
    }

    private async Task<StaffUser?> FindAsync(long account, string? token, string purpose) =>
        token is { Length: > 0 and < 2000 } && await db.Users.FindAsync(account) is { Disabled: false } user && await users.VerifyUserTokenAsync(user, LinkTokens.Name, purpose, token) ? user : null;

    private string Say(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => text["Kata sandi paling pendek 12 huruf. Beberapa kata yang tak berhubungan mudah diingat dan sulit ditebak."],
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => text["Kata sandi itu mengulang huruf yang sama. Pilih yang lebih beragam."],
        CommonPasswords.Code => text["Kata sandi itu termasuk yang pertama dicoba orang. Pilih yang lain."],
        CommonPasswords.TooLong => text["Kata sandi paling panjang {0} huruf.", PasswordCheck.MaxLength],
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => text["Tautan ini sudah dipakai atau sudah kedaluwarsa. Mintalah yang baru."],
        _ => text["Kata sandi itu tidak dapat dipakai. Pilih yang lain."],
    };
}
