using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

public sealed class UnknownHostTests(SiteApp app) : IClassFixture<SiteApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/depok/daerah?a=1")]
    [InlineData("/galat/404")]
    [InlineData("/redaksi")]
    [InlineData("/media/1/abc/16x9-640.jpg")]
    [InlineData("/rss")]
    public async Task A_host_that_is_not_ours_is_told_where_the_site_is(string path)
    {
        var answer = await app.NewReader("asing.test").GetAsync(path, Cancel);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Equal("Nama situs ini tidak kami kenal", page.TextOf("h1"));
        Assert.Equal("noindex", page.AttributeOf("meta[name=robots]", "content"));
        Assert.All(page.QuerySelectorAll("a:not(.skip)"), link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("asing.test", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Whatever_it_asks(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/depok");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await app.NewReader("asing.test").SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_answers_style_sheet_is_served_there() =>
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader("asing.test").GetAsync("/css/site.css", Cancel)).StatusCode);
}
