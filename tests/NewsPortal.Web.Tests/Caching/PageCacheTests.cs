using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching;

public sealed class PageCacheTests(CachedApp app) : IClassFixture<CachedApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_made_once_and_then_given_to_everyone()
    {
        var story = await StoryAsync("Jembatan Baru");
        var reader = app.NewReader();

        var first = await reader.ReadAsync(story);
        app.Clock.Advance(TimeSpan.FromMinutes(3)); // the footer tells when a page was made
        var second = await reader.ReadAsync(story);

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_story_that_was_deleted_by_hand_is_gone_from_every_page()
    {
        var id = (await app.AddStoriesAsync(new ArchiveStory("Dihapus Dengan Tangan", app.Clock.GetUtcNow())))[0];
        var story = await app.PathAsync(id);
        await Task.Delay(200, Cancel);
        var reader = app.NewReader();
        Assert.Contains("Dihapus Dengan Tangan", await reader.ReadAsync("/depok"), StringComparison.Ordinal);
        await reader.ReadAsync(story);

        await using var db = app.OpenDb();
        await db.Database.ExecuteSqlAsync($"update article set live_revision_id = null, working_revision_id = null where id = {id}", Cancel);
        await db.Database.ExecuteSqlAsync($"delete from revision where article_id = {id}", Cancel);
        await db.Database.ExecuteSqlAsync($"delete from article where id = {id}", Cancel);

        await CachedApp.SoonAsync(async () => (await reader.GetAsync(story, Cancel)).StatusCode == HttpStatusCode.NotFound);
        await CachedApp.SoonAsync(async () => !(await reader.ReadAsync("/depok")).Contains("Dihapus Dengan Tangan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_form_has_a_tag_of_its_own_and_any_of_them_tells_that_the_reader_has_the_page()
    {
        var story = await StoryAsync("Pasar Lama");
        var tags = new List<EntityTagHeaderValue>();
        foreach (var form in (string[])["br", "gzip", "identity"])
        {
            var answer = await SendAsync(story, form);
            Assert.Equal(form == "identity" ? [] : [form], answer.Content.Headers.ContentEncoding);
            tags.Add(answer.Headers.ETag!);
        }

        Assert.Equal(3, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.False(tag.IsWeak));
        foreach (var tag in tags) Assert.Equal(HttpStatusCode.NotModified, (await SendAsync(story, "br", tag)).StatusCode);
    }

    [Fact]
    public async Task The_forms_say_the_same()
    {
        var story = await StoryAsync("Sungai Bersih");
        var plain = await app.NewReader().ReadAsync(story);

        Assert.Equal(plain, await InflateAsync(await SendAsync(story, "br"), s => new System.IO.Compression.BrotliStream(s, System.IO.Compression.CompressionMode.Decompress)));
        Assert.Equal(plain, await InflateAsync(await SendAsync(story, "gzip"), s => new System.IO.Compression.GZipStream(s, System.IO.Compression.CompressionMode.Decompress)));
    }

    [Theory]
    [InlineData("?utm_source=wa&utm_medium=x")]
    [InlineData("?fbclid=abc")]
    [InlineData("?")]
    public async Task What_platforms_hang_on_links_makes_no_other_page(string tail)
    {
        var story = await StoryAsync("Taman Kota " + tail.Length);
        var reader = app.NewReader();
        await reader.ReadAsync(story);
        var kept = app.Pages.Count;

        await reader.ReadAsync(story + tail);

        Assert.Equal(kept, app.Pages.Count);
    }

    [Theory]
    [InlineData("/?tidak-dikenal=1")]
    [InlineData("/depok?sebelum=1-1&sebelum=2-2")]
    [InlineData("/tidak-ada")]
    [InlineData("/cari?hal=0")]
    [InlineData("/DEPOK")]
    [InlineData("/redaksi/masuk")]
    public async Task Failures_redirects_the_newsroom_and_queries_that_no_page_has_are_not_kept(string address)
    {
        var kept = app.Pages.Count;

        await app.NewReader().GetAsync(address, Cancel);
        await app.NewReader().GetAsync(address, Cancel);

        Assert.Equal(kept, app.Pages.Count);
    }

    [Fact]
    public async Task A_host_that_is_not_ours_gets_no_page_and_leaves_none()
    {
        await app.NewReader().ReadAsync("/depok");
        var kept = app.Pages.Count;

        var answer = await app.NewReader("jahat.test").GetAsync("/depok", Cancel);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Equal(kept, app.Pages.Count);
        Assert.DoesNotContain("jahat.test", await app.NewReader().ReadAsync("/depok"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forwarded_headers_change_no_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/depok/daerah") { Headers = { { "X-Forwarded-Host", "jahat.test" }, { "X-Forwarded-Prefix", "/jahat" }, { "X-Original-URL", "/jahat" } } };
        await app.NewReader().SendAsync(request, Cancel);

        Assert.DoesNotContain("jahat", await app.NewReader().ReadAsync("/depok/daerah"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_with_a_cookie_gets_the_page_of_everyone()
    {
        var front = await app.NewReader().ReadAsync("/makassar");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/makassar") { Headers = { { "Cookie", "siapa=saya" } } };

        Assert.Equal(front, await (await app.NewReader().SendAsync(request, Cancel)).Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_change_that_commits_is_seen_within_a_second()
    {
        var story = await app.ImportAsync(TypedCopy.Of("Harga Cabai Turun"));
        var path = await app.PathAsync(story.ArticleId);
        await app.NewReader().ReadAsync(path);
        await app.NewReader().ReadAsync("/depok");

        await app.EditAsync(story.ArticleId, s => s with { Headline = "Harga Cabai Naik Lagi" });

        foreach (var page in (string[])[path, "/depok", "/depok/rss"])
            await CachedApp.SoonAsync(async () => (await FollowAsync(page)).Contains("Harga Cabai Naik Lagi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_save_that_readers_do_not_see_makes_no_page_stale()
    {
        var story = await app.ImportAsync(TypedCopy.Of("Warga Kerja Bakti"));
        var path = await app.PathAsync(story.ArticleId);
        var first = await app.NewReader().ReadAsync(path);
        await Task.Delay(300, Cancel); // what the import itself made stale is over

        first = await app.NewReader().ReadAsync(path);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await app.EditAsync(story.ArticleId, s => s with { Body = s.Body + "\n\nBelum terbit." }, publishes: false);
        await Task.Delay(300, Cancel);

        Assert.Equal(first, await app.NewReader().ReadAsync(path));
    }

    [Fact]
    public async Task A_scheduled_story_is_on_the_front_at_its_moment_by_the_clock_alone()
    {
        var at = app.Clock.GetUtcNow().AddMinutes(30);
        await app.AddStoriesAsync(new ArchiveStory("Festival Dibuka Malam Ini", at));
        await Task.Delay(300, Cancel);
        Assert.DoesNotContain("Festival Dibuka", await app.NewReader().ReadAsync("/depok"), StringComparison.Ordinal);

        app.Clock.SetUtcNow(at);

        Assert.Contains("Festival Dibuka", await app.NewReader().ReadAsync("/depok"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_since_is_not_sent_again_as_kept_either()
    {
        await StoryAsync("Umpan Lama");
        var first = await app.NewReader().GetAsync("/depok/rss", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/depok/rss") { Headers = { IfModifiedSince = first.Content.Headers.LastModified } };
        using var earlier = new HttpRequestMessage(HttpMethod.Get, "/depok/rss") { Headers = { IfModifiedSince = first.Content.Headers.LastModified!.Value.AddSeconds(-1) } };

        Assert.Equal(HttpStatusCode.NotModified, (await app.NewReader().SendAsync(request, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().SendAsync(earlier, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_page_that_lasts_is_made_smaller_and_says_the_same()
    {
        var story = await StoryAsync("Pelabuhan Diperlebar");
        var before = await SendAsync(story, "br");
        var text = await app.NewReader().ReadAsync(story);
        for (var i = 0; i < 60; i++) await app.NewReader().ReadAsync(story);

        app.Services.GetServices<IHostedService>().OfType<PageTender>().Single().Shrink();
        var after = await SendAsync(story, "br");

        Assert.True(after.Content.Headers.ContentLength < before.Content.Headers.ContentLength);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, (await SendAsync(story, "br", before.Headers.ETag)).StatusCode);
        Assert.Equal(text, await InflateAsync(after, s => new System.IO.Compression.BrotliStream(s, System.IO.Compression.CompressionMode.Decompress)));
    }

    [Fact]
    public async Task However_many_ask_for_a_cold_page_it_is_made_once()
    {
        var story = await StoryAsync("Kereta Baru Beroperasi");
        var (reader, made) = (app.NewReader(), app.Pages.Figures.Made);

        var pages = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => reader.ReadAsync(story)));

        Assert.Single(pages.Distinct());
        Assert.Equal(made + 1, app.Pages.Figures.Made);
    }

    private async Task<string> StoryAsync(string headline)
    {
        var path = await app.PublishAsync(TypedCopy.Of(headline));
        await Task.Delay(200, Cancel); // until its own eviction has come and gone
        return path;
    }

    private async Task<string> FollowAsync(string path)
    {
        var answer = await app.NewReader().GetAsync(path, Cancel);
        return answer.Headers.Location is { } moved ? await app.NewReader().ReadAsync(moved.ToString()) : await answer.Content.ReadAsStringAsync(Cancel);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string form, EntityTagHeaderValue? seen = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue(form) } } };
        if (seen is not null) request.Headers.IfNoneMatch.Add(seen);
        return await app.NewReader().SendAsync(request, Cancel);
    }

    private static async Task<string> InflateAsync(HttpResponseMessage answer, Func<Stream, Stream> open)
    {
        await using var body = open(await answer.Content.ReadAsStreamAsync(Cancel));
        using var text = new StreamReader(body);
        return await text.ReadToEndAsync(Cancel);
    }
}
