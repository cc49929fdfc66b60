using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Says to a writer why a save is refused.</summary>
internal sealed class RuleWords(IStringLocalizer<WritingText> words)
{
    /// <summary>The sentence.</summary>
    public string Of(DeskRule rule) => rule switch
    {
        DeskRule.NotYourRole => words["Peran Anda tidak menjangkau naskah ini. Salin teks Anda, lalu minta editor kanal membukanya."],
        DeskRule.Spiked => words["Naskah ini sudah dibatalkan, jadi tidak dapat disunting. Minta editor mengembalikannya lebih dahulu."],
        DeskRule.TooLong => words["Catatan terlalu panjang."],
        _ => words["Naskah ini tidak dapat disimpan sekarang. Muat ulang, lalu coba lagi."],
    };

    /// <summary>Why a field that names what is not there cannot be saved.</summary>
    public string OfUnknown(string field) => field switch
    {
        "sectionId" => words["Kanal ini sudah tidak ada. Pilih kanal lain."],
        "tagIds" => words["Ada tag yang sudah tidak ada. Hapus tag itu, lalu tambahkan yang lain."],
        "bylines" => words["Ada nama yang sudah tidak ada. Hapus nama itu, lalu tambahkan yang lain."],
        _ => words["Foto ini tidak ada di pustaka. Pilih foto lain."],
    };

    /// <summary>The status that a refusal is answered with.</summary>
    public static int StatusOf(DeskRule rule) =>
        rule.IsAboutThePerson ? StatusCodes.Status403Forbidden : rule.IsAboutTheInput ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
}
