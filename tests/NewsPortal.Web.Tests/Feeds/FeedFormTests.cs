using System.Net;
using System.Text.RegularExpressions;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

public sealed partial class FeedFormTests(FeedApp app) : IClassFixture<FeedApp>
{
    public static TheoryData<string, string> Lists => new()
    {
        { "berita.test", "" }, { "berita.test", "/daerah" }, { "berita.test", "/tag/situ" }, { "berita.test", "/penulis/budi" }, { "berita.test", "/ralat" },
        { "berita.test", "/depok" }, { "berita.test", "/depok/daerah" }, { "berita.test", "/depok/tag/situ" }, { "berita.test", "/depok/penulis/budi" }, { "berita.test", "/depok/ralat" },
        { "berita.test", "/kosong" }, { "berita.test", "/tag/kosong" }, { "berita.test", "/makassar/penulis/budi" },
        { "jayapura.berita.test", "" }, { "jayapura.berita.test", "/daerah" }, { "jayapura.berita.test", "/ralat" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Rss_has_what_it_must_have(string host, string list)
    {
        var channel = Assert.Single((await app.OpenXmlAsync(list + "/rss", host)).Elements("channel"));

        Assert.All(["title", "link", "description", "language", "lastBuildDate"], name => Assert.NotEmpty(Assert.Single(channel.Elements(name)).Value));
        Assert.Equal($"https://{host}{list}/rss", Assert.Single(channel.Elements(FeedApp.Atom + "link")).Attribute("href")!.Value);
        Assert.Equal($"https://{host}{(list.Length == 0 ? "/" : list)}", channel.Element("link")!.Value);
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader(host).GetAsync(channel.Element("link")!.Value, TestContext.Current.CancellationToken)).StatusCode);
        Assert.All(channel.Elements("item"), item =>
        {
            Assert.All(["title", "link", "guid", "pubDate", "description"], name => Assert.NotEmpty(Assert.Single(item.Elements(name)).Value));
            Assert.Matches(Rfc822(), item.Element("pubDate")!.Value);
            Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
        });
        Assert.Matches(Rfc822(), channel.Element("lastBuildDate")!.Value);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Atom_has_what_it_must_have(string host, string list)
    {
        var feed = await app.OpenXmlAsync(list + "/atom.xml", host);
        var self = $"https://{host}{list}/atom.xml";

        Assert.Equal(FeedApp.Atom + "feed", feed.Name);
        Assert.Equal(self, Assert.Single(feed.Elements(FeedApp.Atom + "id")).Value);
        Assert.Equal(self, Assert.Single(feed.Elements(FeedApp.Atom + "link"), l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.NotEmpty(Assert.Single(feed.Elements(FeedApp.Atom + "author")).Value);
        Assert.All(feed.Elements(FeedApp.Atom + "entry").Prepend(feed), node => Assert.All(["title", "id", "updated"], name => Assert.NotEmpty(Assert.Single(node.Elements(FeedApp.Atom + name)).Value)));
        Assert.All(feed.Descendants(FeedApp.Atom + "id"), id => Assert.True(Uri.IsWellFormedUriString(id.Value, UriKind.Absolute)));
        Assert.All(feed.Descendants().Where(e => e.Name.LocalName is "updated" or "published"), e => Assert.Matches(Rfc3339(), e.Value));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Json_has_what_it_must_have(string host, string list)
    {
        var feed = await app.OpenJsonAsync(list + "/feed.json", host);

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal($"https://{host}{list}/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.All(feed.GetProperty("items").EnumerateArray(), item =>
        {
            Assert.NotEmpty(item.GetProperty("id").GetString()!);
            Assert.NotEmpty(item.GetProperty("content_html").GetString()!);
            Assert.Matches(Rfc3339(), item.GetProperty("date_published").GetString());
        });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_three_forms_hold_the_same_entries_each_once_and_only_live_ones(string host, string list)
    {
        var rss = (await app.OpenXmlAsync(list + "/rss", host)).Descendants("guid").Select(e => e.Value).ToList();
        var text = await app.NewReader(host).ReadAsync(list + "/feed.json");

        Assert.Equal(rss.Distinct(), rss);
        Assert.Equal(rss, (await app.OpenXmlAsync(list + "/atom.xml", host)).Elements(FeedApp.Atom + "entry").Select(e => e.Element(FeedApp.Atom + "id")!.Value));
        Assert.Equal(rss, (await app.OpenJsonAsync(list + "/feed.json", host)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()));
        Assert.All(FeedApp.NotLive, headline => Assert.DoesNotContain(headline, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/rss", "application/rss+xml")]
    [InlineData("/atom.xml", "application/atom+xml")]
    [InlineData("/feed.json", "application/feed+json")]
    public async Task Each_form_has_its_type_and_can_be_asked_about(string path, string type)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, path);
        var answer = await app.NewReader().SendAsync(head, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, type, "utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentType.CharSet));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/tidak-ada/rss")]
    [InlineData("/tag/tidak-ada/atom.xml")]
    [InlineData("/penulis/tidak-ada/feed.json")]
    [InlineData("/tag/rss")]
    [InlineData("/depok/tidak-ada/rss")]
    public async Task What_is_no_list_has_no_feed(string path) => Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);

    [Theory]
    [InlineData("/tag/danau-kecil/rss", "/tag/situ/rss")]
    [InlineData("/depok/tag/danau-kecil/atom.xml", "/depok/tag/situ/atom.xml")]
    [InlineData("/jayapura/rss", "https://jayapura.berita.test/rss")]
    public async Task Another_address_of_a_feed_leads_to_its_own(string path, string to)
    {
        var answer = await app.NewReader().GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("/daerah")]
    [InlineData("/tag/situ")]
    [InlineData("/penulis/budi")]
    [InlineData("/ralat")]
    public async Task A_page_names_its_feeds(string page)
    {
        var links = (await app.NewReader().OpenAsync(page)).QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")).ToList();

        Assert.All(["/rss", "/atom.xml", "/feed.json"], form => Assert.Contains(page + form, links));
    }

    [Fact]
    public async Task The_moments_are_those_of_the_story_in_its_zone()
    {
        Assert.Equal("Sun, 01 Mar 2026 10:00:00 +0700", (await app.ItemAsync(app.Hard)).Element("pubDate")!.Value);
        Assert.Equal("2026-03-01T10:00:00+08:00", (await app.EntryAsync(app.Unverified)).Element(FeedApp.Atom + "published")!.Value);
    }

    [GeneratedRegex(@"\A(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}\z")]
    private static partial Regex Rfc822();

    [GeneratedRegex(@"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d\z")]
    private static partial Regex Rfc3339();
}
