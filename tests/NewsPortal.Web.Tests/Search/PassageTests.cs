using NewsPortal.Web.Pages.Search;

namespace NewsPortal.Web.Tests.Search;

public sealed class PassageTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"kata{i}"));

    [Fact]
    public void A_short_text_stays_whole() => Assert.Equal("Warga turun ke situ.", Passage.Of("Warga turun ke situ.", ["warga"]).Text);

    [Fact]
    public void Of_a_long_text_the_part_with_the_words_remains()
    {
        var passage = Passage.Of(Long.Replace("kata300 ", "perahu kata300 ", StringComparison.Ordinal), ["perahu"]).Text;

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
        Assert.Contains(word, Passage.Of(Long.Replace("kata300 ", $"{word} kata300 ", StringComparison.Ordinal), [stem]).Text, StringComparison.Ordinal);

    [Fact]
    public void Words_that_stand_together_win_over_words_that_stand_apart()
    {
        var text = Long.Replace("kata100 ", "ikan kata100 ", StringComparison.Ordinal).Replace("kata110 ", "pasar kata110 ", StringComparison.Ordinal).Replace("kata300 ", "pasar ikan kata300 ", StringComparison.Ordinal);

        Assert.Contains("pasar ikan", Passage.Of(text, ["pasar", "ikan"]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_word_is_found_the_beginning_remains() => Assert.StartsWith("kata0 kata1 ", Passage.Of(Long, ["perahu"]).Text, StringComparison.Ordinal);

    [Fact]
    public void Of_a_long_story_the_paragraphs_around_the_words_are_rendered()
    {
        var rendered = new List<string>();

        Passage.Rendered(Story("paragraf25 perahu"), ["perahu"], part => { rendered.Add(part); return part; });

        var part = Assert.Single(rendered);
        Assert.Contains("paragraf25 perahu", part, StringComparison.Ordinal);
        Assert.StartsWith("paragraf", part, StringComparison.Ordinal);
        Assert.InRange(part.Length, 300, 1500);
    }

    [Fact]
    public void A_word_that_readers_do_not_see_there_is_looked_for_in_the_whole_story()
    {
        var story = Story("[paragraf25](/perahu)");

        Assert.Equal(story.Length, Passage.Rendered(story, ["perahu"], part => part.Replace("/perahu", "", StringComparison.Ordinal) is var seen && part.Length == story.Length ? part : seen).Text.Length);
    }

    [Fact]
    public void A_story_whose_links_are_explained_at_its_end_is_rendered_whole()
    {
        var story = Story("paragraf25 perahu [kapal][1]") + "\n\n[1]: https://example.org/";

        Assert.Equal(story, Passage.Rendered(story, ["perahu"], part => part).Text);
    }

    [Fact]
    public void Of_a_story_found_by_its_headline_the_beginning_is_rendered() =>
        Assert.StartsWith("paragraf0 ", Passage.Rendered(Story("paragraf25"), ["perahu"], part => part).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Perahu warga karam. Dua orang selamat.", "Perahu warga karam. Dua orang selamat", true, true, "Perahu warga karam. Dua orang selamat")]
    [InlineData("Perahu warga karam. Dua orang selamat.", "Perahu warga karam", true, true, "Perahu warga karam …")]
    [InlineData("“Perahu warga karam. Dua orang selamat.", "Dua orang selamat", true, true, "… Dua orang selamat")]
    [InlineData("“Perahu warga karam. Dua orang selamat.", "Perahu warga karam. Dua orang selamat.", true, false, "Perahu warga karam. Dua orang selamat. …")]
    [InlineData("Perahu warga karam.", "Perahu warga karam.", false, true, "… Perahu warga karam.")]
    public void An_extract_shows_where_it_was_cut_off(string text, string extract, bool isBeginning, bool isEnd, string printed) =>
        Assert.Equal(printed, new TextPart(text, isBeginning, isEnd).Framed(extract, extract));

    /// <summary>Fifty paragraphs of twelve words, the twenty-sixth of which begins so.</summary>
    private static string Story(string beginning) =>
        string.Join("\n\n", Enumerable.Range(0, 50).Select(i => $"{(i == 25 ? beginning : $"paragraf{i}")} {string.Join(' ', Enumerable.Range(0, 11).Select(k => $"kata{k}"))}"));
}
