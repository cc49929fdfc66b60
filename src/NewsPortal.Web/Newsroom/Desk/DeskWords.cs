using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Areas.Newsroom.Pages.Desk;
using NewsPortal.Web.Newsroom.Overview;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>What the desk's rules, points and states are called, in the person's language.</summary>
public sealed class DeskWords(IStringLocalizer<StepText> say, StateWords states)
{
    /// <summary>Why a step was not taken, and what to do.</summary>
    public string Of(DeskRule rule) => rule switch
    {
        DeskRule.NotYourRole => say["Peran Anda tidak menjangkau langkah ini. Minta editor kanal atau redaktur pelaksana melakukannya."],
        DeskRule.OwnText => say["Anda ikut menulis teks ini sejak terakhir disetujui atau tayang. Di edisi ini yang menyetujuinya redaktur lain di meja ini, yang tidak ikut menulisnya."],
        DeskRule.SecondPerson => say["Langkah ini menunggu orang kedua, dan Anda orang pertamanya."],
        DeskRule.Superseded => say["Seseorang menyimpan naskah ini setelah Anda membukanya. Baca teks yang terbaru di bawah, lalu ulangi langkahnya."],
        DeskRule.WrongStage => say["Naskah ini sudah berada di tahap lain. Keadaannya yang sekarang ada di bawah."],
        DeskRule.NotApproved => say["Naskah ini belum disetujui."],
        DeskRule.Spiked => say["Naskah ini sudah dibatalkan. Kembalikan dulu sebelum melanjutkan."],
        DeskRule.Withdrawn => say["Berita ini sudah dicabut. Pemulihan perlu dua orang."],
        DeskRule.AlreadyLive => say["Berita ini sudah tayang."],
        DeskRule.NotLive => say["Berita ini belum tayang."],
        DeskRule.AlreadyPublished => say["Naskah ini sudah tayang atau sudah dijadwalkan, jadi tidak dapat dibatalkan atau dihapus."],
        DeskRule.NotScheduled => say["Tidak ada yang dijadwalkan."],
        DeskRule.Scheduled => say["Naskah ini sudah dijadwalkan. Batalkan jadwalnya dulu."],
        DeskRule.Embargoed => say["Embargo belum berakhir pada waktu itu. Jadwalkan sesudahnya, atau cabut embargonya dulu."],
        DeskRule.PastMoment => say["Waktu itu sudah lewat. Pilih waktu yang akan datang."],
        DeskRule.NeedsChangeClass => say["Pilih jenis perubahannya: salah ketik atau pembaruan."],
        DeskRule.NeedsNote => say["Jenis perubahan itu diumumkan kepada pembaca: pakai formulir ralat."],
        DeskRule.NeedsComment => say["Tulis dulu apa yang perlu disampaikan."],
        DeskRule.NeedsReason => say["Tulis alasannya."],
        DeskRule.NeedsWrongAndRight => say["Tulis apa yang keliru dan apa yang benar."],
        DeskRule.WrongStillStands => say["Kata-kata yang keliru itu masih ada dalam teks yang dibaca sesudah ralat ini. Perbaiki dulu teksnya dan terbitkan perbaikannya bersama ralat, atau tandai «Teksnya memang tetap demikian»."],
        DeskRule.TooLong => say["Teksnya terlalu panjang. Ringkaskan."],
        DeskRule.Checklist => say["Daftar periksa masih mempunyai butir yang wajib dibereskan."],
        DeskRule.NothingToConfirm => say["Tidak ada yang menunggu persetujuan kedua."],
        DeskRule.AlreadyRequested => say["Permintaan sebelumnya masih menunggu orang kedua."],
        DeskRule.WasSubmitted => say["Naskah ini pernah dikirim ke meja, jadi dibatalkan, bukan dihapus."],
        DeskRule.NothingToDiscard => say["Naskah kerja sudah sama dengan yang tayang. Tidak ada yang perlu dibuang."],
        DeskRule.NoText => say["Belum ada teks untuk diterbitkan."],
        _ => say["Revisi ini milik naskah lain. Muat ulang halaman."],
    };

