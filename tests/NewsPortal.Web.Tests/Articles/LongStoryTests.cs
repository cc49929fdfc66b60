using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Articles;

/// <summary>Links of sites that cut their stories into pages keep working.</summary>
public sealed class LongStoryTests : IAsyncLifetime
{
    private readonly NewsPortalApp app = new();
    private string path = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        var body = string.Join("\n\n", Enumerable.Range(1, 14).Select(i => $"Alinea {i} " + string.Join(' ', Enumerable.Repeat("kata", 48))));
        path = await app.PathAsync((await app.AddStoriesAsync(new ArchiveStory("Cerita Panjang", app.Clock.GetUtcNow()) { Body = body }))[0]);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("?page=1")]
    [InlineData("?page=all")]
    [InlineData("?page=")]
    public async Task A_story_is_one_page(string query)
    {
        var page = await app.NewReader().OpenAsync(path + query);

        Assert.Equal(14, page.QuerySelectorAll(".story-body p:not(.end)").Length);
        Assert.Equal(NewsPortalApp.Origin + path, page.AttributeOf("link[rel=canonical]", "href"));
    }

    [Fact]
    public async Task A_link_to_its_second_page_shows_what_stood_there_and_leads_to_all_of_it()
    {
        var page = await app.NewReader().OpenAsync(path + "?page=2");
        var paragraphs = page.TextsOf(".story-body p:not(.end)");

        Assert.StartsWith("Alinea 7 ", paragraphs[0], StringComparison.Ordinal);
        Assert.StartsWith("Alinea 12 ", paragraphs[^1], StringComparison.Ordinal);
        Assert.Equal(NewsPortalApp.Origin + path, page.AttributeOf("link[rel=canonical]", "href"));
        Assert.Equal(path, page.AttributeOf(".part a", "href"));
    }

    [Fact]
    public async Task The_pages_of_a_story_together_are_the_story()
    {
        var parts = new List<string>();
        foreach (var number in new[] { 2, 3 })
            parts.AddRange((await app.NewReader().OpenAsync($"{path}?page={number}")).TextsOf(".story-body p:not(.end)"));

        Assert.Equal((await app.NewReader().OpenAsync(path)).TextsOf(".story-body p:not(.end)").Skip(6), parts);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    [InlineData("dua")]
    public async Task Beyond_its_end_there_is_nothing(string number) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync($"{path}?page={number}", Cancel)).StatusCode);
}
