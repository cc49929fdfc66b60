using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

public sealed class FeedTextTests(FeedApp app) : IClassFixture<FeedApp>
{
    [Fact]
    public async Task The_whole_text_is_carried_and_stays_text()
    {
        var text = Paper.Parse(await TextAsync(app.Hard));

        Assert.Empty(text.QuerySelectorAll("script"));
        Assert.Contains("<script>alert(1)</script> ]]> A&B", text.Body!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(" 😀 tamat.", text.Body.TextContent.TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith("LINTANG DEPOK –", text.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Atom_and_json_carry_the_same_text()
    {
        var text = await TextAsync(app.Hard);
        var item = (await app.OpenJsonAsync("/feed.json")).GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetString()!.EndsWith($":{app.Hard}", StringComparison.Ordinal));

        Assert.Equal(text, (await app.EntryAsync(app.Hard)).Element(FeedApp.Atom + "content")!.Value);
        Assert.Equal(text, item.GetProperty("content_html").GetString()!.Replace("\u0001", "", StringComparison.Ordinal).Replace("\u000B", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Links_are_absolute_and_lead_to_live_stories_only() => Assert.Equal(
        ["https://jayapura.berita.test" + app.HostedPath, "https://contoh.test/a?b=1&c=2"],
        Paper.Parse(await TextAsync(app.Hard)).QuerySelectorAll("a").Select(a => a.GetAttribute("href")));

    [Fact]
    public async Task References_to_other_stories_are_left_to_the_page() => Assert.DoesNotContain("Baca Juga", await TextAsync(app.Hard), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task A_hostile_headline_stays_text()
    {
        Assert.Equal(FeedApp.Headline, (await app.ItemAsync(app.Hard)).Element("title")!.Value);
        Assert.Equal(FeedApp.Headline, (await app.EntryAsync(app.Hard)).Element(FeedApp.Atom + "title")!.Value);
    }

    [Fact]
    public async Task A_summary_in_rss_is_html_and_in_atom_text()
    {
        await app.EditAsync(app.Hard, story => story with { Standfirst = "Naik <b>5%</b> & terus" });

        Assert.Equal("Naik &lt;b&gt;5%&lt;/b&gt; &amp; terus", (await app.ItemAsync(app.Hard)).Element("description")!.Value);
        Assert.Equal("Naik <b>5%</b> & terus", (await app.EntryAsync(app.Hard)).Element(FeedApp.Atom + "summary")!.Value);
    }

    [Fact]
    public async Task A_person_with_two_parts_is_named_once() => Assert.Equal(["Nama budi"], (await app.ItemAsync(app.Hard)).Elements(FeedApp.Creator + "creator").Select(e => e.Value));

    [Fact]
    public async Task A_picture_comes_with_its_credit()
    {
        var json = (await app.OpenJsonAsync("/penulis/budi/feed.json")).GetProperty("items")[0];

        foreach (var entry in new[] { await app.ItemAsync(app.Hard), await app.EntryAsync(app.Hard) })
        {
            var picture = Assert.Single(entry.Elements(FeedApp.Media + "content"));
            Assert.StartsWith(NewsPortalApp.Origin + "/media/", picture.Attribute("url")!.Value, StringComparison.Ordinal);
            Assert.Equal("Perahu di situ", picture.Element(FeedApp.Media + "description")!.Value);
            Assert.Equal("ANTARA FOTO/Budi", picture.Element(FeedApp.Media + "credit")!.Value);
            Assert.Equal(picture.Attribute("url")!.Value, json.GetProperty("image").GetString());
        }

        Assert.Equal("ANTARA FOTO/Budi", json.GetProperty("_image").GetProperty("credit").GetString());
    }

    [Fact]
    public async Task What_is_paid_for_says_so() => Assert.StartsWith("[Advertorial] ", (await app.ItemAsync(app.Advertorial)).Element("title")!.Value, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_not_verified_says_so_in_the_words_of_its_page()
    {
        var page = await app.NewReader().OpenAsync(await app.PathAsync(app.Unverified));

        Assert.EndsWith(page.TextOf(".unverified"), Paper.Parse(await TextAsync(app.Unverified)).Body!.TextContent.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_for_ever()
    {
        var id = (await app.AddStoriesAsync(new ArchiveStory("Judul Lama", app.Clock.GetUtcNow().AddHours(-9))))[0];
        var before = (await app.ItemAsync(id)).Element("guid")!.Value;
        await app.EditAsync(id, story => story with { Headline = "Judul Baru", Slug = Domain.Slug.Parse("judul-baru"), SectionId = 2 });

        var (network, edition) = (await app.ItemAsync(id), await app.ItemAsync(id, "/depok/internasional/rss"));

        Assert.Equal([before, before], [network.Element("guid")!.Value, edition.Element("guid")!.Value]);
        Assert.Equal(NewsPortalApp.Origin + await app.PathAsync(id), network.Element("link")!.Value);
    }

    private async Task<string> TextAsync(long id) => (await app.ItemAsync(id)).Element(FeedApp.Content + "encoded")!.Value;
}
