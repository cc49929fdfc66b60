using NewsPortal.Domain.Copy;

namespace NewsPortal.Domain.Tests.Copy;

/// <summary>Copy as tests hand it in, and the result they expect of it.</summary>
internal static class Desk
{
    public const string Headline = "Warga Kampung Rawa Menanam Seribu Pohon";

    /// <summary>The document read from these lines.</summary>
    public static CopyDocument Read(params string[] lines)
    {
        var result = CopyParser.Parse(string.Join('\n', lines));
        Assert.Null(result.Refusal);
        return result.Document!;
    }

    /// <summary>The document read from a story of two paragraphs with this under it.</summary>
    public static CopyDocument ReadUnder(params string[] tail) => Read([Headline, "", "Paragraf satu.", "", "Paragraf dua.***", "", .. tail]);

    /// <summary>The document read from a headline and date with this below them.</summary>
    public static CopyDocument ReadDated(params string[] below) => Read([Headline, "", "- 3 Maret 2024, 08:15 WIB", .. below]);

    public static CopyRefusal Refusal(params string[] lines)
    {
        var result = CopyParser.Parse(string.Join('\n', lines));
        Assert.Null(result.Document);
        return result.Refusal!;
    }

    public static IEnumerable<string> Paragraphs(this CopyDocument copy) => copy.Blocks.OfType<CopyParagraph>().Select(block => block.Text);

    public static IEnumerable<string> Links(this CopyDocument copy) => copy.Blocks.OfType<CopyReadAlso>().Select(block => block.Title);

    public static IEnumerable<string> People(this CopyDocument copy) => copy.Bylines.Select(person => $"{person.Role}: {person.Name}");
}
