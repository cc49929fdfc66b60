using System.Net;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Search;

public sealed class FilterTests(SearchApp app) : IClassFixture<SearchApp>
{
    [Theory]
    [InlineData("&edisi=depok")]
    [InlineData("&kanal=daerah")]
    [InlineData("&penulis=budi")]
    [InlineData("&dari=2026-02-26")]
    [InlineData("&dari=2026-02-26&sampai=2026-02-26")]
    public async Task A_search_is_narrowed_by_edition_section_writer_and_days(string filter) => Assert.Equal([app.Market], (await app.SearchAsync("pasar", filter)).Stories());

    [Theory]
    [InlineData("&edisi=makassar")]
    [InlineData("&kanal=internasional")]
    [InlineData("&sampai=2026-02-25")]
    [InlineData("&dari=0001-01-01&sampai=2026-02-19")]
    public async Task What_does_not_pass_is_left_out(string filter) => Assert.Equal([app.Flood], (await app.SearchAsync("pasar", filter)).Stories());

    [Theory]
    [InlineData("&dari=0001-01-01&sampai=9999-12-31")]
    [InlineData("&edisi=&kanal=&dari=&sampai=&penulis=&hal=")]
    public async Task A_filter_that_holds_nothing_back_holds_nothing_back(string filter) => Assert.Equal([app.Market, app.Flood], (await app.SearchAsync("pasar", filter)).Stories());

    [Fact]
    public async Task An_edition_searches_itself() => Assert.Equal([app.Market], (await app.SearchAsync("pasar", at: "/depok")).Stories());

    [Theory]
    [InlineData("", "&edisi=bogor")]
    [InlineData("", "&edisi=%00")]
    [InlineData("/depok", "&edisi=makassar")]
    [InlineData("", "&kanal=olahraga")]
    [InlineData("", "&kanal=Daerah%27")]
    [InlineData("", "&penulis=siapa")]
    [InlineData("", "&penulis=%ff")]
    [InlineData("", "&penulis=rahasia")]
    [InlineData("", "&dari=kemarin")]
    [InlineData("", "&sampai=01/03/2026")]
    [InlineData("", "&dari=2026-02-30")]
    [InlineData("", "&dari=2026-03-01&sampai=2026-02-01")]
    [InlineData("", "&hal=0")]
    [InlineData("", "&hal=-1")]
    [InlineData("", "&hal=101")]
    [InlineData("", "&hal=999999999999")]
    [InlineData("", "&hal=1e3")]
    public async Task A_filter_that_is_not_known_is_said_and_never_means_no_filter(string at, string filter)
    {
        var answer = await app.NewReader().GetAsync($"{at}/cari?q=pasar{filter}", TestContext.Current.CancellationToken);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(page.Stories());
        Assert.NotEmpty(page.TextOf("main .empty[role=status]").Trim());
        Assert.Equal("pasar", page.AttributeOf("main input[name=q]", "value"));
    }

    [Fact]
    public async Task A_writer_that_a_link_has_set_can_be_taken_away()
    {
        var page = await app.SearchAsync("pasar", "&penulis=budi");

        Assert.Equal("budi", page.AttributeOf("input[type=checkbox][name=penulis][checked]", "value"));
        Assert.True(page.QuerySelector("details.more")!.HasAttribute("open"));
    }
}