    /// <summary>A point of the checklist.</summary>
    public string Of(ChecklistItem item) => item switch
    {
        ChecklistItem.NoHeadline => say["Belum ada judul."],
        ChecklistItem.HeadlineTooLong => say["Judul lebih dari 200 karakter."],
        ChecklistItem.HeadlineLong => say["Judul lebih dari 110 karakter: hasil pencarian memotongnya."],
        ChecklistItem.NoBody => say["Belum ada teks."],
        ChecklistItem.NoStandfirst => say["Belum ada teras."],
        ChecklistItem.NoOrigin => say["Belum ada penulis dan sumber."],
        ChecklistItem.NoAltText => say["Foto belum mempunyai teks alternatif."],
        ChecklistItem.NoCredit => say["Foto belum mempunyai kredit."],
        ChecklistItem.NoCaption => say["Foto belum mempunyai keterangan."],
        ChecklistItem.NoPicture => say["Belum ada foto."],
        ChecklistItem.NoEditor => say["Belum ada editor di baris nama."],
        ChecklistItem.NoTags => say["Belum ada tag."],
        _ => say["Advertorial tidak boleh bertanda belum terverifikasi."],
    };

    /// <summary>Where the story stands.</summary>
    public string State(DeskView view) => states.Of(view.State, view.Change);

    /// <summary>Where a working copy stands.</summary>
    public string Stage(Workflow stage) => states.Of(stage);

    /// <summary>Why another has to approve, and what the person may do all the same.</summary>
    public string FourEyes(DeskView view) => view.IsLive
        ? say["Anda ikut menulis perubahan ini, dan {0} memakai empat mata: yang menyetujuinya redaktur lain di meja ini, yang tidak ikut menulisnya. Penulisnya sejak terakhir disetujui atau tayang: {1}. Sesudah disetujui, redaktur mana pun boleh menerbitkannya, termasuk Anda. Yang dibaca sekarang tetap tayang.", view.Edition.Name, Writers(view)]
        : say["Anda ikut menulis teks ini, dan {0} memakai empat mata: yang menyetujuinya redaktur lain di meja ini, yang tidak ikut menulisnya. Penulisnya sejak terakhir disetujui: {1}. Sesudah disetujui, redaktur mana pun boleh menerbitkannya, termasuk Anda. Bila mendesak, pakai jalur cepat.", view.Edition.Name, Writers(view)];

    private static string Writers(DeskView view) => string.Join(", ", view.Writers.Select(w => view.Staff.GetValueOrDefault(w)).OfType<string>().Order(StringComparer.CurrentCulture));

    /// <summary>What the story waits for, and for whom; <see langword="null"/> where it is the person's turn.</summary>
    public string? Waits(DeskView view) => view switch
    {
        { Mends: { } writer, Edits: true } => say["Naskah ini dikembalikan dan sedang diperbaiki {0}. Tunggu kiriman ulangnya: menerbitkannya sekarang mendahului perbaikan itu.", view.Staff.GetValueOrDefault(writer) ?? "?"],
        { Article.Publication: Publication.Withdrawn, Article.Takedown: not null } => view.CanConfirmTakedown ? null : say["Pemulihannya menunggu orang kedua: redaktur pelaksana lain atau ombudsman."].Value,
        { Article.Publication: Publication.Withdrawn } => say["Berita ini dicabut. Yang dapat meminta pemulihannya redaktur pelaksana, dan orang kedua yang memutuskannya."],
        { Article.Publication: Publication.Spiked } => view.CanUnspike ? null : say["Naskah ini dibatalkan. Editor kanal {0} dapat mengembalikannya.", view.Section].Value,
        { Edits: true } or { IsSettled: true } => null,
        { Working.Workflow: Workflow.Submitted } => say["Naskah ini ada di meja kanal {0}. Editornya membaca, mengembalikan, atau menerbitkannya, dan penulisnya diberi tahu.", view.Section],
        { Working.Workflow: Workflow.Approved } => say["Naskah ini sudah disetujui dan menunggu editor kanal {0} menerbitkannya.", view.Section],
        _ => view.Actor.MayWrite(view.Article) ? null : say["Naskah ini masih dikerjakan penulisnya."].Value,
    };

