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

    /// <summary>The status that a refusal is answered with.</summary>
    public static int StatusOf(DeskRule rule) =>
        rule.IsAboutThePerson ? StatusCodes.Status403Forbidden : rule.IsAboutTheInput ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
}
