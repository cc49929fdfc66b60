using System.Globalization;
using AngleSharp.Dom;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>Terpopuler as readers see it.</summary>
public sealed class PopularPageTests : IAsyncLifetime
{
    private readonly ReadsApp _app = new();
    private IReadOnlyList<long> _stories = [];

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _stories = await _app.AddStoriesAsync([.. Enumerable.Range(1, 40).Select(i => new ArchiveStory($"Berita {i:00}", _app.Clock.GetUtcNow().AddDays(-40 + i)))]);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Before_anything_was_read_the_page_says_so_and_no_page_has_the_block()
    {
        var page = await _app.NewReader().OpenAsync("/terpopuler");

        Assert.Contains("Belum cukup banyak", page.TextOf(".empty"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.AttributeOf("meta[name='robots']", "content"));
        Assert.Empty((await _app.NewReader().OpenAsync("/")).QuerySelectorAll("#terpopuler"));
    }

    [Fact]
    public async Task The_page_lists_the_most_read_in_order_with_their_places_and_without_figures()
    {
        await RankAsync();

        foreach (var (path, canonical) in new[] { ("/terpopuler", "https://berita.test/terpopuler"), ("/depok/terpopuler", "https://berita.test/depok/terpopuler") })
        {
            var page = await _app.NewReader().OpenAsync(path);
            Assert.Equal(_stories.Take(30), Stories(page, ".listing"));
            Assert.Equal(Enumerable.Range(1, 30).Select(i => $"{i}"), page.QuerySelectorAll("ol.listing > li").Select(li => li.GetAttribute("value")));
            Assert.Contains("paling banyak dibaca dalam 24 jam terakhir", page.TextOf(".list-header .standfirst"), StringComparison.Ordinal);
            Assert.Equal(canonical, page.AttributeOf("link[rel='canonical']", "href"));
            Assert.DoesNotContain("497", page.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Empty(Stories(await _app.NewReader().OpenAsync("/makassar/terpopuler"), ".listing"));
    }

    [Fact]
    public async Task The_block_keeps_each_story_s_place_also_where_the_page_shows_one_of_them_already()
    {
        await RankAsync();

        var page = await _app.NewReader().OpenAsync(await _app.PathAsync(_stories[1]));

        Assert.Equal(_stories.Skip(3).Take(5), Stories(page, ".block-terpopuler")); // the first and the third stand beside it as older and newer
        Assert.Equal(["4", "5", "6", "7", "8"], page.QuerySelectorAll(".block-terpopuler li").Select(li => li.GetAttribute("value")));
        Assert.Equal("/depok/terpopuler", page.AttributeOf("#terpopuler a", "href"));
    }

    [Fact]
    public async Task A_story_that_was_taken_down_is_gone_at_once_and_the_next_moves_up()
    {
        await RankAsync();
        Assert.Equal(_stories[0], Stories(await _app.NewReader().OpenAsync("/terpopuler"), ".listing")[0]);

        await _app.WithdrawAsync(_stories[0], "Dicabut demi privasi anak.");

        await ReadsApp.SoonAsync(async () => Stories(await _app.NewReader().OpenAsync("/terpopuler"), ".listing")[0] == _stories[1]);
    }

    private async Task RankAsync()
    {
        await _app.WereReadAsync([.. _stories.Select((s, i) => (s, 500 - 3 * i, 0))]);
        await _app.RankAsync();
        await Task.Delay(300, TestContext.Current.CancellationToken); // it is heard of
    }

    private static List<long> Stories(IParentNode page, string within) =>
        [.. page.QuerySelectorAll($"{within} h3 a").Select(link => long.Parse(link.GetAttribute("href")!.Split('/')[^2], CultureInfo.InvariantCulture))];
}