    /// <summary>What a revision's note says: the program's own in the person's language, a person's as typed.</summary>
    public string? Note(string? note) => RevisionNote.Read(note) switch
    {
        { Kind: RevisionNoteKind.Restored, Number: var number } => say["Dipulihkan dari revisi {0}", number],
        { Kind: RevisionNoteKind.Discarded, Number: var number } => say["Kembali ke teks yang tayang; perubahan di revisi {0} dibuang", number],
        _ => note,
    };

    /// <summary>What a revision is to readers; <see langword="null"/> where they never had it.</summary>
    /// <param name="view">The story.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="ran">Whether readers have ever had it.</param>
    public string? ToReaders(DeskView view, long revision, bool ran) => view.Article switch
    {
        { NextRevisionId: var next, NextAt: var at } when next == revision && at > view.Now => states.Of(StoryState.Scheduled),
        { LiveRevisionId: var live } when live == revision => states.Of(view.State), // live, scheduled or withdrawn
        _ => ran ? say["Pernah terbit"].Value : null,
    };

    /// <summary>A kind of change of a live story.</summary>
    public string Of(ChangeClass change) => change switch
    {
        ChangeClass.Typo => say["Salah ketik"],
        ChangeClass.Update => say["Pembaruan"],
        ChangeClass.Correction => say["Ralat"],
        ChangeClass.RightOfReply => say["Hak jawab"],
        _ => say["Pencabutan"],
    };

    /// <summary>A reason for a takedown.</summary>
    public string Reason(string code) => code switch
    {
        "sara" => say["SARA"],
        "kesusilaan" => say["Kesusilaan"],
        "privasi-anak" => say["Privasi anak"],
        "pengalaman-traumatik" => say["Pengalaman traumatik korban"],
        "putusan-dewan-pers" => say["Putusan Dewan Pers"],
        "putusan-pengadilan" => say["Putusan pengadilan"],
        "kesalahan-mendasar" => say["Kesalahan mendasar"],
        _ => code,
    };

    /// <summary>What was done.</summary>
    public LocalizedString? Done(string? step) => step switch
    {
        "submit" => say["Naskah dikirim ke meja."],
        "discard" => say["Perubahan dibuang. Naskah kerja kembali sama dengan yang tayang; teks yang dibuang ada di riwayat."],
        "return" => say["Naskah dikembalikan, dan penulisnya diberi tahu."],
        "approve" => say["Naskah disetujui."],
        "publish" or "express" => say["Berita tayang."],
        "schedule" => say["Jadwal disimpan."],
        "unschedule" => say["Jadwal dibatalkan."],
        "embargo" => say["Embargo dipasang."],
        "lift-embargo" => say["Embargo dicabut."],
        "confirm-express" => say["Terima kasih: pembacaan kedua tercatat."],
        "correct" => say["Ralat diumumkan."],
        "withdraw" or "restore" => say["Permintaan tercatat dan menunggu orang kedua."],
        "confirm-takedown" => say["Permintaan dijalankan."],
        "drop-takedown" => say["Permintaan ditutup tanpa dijalankan."],
        "spike" => say["Naskah dibatalkan."],
        "unspike" => say["Naskah dikembalikan ke redaksi."],
        "assign" => say["Penugasan disimpan."],
        "note" => say["Catatan disimpan."],
        _ => null,
    };

    /// <summary>Who stands behind a name of the log: a person, or what the program does by itself.</summary>
    public string Who(DeskView view, string actor) => actor switch
    {
        "verb:import" => say["Impor"],
        "verb:demo" => say["Contoh"],
        _ when actor.StartsWith("staff:", StringComparison.Ordinal) && long.TryParse(actor.AsSpan(6), CultureInfo.InvariantCulture, out var id) && view.Staff.TryGetValue(id, out var name) => name,
        _ => say["Sistem"],
    };

    /// <summary>A moment to the second.</summary>
    public static string MomentToTheSecond(DateTimeOffset at, Zone zone) => zone.Local(at).ToString("d MMMM yyyy, HH':'mm':'ss", CultureInfo.CurrentCulture) + " " + zone.Abbreviation;

    /// <summary>A moment as a clock of the zone shows it, in the person's language.</summary>
    public static string Moment(DateTimeOffset at, Zone zone) => zone.Local(at).ToString("d MMMM yyyy, HH':'mm", CultureInfo.CurrentCulture) + " " + zone.Abbreviation;
}
