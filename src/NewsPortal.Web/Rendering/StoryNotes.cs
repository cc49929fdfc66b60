using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Rendering;

/// <summary>Sentences that stand with a story wherever its text does.</summary>
public static class StoryNotes
{
    /// <summary>Ends a story that runs before it was verified, in brackets and italics (Pedoman Pemberitaan Media Siber 2c).</summary>
    public const string Unverified = "[Berita ini masih memerlukan verifikasi lebih lanjut; keterangan dari pihak terkait akan kami tambahkan.]";

    /// <summary>What was wrong and what is right, so that nobody takes one for the other.</summary>
    public static string Correction(string wrong, string right) => $"Sebelumnya: {Sentence(wrong)} Yang benar: {Sentence(right)}";

    private static string Sentence(string text) => text is [.., '.' or '!' or '?' or '”' or '"'] ? text : text + ".";

    /// <summary>Tells what part a machine had in the story (Pedoman Penggunaan Kecerdasan Buatan dalam Karya Jurnalistik, Dewan Pers 2025).</summary>
    public static string Of(AiUse use) => use is AiUse.Generated
        ? "Sebagian isi berita ini dibuat dengan kecerdasan buatan dan diperiksa redaksi."
        : "Berita ini disusun dengan bantuan kecerdasan buatan dan diperiksa redaksi.";
}
