using Microsoft.Extensions.Localization;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin;

/// <summary>Names roles and says what stands against a change of people, in the person's language.</summary>
internal sealed class StaffWords(IStringLocalizer<AdminText> text, Place place)
{
    /// <summary>The role as the newsroom calls it.</summary>
    public string Of(StaffRole role) => role switch
    {
        StaffRole.Stringer => text["Kontributor"],
        StaffRole.Reporter => text["Reporter"],
        StaffRole.Editor => text["Redaktur"],
        StaffRole.ManagingEditor => text["Redaktur pelaksana"],
        StaffRole.Ombudsman => text["Ombudsman"],
        _ => text["Admin"],
    };

    /// <summary>A grant with its reach, for instance “Redaktur · Harian Depok · Daerah”.</summary>
    public string Of(StaffGrant grant)
    {
        var edition = grant.EditionId is null ? text["semua edisi"].Value : place.Network.Editions.FirstOrDefault(e => e.Id == grant.EditionId)?.Name;
        var section = grant.SectionId is null ? null : place.Network.Sections.FirstOrDefault(s => s.Id == grant.SectionId)?.Name;
        return string.Join(" · ", new[] { Of(grant.Role), edition, section }.OfType<string>());
    }

    /// <summary>Said where a role is to be given and not all of it is chosen.</summary>
    public string ChooseRole => text["Pilih peran, edisi, dan kanalnya. Tidak ada yang dipilihkan lebih dulu."];

    /// <summary>What became of an invitation.</summary>
    public string Of(Invited invited) => invited switch
    {
        { State: InvitedState.Sent } => text["Surat dengan tautannya sudah dikirim ke {0}.", invited.Email!],
        { State: InvitedState.Late, Link: null } => text["Server surel tidak menerima surat untuk {0}. Pengirimannya dicoba lagi beberapa kali; kalau tidak sampai dalam sepuluh menit, periksa server surel.", invited.Email!],
        { State: InvitedState.Late } => text["Server surel tidak menerima surat untuk {0}. Pengirimannya dicoba lagi beberapa kali; Anda juga bisa menyampaikan sendiri tautan di bawah.", invited.Email!],
        { Link: null } => text["Tanpa server surel, kata sandi baru dibuat lewat perintah staff invite."],
        _ => text["Akun untuk {0} siap. Situs ini belum punya server surel, jadi sampaikan sendiri tautan di bawah.", invited.Email!],
    };

    public string Of(StaffRule rule) => rule switch
    {
        StaffRule.BadName => text["Nama wajib diisi, paling panjang 120 huruf."],
        StaffRule.BadEmail => text["Alamat surel itu tidak benar."],
        StaffRule.EmailTaken => text["Surel itu sudah punya akun."],
        StaffRule.UnknownPlace => text["Edisi atau kanal itu tidak ada."],
        StaffRule.Span => text["Admin berlaku untuk semua edisi; redaktur pelaksana dan ombudsman untuk satu edisi penuh, tanpa kanal."],
        StaffRule.Already => text["Peran itu sudah dipegang."],
        StaffRule.OwnRights => text["Admin tidak memberi dirinya sendiri peran redaksi. Minta admin lain."],
        StaffRule.LastAdmin => text["Ini admin terakhir. Tambahkan admin lain lebih dulu."],
        StaffRule.IsDisabled => text["Akun ini sedang dinonaktifkan."],
        StaffRule.BadPassword => text["Kata sandi itu tidak dapat dipakai."],
        _ => text["Orang itu tidak ada."],
    };

    /// <summary>The status of a refusal.</summary>
    public static int StatusOf(StaffRule rule) => rule switch
    {
        StaffRule.OwnRights => StatusCodes.Status403Forbidden,
        StaffRule.LastAdmin or StaffRule.Already or StaffRule.IsDisabled or StaffRule.EmailTaken => StatusCodes.Status409Conflict,
        StaffRule.Unknown => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
