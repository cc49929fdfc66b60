namespace NewsPortal.Web.Tests.App;

/// <summary>Copy as a desk types it, with only what a test is about.</summary>
internal static class TypedCopy
{
    /// <summary>The date of copy that does not name another: long past.</summary>
    public const string Dated = "31 Agustus 2023, 11:44 WIB";

    /// <summary>A story; <paramref name="date"/> empty for undated copy, <paramref name="tail"/> for what stands under the end mark.</summary>
    public static string Of(string headline, string body = "HD DEPOK – Warga turun ke situ.", string date = Dated, string tail = "Editor: Ani Lestari", string caption = "") =>
        $"{headline}\n\n{(date.Length > 0 ? "- " + date : "")}\n{caption}\n\n{body}***\n\n{tail}\n";

    /// <summary>A body that refers to a title.</summary>
    public static string ReadAlso(string title) => $"HD DEPOK – Warga turun ke situ.\n\nBaca Juga: {title}\n\nPekerjaan selesai sore hari.";

    /// <summary>A caption as print shows it, twice, the second time with its credit.</summary>
    public static string Caption(string caption, string credit) => $"{caption}\n{caption} /{credit}";
}
