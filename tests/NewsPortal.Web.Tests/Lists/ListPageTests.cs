using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Lists;

public sealed class ListPageTests(ListsApp app) : IClassFixture<ListsApp>
{
    public static TheoryData<string> Lists => ["/daerah", "/depok/daerah", "/makassar/daerah", "/depok/internasional", "/tag/situ", "/depok/tag/situ", "/penulis/budi", "/depok/penulis/budi"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Older_pages_show_every_story_once_newest_first(string path)
    {
        var pages = await app.NewReader().WalkAsync(path, "next");

        Assert.Equal(Expected(path), pages.SelectMany(p => p.Stories()));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Newer_pages_lead_back_over_every_story_once(string path)
    {
        var reader = app.NewReader();
        var older = await reader.WalkAsync(path, "next");
        var last = older.Count == 1 ? path : older[^2].Neighbour("next")!;

        var pages = await reader.WalkAsync(last, "prev");

        Assert.Equal(Expected(path), pages.Reverse().SelectMany(p => p.Stories()));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_holds_no_more_than_the_site_allows(string path) =>
        Assert.All(await app.NewReader().WalkAsync(path, "next"), page => Assert.InRange(page.Stories().Length, 1, 5));

    [Theory]
    [MemberData(nameof(Lists))]
    [InlineData("/")]
    [InlineData("/depok")]
    public async Task Nothing_that_is_not_live_is_shown(string path)
    {
        var pages = await app.NewReader().WalkAsync(path, "next");

        Assert.All(ListsApp.NotLive, headline => Assert.DoesNotContain(pages, p => p.Body!.TextContent.Contains(headline, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [InlineData("/depok")]
    public async Task The_first_page_is_canonical_to_itself(string path) =>
        Assert.Equal(NewsPortalApp.Origin + path, (await app.NewReader().OpenAsync(path)).AttributeOf("link[rel=canonical]", "href"));

    [Theory]
    [InlineData("/daerah")]
    [InlineData("/depok/tag/situ")]
    [InlineData("/penulis/budi")]
    public async Task An_older_page_is_canonical_to_itself(string path)
    {
        var reader = app.NewReader();
        var older = (await reader.OpenAsync(path)).Neighbour("next")!;

        Assert.Equal(NewsPortalApp.Origin + older, (await reader.OpenAsync(older)).AttributeOf("link[rel=canonical]", "href"));
    }

    [Fact]
    public async Task Where_both_directions_are_asked_the_canonical_names_the_one_that_is_shown()
    {
        var reader = app.NewReader();
        var (_, sesudah, shown) = await OlderPageAsync(reader);

        var page = await reader.OpenAsync($"/daerah?sebelum=0-1&sesudah={sesudah}");

        Assert.Equal(shown, page.Stories());
        Assert.Equal($"{NewsPortalApp.Origin}/daerah?sesudah={sesudah}", page.AttributeOf("link[rel=canonical]", "href"));
    }

    [Theory]
    [InlineData("/kosong")]
    [InlineData("/depok/kosong")]
    [InlineData("/tag/kosong")]
    [InlineData("/makassar/internasional")]
    [InlineData("/daerah?sebelum=0-1")]
    [InlineData("/daerah?sesudah=4102444800000000-1")]
    public async Task An_empty_list_is_kept_out_of_search_engines(string path) =>
        Assert.Equal("noindex", (await app.NewReader().OpenAsync(path)).AttributeOf("meta[name=robots]", "content"));

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_with_stories_is_for_search_engines(string path) =>
        Assert.DoesNotContain("noindex", (await app.NewReader().OpenAsync(path)).AttributeOf("meta[name=robots]", "content"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/tidak-ada")]
    [InlineData("/depok/tidak-ada")]
    [InlineData("/tag/tidak-ada")]
    [InlineData("/depok/tag/tidak-ada")]
    [InlineData("/penulis/tidak-ada")]
    [InlineData("/penulis/rahasia")]
    [InlineData("/depok/penulis/rahasia")]
    [InlineData("/tag")]
    [InlineData("/penulis")]
    [InlineData("/daerah?sebelum=kemarin")]
    public async Task What_is_no_list_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task A_hidden_person_keeps_the_printed_name_without_a_link()
    {
        var page = await app.NewReader().OpenAsync(await app.PathAsync(app.Live[0].Id));

        Assert.Contains("Nama rahasia", page.TextOf(".story-footer .byline"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Links, a => a.GetAttribute("href")!.Contains("rahasia", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("berita.test", "/daerah", "WIB")]
    [InlineData("berita.test", "/depok/tag/situ", "WIB")]
    [InlineData("berita.test", "/makassar/daerah", "WITA")]
    [InlineData("jayapura.berita.test", "/daerah", "WIT")]
    [InlineData("jayapura.berita.test", "/penulis/budi", "WIT")]
    public async Task Dates_in_lists_are_printed_in_the_zone_of_the_edition(string host, string path, string zone) =>
        Assert.All((await app.NewReader(host).OpenAsync(path)).TextsOf(".listing .meta"), meta => Assert.EndsWith(" " + zone, meta.Trim(), StringComparison.Ordinal));

    [Fact]
    public async Task The_front_of_an_edition_shows_sister_editions_in_their_own_block_only()
    {
        var page = await app.NewReader().OpenAsync("/depok");
        var foreign = app.Live.Where(s => s.Story.Edition != "depok").Select(s => s.Id).ToHashSet();

        var outside = page.QuerySelectorAll("main a").Where(a => a.StoryOf() is { } id && foreign.Contains(id) && a.Closest(".block-kabar-daerah") is null);

        Assert.Empty(outside);
    }

    [Fact]
    public async Task The_front_of_the_network_shows_the_newest_of_all_editions()
    {
        var page = await app.NewReader().OpenAsync("/");
        var editions = page.QuerySelectorAll("main h3 a").Select(a => a.GetAttribute("href")!.Replace("https://jayapura.berita.test", "/jayapura", StringComparison.Ordinal).Split('/')[1]);

        Assert.Equal(["depok", "jayapura", "makassar"], editions.Distinct().Order());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/depok")]
    public async Task A_front_shows_no_story_twice(string path)
    {
        var stories = (await app.NewReader().OpenAsync(path)).QuerySelectorAll("main h2 a, main h3 a").Select(a => a.StoryOf()).OfType<long>().ToList();

        Assert.Equal(stories.Distinct(), stories);
    }

    private long[] Expected(string path) =>
    [
        .. app.Live.Where(s => path.Split('/')[1] is not ("depok" or "makassar") || s.Story.Edition == path.Split('/')[1])
            .Where(s => path.Contains("/tag/", StringComparison.Ordinal) || path.Contains("/penulis/", StringComparison.Ordinal) || path.EndsWith(s.Story.Section, StringComparison.Ordinal))
            .OrderByDescending(s => s.Story.At).ThenByDescending(s => s.Id).Select(s => s.Id),
    ];

    private static async Task<(string Path, string After, long[] Newer)> OlderPageAsync(HttpClient reader)
    {
        var first = await reader.OpenAsync("/daerah");
        var second = await reader.OpenAsync(first.Neighbour("next")!);
        var back = second.Neighbour("prev")!;
        return (back, back.Split("sesudah=")[1], first.Stories());
    }
}
