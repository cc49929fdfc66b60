using System.Net;
using System.Net.Http.Headers;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

public sealed class FeedValidatorTests(FeedApp app) : IClassFixture<FeedApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/rss")]
    [InlineData("/depok/atom.xml")]
    [InlineData("/tag/situ/feed.json")]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemap-news.xml")]
    public async Task Who_has_the_content_is_told_that_it_has_not_changed(string path)
    {
        var seen = await app.NewReader().GetAsync(path, Cancel);

        var again = await AskAsync(path, headers => headers.IfNoneMatch.Add(seen.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(seen.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(path, headers => headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"lain\"", true)))).StatusCode);
    }

    [Theory]
    [InlineData("/rss")]
    [InlineData("/depok/atom.xml")]
    [InlineData("/tag/situ/feed.json")]
    public async Task Who_asks_by_time_is_told_that_it_has_not_changed(string path)
    {
        var seen = (await app.NewReader().GetAsync(path, Cancel)).Content.Headers.LastModified!.Value;

        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(path, headers => headers.IfModifiedSince = seen)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(path, headers => headers.IfModifiedSince = seen.AddSeconds(-1))).StatusCode);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("old")]
    [InlineData("edit")]
    [InlineData("correct")]
    [InlineData("withdraw")]
    [InlineData("due")]
    public async Task Whatever_changes_is_told_to_those_who_ask_by_time(string change)
    {
        await using var own = new FeedApp();
        await own.InitializeAsync();
        var id = (await own.AddStoriesAsync(new ArchiveStory("Yang Berubah", own.Clock.GetUtcNow().AddDays(-2)), new ArchiveStory("Yang Jatuh Tempo", own.Clock.GetUtcNow().AddMinutes(5))))[0];
        own.Clock.Advance(TimeSpan.FromMinutes(1));
        var seen = (await own.NewReader().GetAsync("/rss", Cancel)).Content.Headers.LastModified!.Value;
        own.Clock.Advance(TimeSpan.FromMinutes(1));

        await ChangeAsync(own, id, change);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/rss") { Headers = { IfModifiedSince = seen } };
        Assert.Equal(HttpStatusCode.OK, (await own.NewReader().SendAsync(request, Cancel)).StatusCode);
    }

    private static async Task ChangeAsync(FeedApp app, long id, string change)
    {
        switch (change)
        {
            case "new": await app.AddStoriesAsync(new ArchiveStory("Yang Baru", app.Clock.GetUtcNow())); break;
            case "old": await app.PublishAsync(TypedCopy.Of("Yang Lama")); break;
            case "edit": await app.EditAsync(id, story => story with { Headline = "Salah Ketik Dibetulkan" }); break;
            case "correct": await app.CorrectAsync(id, "dua", "tiga"); break;
            case "withdraw": await app.WithdrawAsync(id, "Memuat identitas anak."); break;
            default: app.Clock.Advance(TimeSpan.FromMinutes(10)); break;
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string path, Action<HttpRequestHeaders> with)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        with(request.Headers);
        return await app.NewReader().SendAsync(request, Cancel);
    }
}
