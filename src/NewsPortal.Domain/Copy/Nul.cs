namespace NewsPortal.Domain.Copy;

/// <summary>U+0000, which no text holds and the database cannot store.</summary>
internal static class Nul
{
    public const string Reason = "Baris ini memuat karakter NUL: berkas ini agaknya bukan naskah teks. Simpan ulang sebagai teks UTF-8.";

    /// <summary>The line of the first one, if there is one.</summary>
    public static int? LineIn(string text) =>
        text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var at ? CopyLines.NumberAfter(text.AsSpan(0, at)) : null;
}
