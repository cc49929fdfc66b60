using System.Net;
using System.Net.Http.Headers;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

public sealed class CacheHeaderTests(SiteApp app) : IClassFixture<SiteApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages => ["/", "/depok", "/depok/daerah", "/tag/situ", "/penulis/budi", "story", "/indeks", "/cari?q=situ", "/halaman/tentang"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_reader_who_has_the_page_is_not_sent_it_again(string path)
    {
        var first = await SendAsync(HttpMethod.Get, path, null);
        var again = await SendAsync(HttpMethod.Get, path, first.Headers.ETag);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal((first.Headers.ETag, first.Headers.CacheControl!.ToString()), (again.Headers.ETag, again.Headers.CacheControl!.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_reader_who_has_another_page_is_sent_this_one(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, path, new EntityTagHeaderValue("\"lain\""))).StatusCode);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Asking_about_a_page_tells_the_same_of_it(string path)
    {
        var (get, head) = (await SendAsync(HttpMethod.Get, path, null), await SendAsync(HttpMethod.Head, path, null));

        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal("Accept-Encoding", Assert.Single(get.Headers.Vary));
        Assert.True(get.Headers.CacheControl is { Public: true, MustRevalidate: true });
    }

    [Fact]
    public async Task A_page_that_changed_has_another_tag()
    {
        var before = (await SendAsync(HttpMethod.Get, "/depok/internasional", null)).Headers.ETag;
        await app.AddStoriesAsync(new ArchiveStory("Kabar Baru", app.Clock.GetUtcNow(), "depok", "internasional"));

        Assert.NotEqual(before, (await SendAsync(HttpMethod.Get, "/depok/internasional", null)).Headers.ETag);
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/js/site.js")]
    [InlineData("/img/icon.svg")]
    public async Task No_two_forms_of_a_file_go_by_the_same_tag(string path)
    {
        var forms = new List<(string Tag, string Form)>();
        foreach (var wanted in (string[])["identity", "gzip", "br", "*"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue(wanted) } } };
            var answer = await app.NewReader().SendAsync(request, Cancel);
            forms.Add((answer.Headers.ETag!.ToString(), string.Join(',', answer.Content.Headers.ContentEncoding)));
        }

        Assert.All(forms.GroupBy(f => f.Tag), tag => Assert.Single(tag.DistinctBy(f => f.Form)));
    }

    [Theory]
    [InlineData("/tidak-ada")]
    [InlineData("/cari?hal=0")]
    public async Task What_failed_is_kept_by_nobody(string path)
    {
        var answer = await SendAsync(HttpMethod.Get, path, null);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, EntityTagHeaderValue? seen)
    {
        using var request = new HttpRequestMessage(method, path == "story" ? app.Story : path);
        if (seen is not null) request.Headers.IfNoneMatch.Add(seen);
        return await app.NewReader().SendAsync(request, Cancel);
    }
}
