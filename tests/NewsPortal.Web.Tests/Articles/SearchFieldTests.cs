using System.Text.Json;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Articles;

/// <summary>What a story says to search engines, and to readers of how it was made.</summary>
public sealed class SearchFieldTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task A_search_title_and_description_stand_in_the_head_and_the_headline_stays_the_headline()
    {
        var page = await OpenAsync(s => s with { SearchTitle = "Situ Depok dikeruk: jadwal", Description = "Jadwal pengerukan situ.", Standfirst = "Teras." });

        Assert.StartsWith("Situ Depok dikeruk: jadwal – ", page.Title, StringComparison.Ordinal);
        Assert.Equal(("Jadwal pengerukan situ.", "Warga turun"), (page.AttributeOf("meta[name=description]", "content"), page.TextOf("h1")));
        var markup = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("Warga turun", markup.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Without_them_headline_and_standfirst_stand_in()
    {
        var page = await OpenAsync(s => s with { Standfirst = "Teras." });

        Assert.StartsWith("Warga turun – ", page.Title, StringComparison.Ordinal);
        Assert.Equal("Teras.", page.AttributeOf("meta[name=description]", "content"));
        Assert.Empty(page.QuerySelectorAll(".ai-use"));
    }

    [Theory]
    [InlineData(AiUse.Assisted, "bantuan kecerdasan buatan")]
    [InlineData(AiUse.Generated, "dibuat dengan kecerdasan buatan")]
    public async Task Readers_are_told_what_part_a_machine_had(AiUse use, string words) =>
        Assert.Contains(words, (await OpenAsync(s => s with { AiUse = use })).TextOf(".ai-use"), StringComparison.Ordinal);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(Func<Story, Story> change)
    {
        var story = (await app.AddStoriesAsync(new ArchiveStory("Warga turun", app.Clock.GetUtcNow())))[0];
        await app.EditAsync(story, change);
        return await app.NewReader().OpenAsync(await app.PathAsync(story));
    }
}
