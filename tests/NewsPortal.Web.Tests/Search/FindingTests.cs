using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Search;

public sealed class FindingTests(SearchApp app) : IClassFixture<SearchApp>
{
    [Theory]
    [InlineData("naik")]
    [InlineData("cuaca buruk")]
    [InlineData("mengeluhkan")]
    [InlineData("tag nelayan")]
    [InlineData("nama budi")]
    [InlineData("HARGA")]
    public async Task A_story_is_found_by_headline_standfirst_text_tag_and_name(string words) =>
        Assert.Equal([app.Market], (await app.SearchAsync(words)).Stories());

    [Theory]
    [InlineData("harganya")]
    [InlineData("berdagang")]
    public async Task A_word_is_found_in_its_other_forms(string word) => Assert.Contains(app.Market, (await app.SearchAsync(word)).Stories());

    [Fact]
    public async Task The_headline_counts_more_than_the_text() => Assert.Equal([app.Market, app.Flood], (await app.SearchAsync("pasar")).Stories());

    [Fact]
    public async Task In_quotation_marks_words_must_stand_together() => Assert.Equal([app.Market], (await app.SearchAsync("\"pasar ikan\"")).Stories());

    [Fact]
    public async Task Typographic_quotation_marks_quote_too() => Assert.Equal([app.Market], (await app.SearchAsync("“pasar ikan”")).Stories());

    [Fact]
    public async Task Behind_a_minus_is_what_must_not_be_there() => Assert.Equal([app.Flood], (await app.SearchAsync("pasar -harga")).Stories());

    [Fact]
    public async Task Common_words_do_not_keep_a_story_from_being_found() => Assert.Contains(app.Market, (await app.SearchAsync("kenaikan yang ada pada harga ikan itu")).Stories());

    [Theory]
    [InlineData("")]
    [InlineData(" naskah")]
    [InlineData(" dicabutnya")]
    public async Task What_is_not_live_is_never_found(string more)
    {
        var page = await app.SearchAsync(SearchApp.Secret + more);

        Assert.Empty(page.Stories());
        Assert.DoesNotContain("href=\"/cari?q=", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gurindan")]
    [InlineData("gurimdam")]
    [InlineData("terjadwalnia")]
    [InlineData("embargonia")]
    public async Task Words_of_what_is_not_live_are_never_suggested(string word) =>
        Assert.DoesNotContain("Maksud Anda", (await app.SearchAsync(word)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_reference_to_another_story_is_no_text_of_this_one() =>
        Assert.DoesNotContain(SearchApp.Secret, (await app.SearchAsync("\"isinya lain\"")).TextOf(".extract"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task Older_results_follow_without_a_gap_or_a_repetition()
    {
        var pages = await app.NewReader().WalkAsync("/cari?q=perahu%20-cuaca&edisi=jayapura&kanal=daerah&dari=2026-02-27&sampai=2026-03-01", "next");

        Assert.Equal([5, 5, 2], pages.Select(p => p.Stories().Length));
        Assert.Equal(12, pages.SelectMany(p => p.Stories()).Distinct().Count());
        Assert.All(pages, p => Assert.Equal("jayapura", p.AttributeOf("select[name=edisi] option[selected]", "value")));
        Assert.All(pages, p => Assert.Equal("perahu -cuaca", p.AttributeOf("main input[name=q]", "value")));
    }

    [Fact]
    public async Task Beyond_the_last_result_the_way_back_is_shown()
    {
        var page = await app.SearchAsync("perahu", "&hal=50");

        Assert.Empty(page.Stories());
        Assert.Contains("/cari?q=perahu", page.AttributeOf(".empty a", "href"), StringComparison.Ordinal);
        Assert.DoesNotContain("Maksud Anda", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/depok")]
    public async Task No_result_is_for_search_engines(string at)
    {
        Assert.Equal("noindex", (await app.SearchAsync("pasar", at: at)).AttributeOf("meta[name=robots]", "content"));
        Assert.Equal("noindex", (await app.NewReader().OpenAsync(at + "/cari")).AttributeOf("meta[name=robots]", "content"));
    }
}
