using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsPortal.Domain;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Makes of what a reader typed what the database searches for.</summary>
public static partial class SearchWords
{
    /// <summary>The longest query, in characters; the rest is cut.</summary>
    public const int MaxLength = 200;

    /// <summary>Words that stand in nearly every story. PostgreSQL's Indonesian configuration has none, so they are left out here.</summary>
    private static readonly FrozenSet<string> Common = (
        "ada adalah agar akan antara apa atau bagi bahwa bisa dalam dan dapat dari dengan di hanya hingga ia ini itu jika juga kami karena ke kepada lalu lebih " +
        "mereka oleh pada para saat saja salah sampai satu sebagai sebuah secara sejak sementara serta setelah tahun telah tetapi tidak untuk yang yaitu")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The query without common words outside quotation marks; all of it where nothing else is left.</summary>
    public static string Clean(string? typed)
    {
        var line = Text.OneLine(typed is { Length: > MaxLength } ? typed[..MaxLength] : typed ?? "").Replace('“', '"').Replace('”', '"');
        var kept = string.Join(' ', Parts().Matches(line).Select(m => m.Value).Where(part => part[0] == '"' || !Common.Contains(part)));
        return kept.Any(char.IsLetterOrDigit) ? kept : line;
    }

    [GeneratedRegex("""-?"[^"]*"?|[^\s"]+""")]
    private static partial Regex Parts();
}
