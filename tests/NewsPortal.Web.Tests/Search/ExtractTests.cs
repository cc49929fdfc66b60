using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Search;

public sealed class ExtractTests(SearchApp app) : IClassFixture<SearchApp>
{
    [Fact]
    public async Task The_words_found_are_marked()
    {
        var extract = (await app.SearchAsync("\"pasar ikan\"")).QuerySelector(".extract")!;

        Assert.Equal(["pasar", "ikan"], extract.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Equal("Pedagang pasar ikan mengeluhkan harga", extract.TextContent);
    }

    [Fact]
    public async Task An_extract_shows_the_text_as_its_page_does()
    {
        await app.PublishAsync(new ArchiveStory("Peta Jalan", app.Clock.GetUtcNow().AddDays(-20))
        {
            Body = "## Jembatan\n\nWarga **melewati** [jembatan gantung](https://contoh.test/rahasia-alamat) di R\\*D utara.",
        });

        Assert.Equal("Jembatan Warga melewati jembatan gantung di R*D utara", (await app.SearchAsync("gantung")).TextOf(".extract"));
        Assert.Empty((await app.SearchAsync("contoh.test")).QuerySelectorAll(".hits li"));
    }

    [Theory]
    [InlineData("mercusuar", "\\<script>alert(1)\\</script> mercusuar & laut <b>tebal</b>")]
    [InlineData("pelampung", "\uE000pelampung\uE001\uE001 laut \uE000 dan &#xE000; \\&lt;mark>")]
    public async Task A_hostile_text_stays_text(string word, string body)
    {
        await app.PublishAsync(new ArchiveStory($"Uji {word}", app.Clock.GetUtcNow().AddDays(-20)) { Body = body });

        var page = await app.SearchAsync(word + " laut");
        var extract = Assert.Single(page.QuerySelectorAll(".extract"));

        Assert.Equal([word, "laut"], extract.QuerySelectorAll("*").Select(e => e.TextContent));
        Assert.All(extract.QuerySelectorAll("*"), e => Assert.Equal("mark", e.LocalName));
        Assert.DoesNotContain('\uE000', page.Source.Text);
        Assert.Contains(word, extract.TextContent, StringComparison.Ordinal);
    }
}
