using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsPortal.Domain;
using NewsPortal.Domain.Copy;

namespace NewsPortal.Web.Import;

/// <summary>By what an import knows a story and a change of it.</summary>
internal static class ImportKey
{
    /// <summary>The story within its edition: headline by letters and figures, and date.</summary>
    public static string Of(CopyDocument copy, Zone zone) =>
        Undated(copy) + copy.Date?.In(zone).ToUniversalTime().ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>The story as known before its copy had a date.</summary>
    public static string Undated(CopyDocument copy) => Text.Key(copy.Headline) + "|";

    /// <summary>All that would become of the copy; blanks and line ends of the file make no difference.</summary>
    public static string HashOf(CopyDocument copy, ImportOptions options) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        copy.Headline,
        copy.Caption,
        copy.Credit,
        copy.Dateline,
        copy.Date?.Zone,
        Body = CopyMarkdown.From(copy.Blocks),
        copy.Bylines,
        copy.Sources,
        copy.Tags,
        Section = options.Section.Id,
        Picture = options.Picture?.Id,
        options.Kicker,
        options.Standfirst,
        options.AsDraft,
        options.Advertorial,
        options.Unverified,
    }))));
}
