using System.Text;
using System.Text.RegularExpressions;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Desk;

/// <summary>Looks at a story as the desk's last reader would: slips of the hand and of wording. Hints only; nothing waits for them.</summary>
public static partial class HouseStyle
{
    /// <summary>The most hints of one story: a text that has more needs a reader, not a list.</summary>
    public const int Most = 60;

    /// <summary>What an Indonesian desk writes otherwise; the words that it writes instead.</summary>
    private static readonly Dictionary<string, string> Better = new(StringComparer.OrdinalIgnoreCase)
    {
        ["di karena"] = "karena",
        ["di karenakan"] = "karena",
        ["dikarenakan"] = "karena",
        ["dikarena"] = "karena",
        ["dirumah"] = "di rumah",
        ["disini"] = "di sini",
        ["disana"] = "di sana",
        ["disitu"] = "di situ",
        ["dimana"] = "di mana",
        ["dimana-mana"] = "di mana-mana",
        ["diatas"] = "di atas",
        ["dibawah"] = "di bawah",
        ["didalam"] = "di dalam",
        ["diluar"] = "di luar",
        ["didepan"] = "di depan",
        ["dibelakang"] = "di belakang",
        ["diantara"] = "di antara",
        ["disamping"] = "di samping",
        ["disekitar"] = "di sekitar",
        ["ditengah"] = "di tengah",
        ["dijalan"] = "di jalan",
        ["kesana"] = "ke sana",
        ["kesini"] = "ke sini",
        ["kedalam"] = "ke dalam",
        ["keluar negeri"] = "ke luar negeri",
        ["di jual"] = "dijual",
        ["di beli"] = "dibeli",
        ["di buat"] = "dibuat",
        ["di bawa"] = "dibawa",
        ["di buka"] = "dibuka",
        ["di tutup"] = "ditutup",
        ["di tangkap"] = "ditangkap",
        ["di duga"] = "diduga",
        ["di ketahui"] = "diketahui",
        ["di lakukan"] = "dilakukan",
        ["di gelar"] = "digelar",
        ["di temukan"] = "ditemukan",
        ["di kabarkan"] = "dikabarkan",
        ["di harapkan"] = "diharapkan",
        ["di minta"] = "diminta",
        ["di katakan"] = "dikatakan",
        ["di laporkan"] = "dilaporkan",
        ["di jadikan"] = "dijadikan",
        ["apotik"] = "apotek",
        ["praktek"] = "praktik",
        ["resiko"] = "risiko",
        ["sekedar"] = "sekadar",
        ["nampak"] = "tampak",
        ["merubah"] = "mengubah",
        ["dirubah"] = "diubah",
        ["aktifitas"] = "aktivitas",
        ["kwalitas"] = "kualitas",
        ["analisa"] = "analisis",
        ["antri"] = "antre",
        ["ijin"] = "izin",
        ["jaman"] = "zaman",
        ["nasehat"] = "nasihat",
        ["obyek"] = "objek",
        ["subyek"] = "subjek",
        ["silahkan"] = "silakan",
        ["terimakasih"] = "terima kasih",
        ["kerjasama"] = "kerja sama",
        ["tanggungjawab"] = "tanggung jawab",
        ["bertanggungjawab"] = "bertanggung jawab",
        ["beritahu"] = "beri tahu",
        ["ke-dua"] = "kedua",
    };

