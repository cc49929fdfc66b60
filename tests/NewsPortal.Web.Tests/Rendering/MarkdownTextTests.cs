using System.Text;
using CsCheck;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Rendering;

public sealed class MarkdownTextTests
{
    private const long Iterations = 2000;

    private static readonly string[] Marks =
    [
        "*", "_", "`", "~", "[", "]", "(", ")", "<", ">", "#", "&", "|", "\\", "!", "-", "+", "=", ":", ".", "1", "a", "i", "V", "^",
        "article:", "&amp;", "&#60;", "---", "![", "](", "http://", "a.", "1)", "```", "~~", "  ",
    ];

    /// <summary>Letters of many scripts, and every ASCII mark far more often than chance would bring it.</summary>
    private static readonly Gen<string> Printable = Gen.Frequency(
        (6, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (3, Gen.Int[0, Marks.Length - 1].Select(i => Marks[i])),
        (1, Gen.Int[0xA1, 0x1FAFF].Where(Rune.IsValid).Select(c => new Rune(c)).Where(IsPrinted).Select(r => r.ToString()))).Array[1, 24].Select(string.Concat);

    private static readonly StoryRenderer Renderer = new();

    [Fact]
    public void Any_text_is_read_as_it_was_typed() => Printable.Where(HasText).Sample(typed =>
    {
        Assert.Equal([typed.Trim(), "Akhir."], Paragraphs($"{MarkdownText.Escape(typed)}\n\nAkhir."));
    }, iter: Iterations);

    [Fact]
    public void Any_text_after_another_is_read_as_it_was_typed() => Printable.Where(HasText).Sample(typed =>
    {
        Assert.Equal(["Awal.", typed.Trim()], Paragraphs($"Awal.\n\n{MarkdownText.Escape(typed)}"));
    }, iter: Iterations);

    [Fact]
    public void Any_text_is_excerpted_as_it_was_typed() => Printable.Where(HasText).Sample(typed =>
    {
        Assert.Equal(Domain.Text.OneLine(typed.Trim()), Renderer.Excerpt(MarkdownText.Escape(typed), 1000));
    }, iter: Iterations);

    [Fact]
    public void An_escaped_text_is_unescaped_to_itself() => Printable.Sample(typed =>
    {
        Assert.Equal(typed.Trim(), MarkdownText.Unescape(MarkdownText.Escape(typed)));
    }, iter: Iterations);

    [Fact]
    public void Any_title_is_read_back_from_its_paragraph() => Printable.Where(HasText).Sample(title =>
    {
        Assert.Equal(Domain.Text.OneLine(title.Trim()), ReadAlsoParagraph.TryRead(ReadAlsoParagraph.For(title))?.Title);
    }, iter: Iterations);

    [Theory]
    [InlineData("Harga naik 5%, kata Bu Ani (47).")]
    [InlineData("Warga di Jl. Raya No. 1 – “tetap tenang”, katanya!")]
    public void Ordinary_prose_is_not_changed(string prose) => Assert.Equal(prose, MarkdownText.Escape(prose));

    private static string[] Paragraphs(string markdown)
    {
        var page = Paper.Parse(Renderer.Render(markdown, null, StoryReferences.None).ToString()!);
        Assert.All(page.Body!.Children, child => Assert.Equal("P", child.TagName));
        return page.TextsOf("p");
    }

    private static bool HasText(string typed) => typed.Any(char.IsLetterOrDigit) && ReadAlsoParagraph.TryRead(typed) is null;

    private static bool IsPrinted(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse);
}
