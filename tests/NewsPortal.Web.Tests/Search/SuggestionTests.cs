using NewsPortal.Web.Pages.Search;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Search;

public sealed class SuggestionTests(SearchApp app) : IClassFixture<SearchApp>
{
    [Theory]
    [InlineData("pasrr", "pasar")]
    [InlineData("paasr", "pasar")]
    [InlineData("banjr", "banjir")]
    [InlineData("bnajir", "banjir")]
    [InlineData("ikna", "ikan")]
    [InlineData("nelaian", "nelayan")]
    [InlineData("cuwaca", "cuaca")]
    [InlineData("harga pasrr", "harga pasar")]
    [InlineData("\"paser ikan\" -banjr", "\"pasar ikan\" -banjr")]
    public async Task What_was_meant_is_suggested_and_leads_to_results(string typed, string meant)
    {
        var page = await app.SearchAsync(typed);
        Assert.Equal(meant, page.TextOf(".empty a"));

        Assert.NotEmpty((await app.NewReader().OpenAsync(page.AttributeOf(".empty a", "href"))).Stories());
    }

    [Theory]
    [InlineData("xqzvw")]
    [InlineData("qwrtpsdfgh")]
    [InlineData("xyz")]
    [InlineData("1234567")]
    [InlineData("😀😀😀😀")]
    [InlineData("-pasrr xqzvw")]
    [InlineData("\"\"")]
    public async Task Nonsense_is_answered_with_no_suggestion(string typed)
    {
        var page = await app.SearchAsync(typed);

        Assert.Empty(page.Stories());
        Assert.Empty(page.QuerySelectorAll(".empty a"));
    }

    [Fact]
    public async Task A_suggestion_keeps_to_the_filters()
    {
        var page = await app.SearchAsync("pasrr", "&edisi=depok&kanal=daerah");

        Assert.Equal("/cari?q=pasar&edisi=depok&kanal=daerah", page.AttributeOf(".empty a", "href"));
        Assert.Empty((await app.SearchAsync("banjr", "&edisi=depok")).QuerySelectorAll(".empty a"));
    }

    [Theory]
    [InlineData("pasar", "pasar", 0)]
    [InlineData("pasar", "pasr", 1)]
    [InlineData("pasar", "psaar", 1)]
    [InlineData("pasar", "pusat", 2)]
    [InlineData("", "ikan", 4)]
    public void Spellings_lie_as_far_apart_as_the_slips_between_them(string a, string b, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(a, b));
        Assert.Equal(distance, Spelling.Distance(b, a));
    }
}
