using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NewsPortal.Data.Accounts;
using NewsPortal.Web.Areas.Identity;
using NewsPortal.Web.Mail;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Makes the links by which people set their passwords, and the letters that carry them.</summary>
internal sealed class AccountLinks(UserManager<StaffUser> users, IOptions<SiteOptions> site, IStringLocalizer<AccountText> text)
{
    /// <summary>The purpose that Identity gives to links of a forgotten password.</summary>
    public const string Reset = UserManager<StaffUser>.ResetPasswordTokenPurpose;

    /// <summary>The address of a page, absolute and by the settings: a request's host is not to be trusted in a letter.</summary>
    public async Task<string> ForAsync(StaffUser user, string purpose)
    {
        var token = await users.GenerateUserTokenAsync(user, LinkTokens.Name, purpose);
        var path = purpose == LinkTokens.Invitation ? "/redaksi/undangan" : "/redaksi/sandi/baru";
        return string.Create(CultureInfo.InvariantCulture, $"{site.Value.BaseUrl!.GetLeftPart(UriPartial.Authority)}{path}?akun={user.Id}&kunci={token}");
    }

    /// <summary>Invites the person; they are to set a password.</summary>
    public async Task<Email> InviteAsync(StaffUser user)
    {
        NewsroomLanguage.Speak(user.Language);
        return Write(user, text["Undangan bergabung dengan redaksi {0}", site.Value.Name],
            text["Anda diundang bergabung dengan redaksi {0}. Buka tautan ini untuk membuat kata sandi:", site.Value.Name],
            await ForAsync(user, LinkTokens.Invitation),
            text["Tautan berlaku tujuh hari dan hanya bisa dipakai sekali. Abaikan surat ini kalau Anda tidak merasa diundang."]);
    }

    /// <summary>Tells who forgot their password how to set another.</summary>
    public async Task<Email> ResetAsync(StaffUser user)
    {
        NewsroomLanguage.Speak(user.Language);
        return Write(user, text["Kata sandi baru untuk redaksi {0}", site.Value.Name],
            text["Ada yang meminta kata sandi baru untuk akun Anda di redaksi {0}. Kalau itu Anda, buka tautan ini:", site.Value.Name],
            await ForAsync(user, Reset),
            text["Tautan berlaku dua jam dan hanya bisa dipakai sekali. Kalau bukan Anda, abaikan saja: kata sandi lama tetap berlaku."]);
    }

    private Email Write(StaffUser user, string subject, params string[] paragraphs) =>
        new(user.Email!, user.Name, subject, string.Join("\n\n", [text["Halo {0},", user.Name].Value, .. paragraphs]) + "\n");
}
