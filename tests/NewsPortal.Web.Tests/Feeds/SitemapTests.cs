using System.Net;
using System.Xml.Linq;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

public sealed class SitemapTests(SitemapApp app) : IClassFixture<SitemapApp>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9", News = "http://www.google.com/schemas/sitemap-news/0.9";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_index_names_a_file_a_month_with_its_last_change()
    {
        var index = await OpenAsync("/sitemap.xml");

        Assert.Equal(Map + "sitemapindex", index.Name);
        Assert.Equal(
            [("/sitemap-news.xml", null), ("/sitemap-2026-03.xml", "2026-03-01T04:00:00+00:00"), ("/sitemap-2026-02.xml", "2026-02-27T05:00:01+00:00"), ("/sitemap-2026-01.xml", "2026-03-01T05:00:00+00:00"), ("/sitemap-2025-12.xml", "2025-12-31T23:59:59+00:00")],
            index.Elements().Select(s => (s.Element(Map + "loc")!.Value.Replace(NewsPortalApp.Origin, "", StringComparison.Ordinal), s.Element(Map + "lastmod")?.Value)));
    }

    [Theory]
    [InlineData("berita.test", "", new[] { "paid", "makassar", "jayapura", "fresh", "edge", "corrected", "old" })]
    [InlineData("berita.test", "/depok", new[] { "paid", "fresh", "edge", "corrected", "old" })]
    [InlineData("berita.test", "/makassar", new[] { "makassar" })]
    [InlineData("jayapura.berita.test", "", new[] { "jayapura" })]
    public async Task The_files_of_the_months_name_every_live_story_once_by_its_own_address(string host, string at, string[] stories)
    {
        var found = new List<string>();
        foreach (var file in (await OpenAsync(at + "/sitemap.xml", host)).Elements().Select(s => s.Element(Map + "loc")!.Value).Where(f => !f.Contains("news", StringComparison.Ordinal)))
        {
            Assert.StartsWith($"https://{host}{at}/sitemap-", file, StringComparison.Ordinal);
            found.AddRange((await OpenAsync(file, host)).Descendants(Map + "loc").Select(l => l.Value));
        }

        var expected = new List<string>();
        foreach (var story in stories) expected.Add((story == "jayapura" ? "https://jayapura.berita.test" : NewsPortalApp.Origin) + await app.PathAsync(app.Stories[story]));
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task The_last_change_is_the_correction_or_else_the_publication()
    {
        Assert.Equal("2026-03-01T12:00:00+07:00", Assert.Single((await OpenAsync("/sitemap-2026-01.xml")).Descendants(Map + "lastmod")).Value);
        Assert.Equal("2026-01-01T06:59:59+07:00", Assert.Single((await OpenAsync("/sitemap-2025-12.xml")).Descendants(Map + "lastmod")).Value);
    }

    [Fact]
    public async Task News_is_of_the_last_48_hours_and_nothing_paid_for()
    {
        var news = (await OpenAsync("/sitemap-news.xml")).Elements(Map + "url").ToList();
        var story = news[^1].Element(News + "news")!;

        Assert.Equal(["makassar", "jayapura", "Segar & <baru>"], news.Select(u => u.Descendants(News + "title").Single().Value));
        Assert.Equal(["Harian Makassar", "Harian Jayapura", "Harian Depok"], news.Select(u => u.Descendants(News + "name").Single().Value));
        Assert.Equal(("id", "2026-02-27T12:00:01+07:00"), (story.Descendants(News + "language").Single().Value, story.Element(News + "publication_date")!.Value));
        Assert.Equal(["Harian Makassar"], (await OpenAsync("/makassar/sitemap-news.xml")).Descendants(News + "name").Select(n => n.Value));
        Assert.Equal(["Harian Jayapura"], (await OpenAsync("/sitemap-news.xml", "jayapura.berita.test")).Descendants(News + "name").Select(n => n.Value));
    }

    [Theory]
    [InlineData("/sitemap-2026-02.xml")]
    [InlineData("/sitemap-2026-03.xml")]
    [InlineData("/sitemap-news.xml")]
    public async Task What_is_not_live_is_not_named(string path)
    {
        var text = await app.NewReader().ReadAsync(path);

        Assert.All(SitemapApp.NotLive, slug => Assert.DoesNotContain(slug, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sitemap-2024-01.xml")]
    [InlineData("/sitemap-2026-13.xml")]
    [InlineData("/sitemap-0000-00.xml")]
    [InlineData("/sitemap-9999-12.xml")]
    [InlineData("/sitemap-2026-03-2.xml")]
    [InlineData("/sitemap-2026-03-1.xml")]
    [InlineData("/sitemap-news-1.xml")]
    [InlineData("/sitemap-news-2.xml")]
    [InlineData("/sitemap-news-99999999999.xml")]
    public async Task A_file_that_would_be_empty_is_not_there(string path) => Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);

    [Fact]
    public async Task Long_files_are_split()
    {
        await using var own = new SitemapApp();
        await own.InitializeAsync();
        await own.MultiplyAsync(10_000);
        var reader = own.NewReader();
        var index = XDocument.Parse(await reader.ReadAsync("/sitemap.xml")).Descendants(Map + "loc").Select(l => l.Value).ToList();
        var news = await Task.WhenAll(Enumerable.Range(1, 11).Select(part => reader.ReadAsync(part == 1 ? "/sitemap-news.xml" : $"/sitemap-news-{part}.xml")));

        Assert.Equal([1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 3], news.Select(file => XDocument.Parse(file).Descendants(Map + "url").Count()));
        Assert.Contains(NewsPortalApp.Origin + "/sitemap-news-11.xml", index);
        Assert.DoesNotContain(NewsPortalApp.Origin + "/sitemap-news-12.xml", index);
        Assert.Equal([10_000, 2], new[] { await reader.ReadAsync("/sitemap-2026-02.xml"), await reader.ReadAsync("/sitemap-2026-02-2.xml") }.Select(file => XDocument.Parse(file).Descendants(Map + "url").Count()));
        Assert.Contains(NewsPortalApp.Origin + "/sitemap-2026-02-2.xml", index);
    }

    private async Task<XElement> OpenAsync(string path, string host = "berita.test") => XDocument.Parse(await app.NewReader(host).ReadAsync(path)).Root!;
}
