using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

public sealed class EditionTests(SiteApp app) : IClassFixture<SiteApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "/")]
    [InlineData("/daerah", "/daerah")]
    [InlineData("/tag/situ", "/tag/situ")]
    [InlineData("/penulis/budi", "/penulis/budi")]
    public async Task An_edition_shows_the_same_page_under_its_path_and_on_its_host(string path, string hosted)
    {
        var onHost = await app.NewReader("jayapura.berita.test").OpenAsync(hosted);
        await app.MoveAsync("jayapura", null);
        var underPath = await app.NewReader().OpenAsync("/jayapura" + path);
        await app.MoveAsync("jayapura", "jayapura.berita.test");

        Assert.Equal(onHost.QuerySelector("main")!.TextContent, underPath.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("/jayapura", "/")]
    [InlineData("/jayapura/daerah", "/daerah")]
    [InlineData("/jayapura/daerah?sebelum=1-1", "/daerah?sebelum=1-1")]
    [InlineData("/jayapura/daerah/1/x", "/daerah/1/x")]
    public async Task The_path_of_an_edition_with_a_host_leads_there_for_good(string path, string target)
    {
        var answer = await app.NewReader().GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("https://jayapura.berita.test" + target, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_story_of_an_edition_with_a_host_is_sent_there_from_the_network()
    {
        var answer = await app.NewReader().GetAsync(app.HostedStory, Cancel);

        Assert.Equal("https://jayapura.berita.test" + app.HostedStory, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_story_of_another_edition_is_sent_to_its_owner_from_a_host()
    {
        var answer = await app.NewReader("jayapura.berita.test").GetAsync($"/daerah/{app.StoryId}/x", Cancel);

        Assert.Equal(NewsPortalApp.Origin + app.Story, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("evil.test")]
    [InlineData("berita.test.evil.test")]
    [InlineData("depok.berita.test")]
    [InlineData("10.0.0.1")]
    public async Task An_unknown_host_is_misdirected(string host) =>
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await app.NewReader(host).GetAsync("/depok", Cancel)).StatusCode);

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:5000")]
    [InlineData("[::1]")]
    [InlineData("BERITA.test")]
    public async Task The_own_machine_and_the_site_itself_are_the_network(string host) =>
        Assert.Equal("Berita terbaru dari seluruh edisi", (await app.NewReader(host).OpenAsync("/")).TextOf("h1"));

    [Theory]
    [InlineData("/depok/redaksi")]
    [InlineData("/depok/media/1/0123456789abcdef/16x9-320.jpg")]
    [InlineData("/depok/css/site.css")]
    [InlineData("/depok/healthz/live")]
    [InlineData("/depok/depok")]
    [InlineData("/depok/makassar/daerah")]
    public async Task What_exists_once_is_not_found_under_an_edition(string path)
    {
        var answer = await app.NewReader().GetAsync(path, Cancel);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Halaman ini tidak ada", page.TextOf("h1"));
        Assert.Equal("Harian Depok", page.TextOf(".masthead .brand"));
    }
}