    private static readonly Regex Wording = new(
        $@"(?<![\p{{L}}\p{{N}}-])(?:{string.Join('|', Better.Keys.OrderByDescending(k => k.Length).Select(k => Regex.Escape(k).Replace(@"\ ", @"\s+", StringComparison.Ordinal)))})(?![\p{{L}}\p{{N}}-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The hints for a story, field by field.</summary>
    public static IReadOnlyList<StyleHint> Check(Story story) =>
    [
        .. Line("headline", story.Headline).Concat(Line("standfirst", story.Standfirst)).Concat(Line("caption", story.Picture?.Caption))
            .Concat(Line("description", story.Description)).Concat(Body(story.Body)).Take(Most),
    ];

    private static IEnumerable<StyleHint> Line(string field, string? text) => text is null ? [] : Check(field, text);

    /// <summary>The text, paragraph by paragraph; what links and pictures lead to is nobody's wording.</summary>
    private static IEnumerable<StyleHint> Body(string body) => body.Split("\n\n")
        .Where(p => !p.StartsWith("    ", StringComparison.Ordinal) && !p.StartsWith("```", StringComparison.Ordinal) && !p.StartsWith('|') && ReadAlsoParagraph.TryRead(p.Trim()) is null)
        .SelectMany(p => Check("body", Plain(p)));

    private static IEnumerable<StyleHint> Check(string field, string text)
    {
        foreach (Match m in Wording.Matches(text)) yield return new(field, m.Value, StyleFault.Wording, Better[Blanks().Replace(m.Value, " ")]);
        foreach (Match m in DoubledWord().Matches(text)) yield return new(field, m.Value, StyleFault.DoubledWord, m.Groups[1].Value);
        foreach (Match m in OddCapitals().Matches(text)) yield return new(field, m.Value, StyleFault.OddCapitals, m.Value[0] + m.Value[1..].ToLowerInvariant());
        foreach (Match m in SpaceBeforeMark().Matches(text)) yield return new(field, m.Value.Trim('\n'), StyleFault.SpaceBeforeMark, m.Groups[1].Value + m.Groups[2].Value);
        foreach (Match m in DoubleSpace().Matches(text)) yield return new(field, m.Value, StyleFault.DoubleSpace, Blanks().Replace(m.Value, " "));
        foreach (Match m in Dots().Matches(text)) yield return new(field, m.Value, StyleFault.Dots, "…");
        foreach (var open in Unclosed(text)) yield return open with { Field = field };
    }

    /// <summary>Quotation marks and brackets that nothing closes; an apostrophe inside a word is none.</summary>
    private static IEnumerable<StyleHint> Unclosed(string text)
    {
        if (text.Count(c => c == '"') % 2 == 1) yield return new("", Around(text, text.LastIndexOf('"')), StyleFault.UnclosedQuote, null);
        if (text.Count(c => c == '“') != text.Count(c => c == '”')) yield return new("", Around(text, Math.Max(text.LastIndexOf('“'), text.LastIndexOf('”'))), StyleFault.UnclosedQuote, null);
        var enumerations = Enumeration().Replace(text, "");
        if (enumerations.Count(c => c == '(') != enumerations.Count(c => c == ')'))
            yield return new("", Around(text, Math.Max(text.LastIndexOf('('), text.LastIndexOf(')'))), StyleFault.UnclosedBracket, null);
    }

    private static string Around(string text, int at) => Text.Head(text[at..].TrimStart('\n'), 40).Split('\n')[0];

    /// <summary>The paragraph without its markup: addresses and targets of links go, their words stay.</summary>
    private static string Plain(string paragraph)
    {
        var words = new StringBuilder(Target().Replace(paragraph, "]"));
        words.Replace("\\", "").Replace("**", "").Replace("*", "").Replace("[", "").Replace("]", "").Replace("> ", "");
        return Address().Replace(words.ToString(), "0"); // something stands there
    }

    // Each begins where a word does, so that a word of a hundred thousand letters is read once.
    [GeneratedRegex(@"\]\((?:[^()\n]|\([^()\n]*\))*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"<?\b(?:https?://|www\.)[^\s>]+>?|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|(?<=\s|^)[@#]\w+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // Reduplication is written with a hyphen, so two equal words with a blank between are a slip. Names such as “Sari Sari” and figures may repeat.
    [GeneratedRegex(@"(?<![\p{L}\p{N}-])(\p{Ll}{2,})[ \n]+\1(?![\p{L}\p{N}-])", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledWord();

    // “RUsia”: two capitals, then small letters that end no abbreviation (PNSnya, TKIs are written with a hyphen in house style, so at least three).
    [GeneratedRegex(@"(?<![\p{L}\p{N}.-])\p{Lu}{2}\p{Ll}{3,}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex OddCapitals();

    [GeneratedRegex(@"(?<!\p{L})(\p{L}+) +([,;:.!?])(?=[\s”""]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"(?<![\p{L}\p{N},.;:])[\p{L}\p{N},.;:]+ {2,}[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpace();

    [GeneratedRegex(@"\.{2,}")]
    private static partial Regex Dots();

    // “a)” and “1)” open the points of a list.
    [GeneratedRegex(@"(?<![\p{L}\p{N}(])(?:\p{L}|\d{1,2})\)")]
    private static partial Regex Enumeration();
}
