using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>Lines such as <c>Penulis: A | Editor: B</c>, <c>Sumber: C</c>, <c>Tags</c>, and the headings of the blocks under a story.</summary>
internal static partial class LabelLine
{
    private const string Word = "(?<word>penulis|oleh|reporter|pewarta|wartawan|jurnalis|editor|penyunting|redaktur|fotografer|foto|kontributor|sumber|tags?|topik)";

    /// <summary>The fields of the line; none, when it is not a line of labels or its values are prose.</summary>
    public static IReadOnlyList<LabelField> Read(CopyLine line)
    {
        if (TagsAlone().Match(line.Clean) is { Success: true } alone) return Fitting([LabelField.Of("tags", alone.Groups["rest"].Value)]);
        var text = WithoutBrackets(line.Clean);
        if (!Opening().IsMatch(text)) return [];
        var labels = Label().Matches(text);
        return Fitting([.. labels.Select((label, i) => LabelField.Of(label.Groups["word"].Value, Value(text, labels, i)))]);
    }

    /// <summary>Whether a block of links begins here, which is none of the story.</summary>
    public static bool IsHeading(CopyLine line) => Heading().IsMatch(line.Clean);

    /// <summary>Whether the line is the mark of those who signed a story: <c>(ldy/agt)</c>.</summary>
    public static bool IsInitials(CopyLine line) => Initials().IsMatch(line.Clean);

    /// <summary>Whether the line, which may also be a crosshead above a list of the story, can be where the blocks begin.</summary>
    public static bool OpensBlocks(CopyLine line) => IsHeading(line) && !line.Clean.StartsWith("rekomendasi", StringComparison.OrdinalIgnoreCase);

    // “(Penulis: Ani, Editor: Budi)”
    private static string WithoutBrackets(string line) => line is ['(', .., ')'] or ['[', .., ']'] ? line[1..^1].Trim() : line;

    private static LabelField[] Fitting(LabelField[] fields) => fields.All(field => field.Fits(field.Value)) ? fields : [];

    private static string Value(string line, MatchCollection labels, int i)
    {
        var from = labels[i].Index + labels[i].Length;
        var to = i + 1 < labels.Count ? labels[i + 1].Index : line.Length;
        return line[from..to].Trim(' ', '|', ';', ',', '•', '·', '/');
    }

    [GeneratedRegex($"^{Word} ?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex($"(?:^|(?<=[ |;,•·/])){Word} ?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("^(?:tags?|topik)(?:$| (?=#))(?<rest>.*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TagsAlone();

    [GeneratedRegex("^(?:(?:(?:artikel|berita) )?(?:pilihan|terkait|terkini|terpopuler|populer|lainnya)|pilihan editor|kabar daerah|rekomendasi) ?[:：]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[(\[][\p{L}\p{M}.]{2,12}(?:[/,-] ?[\p{L}\p{M}.]{2,12}){0,3}[)\]]$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
