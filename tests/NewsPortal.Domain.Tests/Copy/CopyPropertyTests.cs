using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using NewsPortal.Domain.Copy;

namespace NewsPortal.Domain.Tests.Copy;

public sealed partial class CopyPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n\n", "\r\n", "\u2028", " ", " ", ", ", " – ", "—", " - ", " /", "/", "***", "***\n", ":", ";", "&", "#", "|", "(", ")", ".", "!",
        "Baca Juga:", "Baca Juga: ", "Editor: ", "Penulis:", "Foto: ", "Sumber: ", "Tags", "Tags: ", "Topik\n", "- ", "* ", "1. ",
        "31 Agustus 2023, 11:44 WIB", "32 Agustus 2023", "25:10", "DEPOK", "PR DEPOK – ", "Jakarta", "warga", "Oleh ", "@", " dan ", ", M.Si.", "Ph.D.",
        "https://x.test/a?b=1&c=2", "(https://y.test)", "/Pixabay/Daniel6D", "\uFEFF", "\u200B", "\u202E", "\u00A0", "e\u0301", "\uD83D\uDE00", "\uD800", "\uFFFE", "<b>",
    ];

    private static readonly Gen<string> Word = Gen.Char['a', 'z'].Array[1, 9].Select(letters => new string(letters));

    private static readonly Gen<string> Copy = Gen
        .Frequency((6, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])), (4, Word), (1, Gen.String[1, 4]))
        .Array[1, 60].Select(pieces => "Judul\n" + string.Concat(pieces));

    [Fact]
    public void Any_text_is_read_or_refused_and_nothing_is_thrown() => Gen.String.Sample(text =>
    {
        var result = CopyParser.Parse(text);
        Assert.True(result.Document is null ^ result.Refusal is null);
    });

    [Fact]
    public void Any_bytes_are_read_or_refused_and_nothing_is_thrown() => Gen.Byte.Array.Sample(bytes =>
    {
        var result = CopyText.Decode(bytes);
        Assert.True(result.Text is null ^ result.Refusal is null);
    });

    [Fact]
    public void Every_word_of_a_story_survives_somewhere() => Copy.Sample(
        text =>
        {
            if (CopyParser.Parse(text).Document is not { } copy) return;
            var kept = Letters(Everything(copy));
            foreach (var word in Words(text)) Assert.Contains(word, kept, StringComparison.OrdinalIgnoreCase);
        },
        iter: 20_000);

    private static string Everything(CopyDocument copy) => string.Join(' ', (string?[])
    [
        copy.Headline, copy.Caption, copy.Credit, copy.Dateline,
        .. copy.Paragraphs(), .. copy.Links(), .. copy.Bylines.Select(person => person.Name),
        .. copy.Sources.SelectMany(source => new[] { source.Name, source.Url }), .. copy.Tags,
    ]);

    private static IEnumerable<string> Words(string text) => LetterRun().Matches(Letters(Vocabulary().Replace(Visible(text), " "))).Select(word => word.Value);

    private static string Letters(string text) => Visible(text).Normalize(NormalizationForm.FormC);

    // Half pairs and U+FFFE are replaced by the parser, and no letters.
    private static string Visible(string text) => Invisible()
        .Replace(string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD'), "");

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex LetterRun();

    [GeneratedRegex(@"baca juga|editor|penulis|foto|sumber|tags?|topik|\bdan\b|\boleh\b|agustus|wib", RegexOptions.IgnoreCase)]
    private static partial Regex Vocabulary();

    [GeneratedRegex("[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\\p{Cc}-[\\r\\n\\t]]")]
    private static partial Regex Invisible();
}
