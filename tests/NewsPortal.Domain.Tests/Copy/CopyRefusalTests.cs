namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyRefusalTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n \u00A0\n\u200B\t")]
    public void Copy_without_headline_is_refused_at_its_first_line(string text) => Assert.Equal(1, Desk.Refusal(text).Line);

    [Fact]
    public void A_headline_may_have_200_characters_and_no_more()
    {
        Assert.Equal(200, Desk.Read(new string('a', 200), "Teks.").Headline.Length);
        Assert.Equal(3, Desk.Refusal("", "", new string('a', 201), "Teks.").Line);
    }

    [Theory]
    [InlineData("Judul", 1)]
    [InlineData("Judul\n3 Maret 2024, 08:15 WIB", 2)]
    [InlineData("Judul\n\n3 Maret 2024, 08:15 WIB\n\n***\nEditor: Ani", 5)]
    [InlineData("Judul\n\nEditor: Ani\n\nTags\nKali", 5)]
    [InlineData("Judul\n\n123 – 456", 3)]
    [InlineData("Judul\n\nBaca Juga: Judul lain", 3)]
    public void Copy_without_a_story_is_refused_where_it_was_expected(string text, int line)
    {
        var refusal = Desk.Refusal(text);

        Assert.Equal(line, refusal.Line);
        Assert.StartsWith("Naskah tidak berisi teks berita", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_in_pasted_text_is_refused_with_its_line() => Assert.Equal(2, Desk.Refusal("Judul", "a\0b").Line);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_never_thrown_over() =>
        Assert.Equal(["a\uFFFDb \uFFFD"], Desk.Read("Judul \uDC00", "a\uD800b \uFFFE").Paragraphs());
}
