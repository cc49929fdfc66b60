using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>Lines such as <c>Penulis: A | Editor: B</c>, <c>Sumber: C</c>, <c>Tags</c>, and the headings of the blocks under a story.</summary>
internal static partial class LabelLine
{
    private const string Word = "(?<word>penulis|reporter|pewarta|editor|penyunting|fotografer|foto|kontributor|sumber|tags?|topik)";

    /// <summary>The fields of the line; none, when it is not a line of labels or its values are prose.</summary>
    public static IReadOnlyList<LabelField> Read(CopyLine line)
    {
        if (TagsAlone().Match(line.Clean) is { Success: true } alone) return Fitting([LabelField.Of("tags", alone.Groups["rest"].Value)]);
        if (!Opening().IsMatch(line.Clean)) return [];
        var labels = Label().Matches(line.Clean);
        return Fitting([.. labels.Select((label, i) => LabelField.Of(label.Groups["word"].Value, Value(line.Clean, labels, i)))]);
    }

    /// <summary>Whether a block of links begins here, which is none of the story.</summary>
    public static bool IsHeading(CopyLine line) => Heading().IsMatch(line.Clean);

    private static LabelField[] Fitting(LabelField[] fields) => fields.All(field => field.Fits(field.Value)) ? fields : [];

    private static string Value(string line, MatchCollection labels, int i)
    {
        var from = labels[i].Index + labels[i].Length;
        var to = i + 1 < labels.Count ? labels[i + 1].Index : line.Length;
        return line[from..to].Trim(' ', '|', ';', ',', '•', '·');
    }

    [GeneratedRegex($"^{Word} ?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex($"(?:^|(?<=[ |;,•·])){Word} ?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("^(?:tags?|topik)(?:$| (?=#))(?<rest>.*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TagsAlone();

    [GeneratedRegex("^(?:artikel pilihan|artikel terkait|berita terkait|terkait|terkini|terpopuler|kabar daerah|rekomendasi) ?[:：]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
