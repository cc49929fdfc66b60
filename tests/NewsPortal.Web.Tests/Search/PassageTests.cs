using NewsPortal.Web.Pages.Search;

namespace NewsPortal.Web.Tests.Search;

public sealed class PassageTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"kata{i}"));

    [Fact]
    public void A_short_text_stays_whole() => Assert.Equal("Warga turun ke situ.", Passage.Of("Warga turun ke situ.", ["warga"]));

    [Fact]
    public void Of_a_long_text_the_part_with_the_words_remains()
    {
        var passage = Passage.Of(Long.Replace("kata300 ", "perahu kata300 ", StringComparison.Ordinal), ["perahu"]);

        Assert.Contains("perahu", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Split(' ').Length, Passage.Longest, 100);
    }

    [Theory]
    [InlineData("menyapu", "sapu")]
    [InlineData("memakai", "pakai")]
    [InlineData("penyiar", "siar")]
    [InlineData("berdagang", "dagang")]
    [InlineData("Harganya", "harga")]
    public void A_word_is_seen_in_its_other_forms(string word, string stem) =>
        Assert.Contains(word, Passage.Of(Long.Replace("kata300 ", $"{word} kata300 ", StringComparison.Ordinal), [stem]), StringComparison.Ordinal);

    [Fact]
    public void Words_that_stand_together_win_over_words_that_stand_apart()
    {
        var text = Long.Replace("kata100 ", "ikan kata100 ", StringComparison.Ordinal).Replace("kata110 ", "pasar kata110 ", StringComparison.Ordinal).Replace("kata300 ", "pasar ikan kata300 ", StringComparison.Ordinal);

        Assert.Contains("pasar ikan", Passage.Of(text, ["pasar", "ikan"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_word_is_found_the_beginning_remains() => Assert.StartsWith("kata0 kata1 ", Passage.Of(Long, ["perahu"]), StringComparison.Ordinal);
}
