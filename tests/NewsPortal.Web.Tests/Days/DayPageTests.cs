using System.Net;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Days;

public sealed class DayPageTests(DayApp app) : IClassFixture<DayApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("berita.test", "/depok", "depok")]
    [InlineData("berita.test", "/makassar", "makassar")]
    [InlineData("jayapura.berita.test", "", "jayapura")]
    public async Task A_day_begins_and_ends_at_the_editions_own_midnight(string host, string at, string edition)
    {
        var (reader, stories) = (app.NewReader(host), app.Stories[edition]);

        Assert.Equal([stories[0]], (await reader.OpenAsync(at + "/indeks?tanggal=2026-02-27")).Stories());
        Assert.Equal([stories[3], stories[2], stories[1]], (await reader.OpenAsync(at + "/indeks?tanggal=2026-02-28")).Stories());
        Assert.Equal([stories[4]], (await reader.OpenAsync(at + "/indeks?tanggal=2026-03-01")).Stories());
    }

    [Fact]
    public async Task The_network_keeps_the_days_of_jakarta()
    {
        var pages = await app.NewReader().WalkAsync("/indeks?tanggal=2026-02-28", "next");
        var day = pages.TakeWhile(p => p.TextOf("h1") == "Sabtu, 28 Februari 2026").SelectMany(p => p.Stories());

        // Jayapura's midnight is 22:00 in Jakarta, Makassar's 23:00.
        var (depok, makassar, jayapura) = (app.Stories["depok"], app.Stories["makassar"], app.Stories["jayapura"]);
        Assert.Equal([depok[3], depok[2], makassar[4], makassar[3], makassar[2], jayapura[4], jayapura[3], jayapura[2], depok[1]], day);
    }

    [Fact]
    public async Task Older_pages_of_a_day_lead_to_the_day_before()
    {
        var pages = await app.NewReader().WalkAsync("/depok/indeks?tanggal=2026-01-15", "next");
        var stories = pages.SelectMany(p => p.Stories()).ToList();

        Assert.Equal(3, pages.Count);
        Assert.Equal(12, stories.Distinct().Count());
        Assert.Equal(["Kamis, 15 Januari 2026"], pages.Select(p => p.TextOf("h1")).Distinct());
        Assert.Equal(pages.Count, pages.Select(p => p.AttributeOf("link[rel=canonical]", "href")).Distinct().Count());
    }

    [Fact]
    public async Task From_day_to_day_the_walk_begins_today_and_ends_with_the_first_story()
    {
        var (reader, next, days) = (app.NewReader(), "/depok/indeks", new List<string>());
        for (; next is not null && days.Count < 100; next = (await reader.OpenAsync(next)).Neighbour("next")) days.Add(next);

        Assert.Equal(4 + 2, days.Count); // 1 March, 28 and 27 February, 15 January, which has three pages; days without a story are passed over
        Assert.Contains("tanggal=2026-01-15", days[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_is_narrowed_to_a_section()
    {
        var pages = await app.NewReader().WalkAsync("/depok/indeks?tanggal=2026-01-15&kanal=internasional", "next");

        Assert.Equal(6, pages.SelectMany(p => p.Stories()).Distinct().Count());
        Assert.All(pages, p => Assert.Equal("internasional", p.AttributeOf("select[name=kanal] option[selected]", "value")));
        Assert.All(pages, p => Assert.Contains("Internasional", p.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_day_it_is_today_by_the_editions_clock()
    {
        Assert.Equal("Minggu, 1 Maret 2026", (await app.NewReader().OpenAsync("/depok/indeks")).TextOf("h1"));
        Assert.Equal(NewsPortalApp.Origin + "/depok/indeks?tanggal=2026-03-01", (await app.NewReader().OpenAsync("/depok/indeks?tanggal=&kanal=")).AttributeOf("link[rel=canonical]", "href"));
    }

    [Theory]
    [InlineData("/depok/indeks?tanggal=2026-01-15")]
    [InlineData("/depok/indeks?tanggal=2026-01-15&kanal=daerah")]
    [InlineData("/depok/indeks?tanggal=2026-01-15&sebelum=1768453080000000-1")]
    [InlineData("/indeks?tanggal=2026-02-28")]
    public async Task A_page_is_canonical_to_itself_also_in_its_markup(string path)
    {
        var page = await app.NewReader().OpenAsync(path);

        Assert.Equal(NewsPortalApp.Origin + path, page.AttributeOf("link[rel=canonical]", "href"));
        Assert.Equal(NewsPortalApp.Origin + path, page.Markup("CollectionPage").GetProperty("url").GetString());
    }

    [Fact]
    public async Task Where_both_directions_are_asked_the_canonical_names_the_one_that_is_shown()
    {
        var page = await app.NewReader().OpenAsync("/depok/indeks?tanggal=2026-01-15&sebelum=0-1&sesudah=0-2");

        Assert.Equal(5, page.Stories().Length);
        Assert.Equal(NewsPortalApp.Origin + "/depok/indeks?tanggal=2026-01-15&sesudah=0-2", page.AttributeOf("link[rel=canonical]", "href"));
    }

    [Theory]
    [InlineData("tanggal=2026-03-02")]
    [InlineData("tanggal=9999-12-31")]
    [InlineData("tanggal=2026-01-14")]
    [InlineData("tanggal=0001-01-01")]
    [InlineData("tanggal=01/03/2026")]
    [InlineData("tanggal=2026-3-1")]
    [InlineData("tanggal=2026-02-30")]
    [InlineData("tanggal=kemarin")]
    [InlineData("tanggal=%00")]
    [InlineData("tanggal=%ff")]
    [InlineData("tanggal=2026-03-01T00:00")]
    [InlineData("tanggal=2026-03-01&kanal=tidak-ada")]
    [InlineData("tanggal=2026-03-01&kanal=%ff")]
    [InlineData("tanggal=2026-03-01&sebelum=kemarin")]
    public async Task What_is_no_day_of_the_paper_is_not_found(string query)
    {
        var answer = await app.NewReader().GetAsync("/depok/indeks?" + query, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Halaman ini tidak ada", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_without_a_story_says_so_and_is_kept_out_of_search_engines()
    {
        var page = await app.NewReader().OpenAsync("/depok/indeks?tanggal=2026-02-01");

        Assert.Contains("Tidak ada berita", page.TextOf(".empty"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.AttributeOf("meta[name=robots]", "content"));
    }

    [Fact]
    public async Task Before_its_first_story_an_edition_has_today_only()
    {
        await using var empty = new NewsPortalApp();
        await empty.InitializeAsync();

        Assert.Empty((await empty.NewReader().OpenAsync("/depok/indeks")).Stories());
        Assert.Equal(HttpStatusCode.NotFound, (await empty.NewReader().GetAsync("/depok/indeks?tanggal=2026-02-28", Cancel)).StatusCode);
    }
}
