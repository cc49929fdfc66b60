using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Audit;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>The audit log in words: what was done, and to what.</summary>
public sealed class AuditWords(IStringLocalizer<OverviewText> say)
{
    /// <summary>All that can be filtered by, in the order of the list.</summary>
    public static IReadOnlyList<string> Actions { get; } =
    [
        "article.save", "article.keep-aside", "article.submit", "article.return", "article.approve", "article.publish",
        "article.revise", "article.schedule", "article.schedule-change", "article.unschedule", "article.change-ran", "article.embargo",
        "article.express", "article.confirm-express", "article.correct", "article.discard", "article.restore", "article.request-withdraw",
        "article.request-restore", "article.drop-takedown", "article.withdraw", "article.spike", "article.unspike", "article.assign",
        "article.delete", "article.preview-link", "article.preview-revoke", "article.receipt", "article.reply", "contributor.add",
        "contributor.change", "contributor.merge", "tag.add", "tag.change", "tag.merge", "edition.add",
        "edition.change", "section.add", "section.change", "picture.add", "picture.edit", "staff.add",
        "staff.invite", "staff.grant", "staff.revoke", "staff.disable", "staff.enable", "staff.password",
        "staff.app-on", "staff.app-off", "staff.codes", "staff.passkey-added", "staff.passkey-removed", "staff.second-factor-dropped",
        "staff.sessions-ended", "staff.sign-in", "staff.sign-in-slowed", "staff.sign-out", "archive.begin", "archive.part",
    ];

    /// <summary>What was done; a name that is not known is shown as it is.</summary>
    public string Of(string action) => action switch
    {
        "article.save" => say["Menyimpan naskah"],
        "article.keep-aside" => say["Menyisihkan teks yang bertabrakan"],
        "article.submit" => say["Mengajukan naskah"],
        "article.return" => say["Mengembalikan naskah"],
        "article.approve" => say["Menyetujui naskah"],
        "article.publish" => say["Menerbitkan"],
        "article.revise" => say["Menerbitkan perubahan"],
        "article.schedule" => say["Menjadwalkan"],
        "article.schedule-change" => say["Menjadwalkan perubahan"],
        "article.unschedule" => say["Membatalkan jadwal"],
        "article.change-ran" => say["Perubahan terjadwal tayang"],
        "article.embargo" => say["Mengatur embargo"],
        "article.express" => say["Menerbitkan lewat jalur cepat"],
        "article.confirm-express" => say["Memastikan jalur cepat"],
        "article.correct" => say["Mengumumkan ralat atau koreksi"],
        "article.discard" => say["Membuang perubahan"],
        "article.restore" => say["Memulihkan"],
        "article.request-withdraw" => say["Meminta pencabutan"],
        "article.request-restore" => say["Meminta pemulihan"],
        "article.drop-takedown" => say["Menarik permintaan"],
        "article.withdraw" => say["Mencabut berita"],
        "article.spike" => say["Membatalkan naskah"],
        "article.unspike" => say["Mengembalikan naskah ke redaksi"],
        "article.assign" => say["Menugaskan"],
        "article.delete" => say["Menghapus draf"],
        "article.preview-link" => say["Membuat tautan pratinjau"],
        "article.preview-revoke" => say["Mematikan tautan pratinjau"],
        "article.receipt" => say["Tanda terima terbit"],
        "article.reply" => say["Memuat hak jawab"],
        "contributor.add" => say["Menambah penulis"],
        "contributor.change" => say["Mengubah penulis"],
        "contributor.merge" => say["Menggabungkan penulis"],
        "tag.add" => say["Menambah tag"],
        "tag.change" => say["Mengubah tag"],
        "tag.merge" => say["Menggabungkan tag"],
        "edition.add" => say["Menambah edisi"],
        "edition.change" => say["Mengubah edisi"],
        "section.add" => say["Menambah kanal"],
        "section.change" => say["Mengubah kanal"],
        "picture.add" => say["Menambah foto"],
        "picture.edit" => say["Mengubah foto"],
        "staff.add" => say["Menambah akun"],
        "staff.invite" => say["Mengundang"],
        "staff.grant" => say["Memberi peran"],
        "staff.revoke" => say["Mencabut peran"],
        "staff.disable" => say["Menonaktifkan akun"],
        "staff.enable" => say["Mengaktifkan akun"],
        "staff.password" => say["Mengganti kata sandi"],
        "staff.app-on" => say["Memasang langkah kedua"],
        "staff.app-off" => say["Melepas langkah kedua"],
        "staff.codes" => say["Membuat kode cadangan"],
        "staff.passkey-added" => say["Menambah kunci sandi"],
        "staff.passkey-removed" => say["Menghapus kunci sandi"],
        "staff.second-factor-dropped" => say["Melepas langkah kedua orang lain"],
        "staff.sessions-ended" => say["Mengakhiri sesi"],
        "staff.sign-in" => say["Masuk"],
        "staff.sign-in-slowed" => say["Salah kata sandi berulang kali"],
        "staff.sign-out" => say["Keluar"],
        "archive.begin" => say["Mulai membuat arsip contoh"],
        "archive.part" => say["Menambah arsip contoh"],
        _ => action,
    };

    /// <summary>What it was done to.</summary>
    public string Of(AuditEntry line) => line.Entity switch
    {
        "article" => say["naskah {0}", line.EntityId],
        "staff" => say["akun {0}", line.EntityId],
        "contributor" => say["penulis {0}", line.EntityId],
        "tag" => say["tag {0}", line.EntityId],
        "edition" => say["edisi {0}", line.EntityId],
        "section" => say["kanal {0}", line.EntityId],
        "picture" => say["foto {0}", line.EntityId],
        "archive" => say["arsip contoh {0}", line.EntityId],
        _ => $"{line.Entity} {line.EntityId}",
    };

    /// <summary>Who did it, where it was nobody who signed in.</summary>
    public string Of(string actor, IReadOnlyDictionary<string, string> names) => names.GetValueOrDefault(actor) ?? (actor switch
    {
        "door" => say["Pintu masuk"],
        _ when actor.StartsWith("verb:", StringComparison.Ordinal) => say["Program"],
        _ => actor,
    });
}
