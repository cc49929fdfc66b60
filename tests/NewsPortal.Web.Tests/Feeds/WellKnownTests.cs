using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using NetVips;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

public sealed class WellKnownTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("berita.test", new[] { "https://berita.test/sitemap.xml", "https://berita.test/sitemap-news.xml" })]
    [InlineData("jayapura.berita.test", new[] { "https://jayapura.berita.test/sitemap.xml", "https://jayapura.berita.test/sitemap-news.xml", "https://berita.test/sitemap.xml", "https://berita.test/sitemap-news.xml" })]
    public async Task Robots_are_led_to_the_sitemaps_that_name_stories_of_the_host(string host, string[] sitemaps)
    {
        var lines = (await app.NewReader(host).ReadAsync("/robots.txt")).Split('\n');

        Assert.Equal(sitemaps, lines.Where(l => l.StartsWith("Sitemap: ", StringComparison.Ordinal)).Select(l => l["Sitemap: ".Length..]));
        Assert.Contains("User-agent: *", lines);
        Assert.Contains("Disallow: /redaksi", lines);
    }

    [Fact]
    public async Task Robots_are_kept_from_results_of_searches_and_from_nothing_that_only_begins_alike() =>
        Assert.Equal(["/redaksi", "/cari?", "/depok/cari?", "/makassar/cari?"], (await app.NewReader().ReadAsync("/robots.txt")).Split('\n').Where(l => l.StartsWith("Disallow: ", StringComparison.Ordinal)).Select(l => l["Disallow: ".Length..]));

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/ads.txt")]
    [InlineData("/manifest.webmanifest")]
    [InlineData("/depok/manifest.webmanifest")]
    public async Task What_did_not_change_is_not_sent_again(string path)
    {
        var first = await app.NewReader().GetAsync(path, Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        Assert.Equal(HttpStatusCode.NotModified, (await app.NewReader().SendAsync(request, Cancel)).StatusCode);
        Assert.True(first.Headers.CacheControl is { Public: true, MaxAge.TotalSeconds: > 0 });
    }

    [Fact]
    public async Task Without_a_contact_there_is_no_security_txt()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync("/.well-known/security.txt", Cancel)).StatusCode);
        Assert.StartsWith("#", await app.NewReader().ReadAsync("/ads.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_settings_say_is_told()
    {
        await using var set = new SetApp();
        await set.InitializeAsync();
        var security = (await set.NewReader().ReadAsync("/.well-known/security.txt")).Split('\n');

        Assert.Equal("contoh.test, 1, DIRECT\nlain.test, 2, RESELLER\n", await set.NewReader().ReadAsync("/ads.txt"));
        Assert.Contains("Contact: mailto:aman@berita.test", security);
        Assert.Contains("Expires: 2026-08-28T00:00:00Z", security);
        Assert.Contains("Canonical: https://berita.test/.well-known/security.txt", security);
    }

    [Theory]
    [InlineData("berita.test", "", "/", "Kabar Uji")]
    [InlineData("berita.test", "/depok", "/depok", "Harian Depok")]
    [InlineData("jayapura.berita.test", "", "/", "Harian Jayapura")]
    public async Task The_manifest_names_the_paper_and_icons_that_are_there(string host, string at, string start, string name)
    {
        var answer = await app.NewReader(host).GetAsync(at + "/manifest.webmanifest", Cancel);
        var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((name, start), (manifest.GetProperty("name").GetString(), manifest.GetProperty("start_url").GetString()));
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            var file = await app.NewReader(host).GetAsync(icon.GetProperty("src").GetString(), Cancel);
            Assert.Equal((HttpStatusCode.OK, icon.GetProperty("type").GetString()), (file.StatusCode, file.Content.Headers.ContentType?.MediaType));
            if (icon.GetProperty("sizes").GetString() is not "any" and var size)
            {
                using var picture = Image.NewFromBuffer(await file.Content.ReadAsByteArrayAsync(Cancel));
                Assert.Equal(size, $"{picture.Width}x{picture.Height}");
            }
        }
    }

    private sealed class SetApp : NewsPortalApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Site:AdsTxt", "contoh.test, 1, DIRECT\nlain.test, 2, RESELLER\n\n").UseSetting("Site:SecurityContact", "mailto:aman@berita.test");
        }
    }
}
