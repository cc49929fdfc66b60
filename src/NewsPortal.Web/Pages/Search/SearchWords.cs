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

    /// <summary>The query as one line, at most so long: what the form shows again.</summary>
    public static string Line(string? typed) => Text.OneLine(Text.Head(typed ?? "", MaxLength));

    /// <summary>The query without common words outside quotation marks; with them where nothing else is left, empty where there is no word at all.</summary>
    public static string Clean(string? typed)
    {
        var line = Line(typed).Replace('“', '"').Replace('”', '"');
        var parts = Parts().Matches(line).Select(part => Tidy(part.Value)).Where(part => part.Any(char.IsLetterOrDigit)).ToList();
        var kept = parts.Where(part => !Common.Contains(part)).ToList();
        return string.Join(' ', kept.Count == 0 ? parts : kept);
    }

    /// <summary>The words that are searched for, in lower case; not those behind a minus.</summary>
    public static IEnumerable<string> Wanted(string query) =>
        Parts().Matches(query).Where(part => part.Value[0] != '-').SelectMany(part => Of(part.Value)).Where(word => !Common.Contains(word)).Distinct();

    /// <summary>The query with words exchanged, where they are searched for.</summary>
    public static string Exchange(string query, IReadOnlyDictionary<string, string> spellings) => Parts().Replace(query, part => part.Value[0] == '-'
        ? part.Value : Word().Replace(part.Value, word => spellings.GetValueOrDefault(word.Value.ToLowerInvariant(), word.Value)));

    /// <summary>The words of a text, in lower case.</summary>
    public static IEnumerable<string> Of(string text) => Word().Matches(text).Select(word => word.Value.ToLowerInvariant());

    /// <summary>A minus counts before a word and inside one; PostgreSQL nests all others and gives up at the 33rd (“tsquery stack too small”).</summary>
    private static string Tidy(string part) =>
        part.Contains('"', StringComparison.Ordinal) ? part : (part[0] == '-' ? "-" : "") + LooseMinus().Replace(part, " ").Trim();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])")]
    private static partial Regex LooseMinus();

    [GeneratedRegex("""-?"[^"]*"?|[^\s"]+""")]
    private static partial Regex Parts();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
