using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>How pages ask browsers for pictures.</summary>
public sealed class PictureMarkupTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/depok")]
    [InlineData("/depok/daerah")]
    [InlineData("story")]
    public async Task Nothing_moves_when_a_picture_arrives_and_the_first_comes_first(string path)
    {
        var stories = await WithPicturesAsync();
        var page = await app.NewReader().OpenAsync(path == "story" ? await app.PathAsync(stories[0]) : path);
        var pictures = page.QuerySelectorAll("picture img");

        Assert.NotEmpty(pictures);
        Assert.All(pictures, img => Assert.True(int.Parse(img.GetAttribute("width")!, null) > 0 && int.Parse(img.GetAttribute("height")!, null) > 0));
        Assert.All(pictures, img => Assert.NotNull(img.GetAttribute("alt")));
        Assert.InRange(pictures.Count(img => img.GetAttribute("fetchpriority") == "high"), 0, 1);
        Assert.All(pictures, img => Assert.NotEqual(img.GetAttribute("fetchpriority") == "high", img.GetAttribute("loading") == "lazy"));
        Assert.All(page.QuerySelectorAll("picture source"), source => Assert.NotNull(source.GetAttribute("sizes")));
    }

    [Theory]
    [InlineData("/depok", ".lead img")]
    [InlineData("story", ".main-figure img")]
    public async Task The_lead_is_fetched_first(string path, string selector)
    {
        var stories = await WithPicturesAsync();
        var page = await app.NewReader().OpenAsync(path == "story" ? await app.PathAsync(stories[0]) : path);

        Assert.Equal("high", page.AttributeOf(selector, "fetchpriority"));
        Assert.Single(page.QuerySelectorAll("[fetchpriority=high]"));
    }

    [Theory]
    [InlineData("/depok")]
    [InlineData("/depok/daerah")]
    [InlineData("story")]
    public async Task The_place_of_a_picture_has_its_colour_until_it_arrives(string path)
    {
        var stories = await WithPicturesAsync();
        var page = await app.NewReader().OpenAsync(path == "story" ? await app.PathAsync(stories[0]) : path);

        Assert.All(page.QuerySelectorAll(".frame:has(picture)"), frame => Assert.Contains("ph-3", frame.ClassList)); // the grey of TestPictures
    }

    private async Task<IReadOnlyList<long>> WithPicturesAsync()
    {
        var pictures = new List<long>();
        for (var i = 0; i < 5; i++) pictures.Add((await app.TakeAsync(TestPictures.Jpeg(1000 + i, 600))).Id);
        return await app.AddStoriesAsync([.. pictures.Select((id, i) => new ArchiveStory($"Perahu {i}", app.Clock.GetUtcNow().AddMinutes(-i)) { Picture = id })]);
    }
}
