using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Demo;

namespace NewsPortal.Web.Tests.Articles;

/// <summary>Walks the demo newsroom, whose blocks all have more candidates than places.</summary>
[Collection(DemoCollection.Name)]
public sealed class NoRepeatTests(DemoApp app)
{
    private const string Blocks = ".card h2 a, .card h3 a, .read-also a, .neighbours a";

    [Theory]
    [InlineData("/")]
    [InlineData("/depok")]
    [InlineData("/cirebon")]
    [InlineData("/tasikmalaya")]
    [InlineData("/makassar")]
    [InlineData("/jayapura")]
    [InlineData("/depok/daerah")]
    [InlineData("/penulis/larasati-kusumo")]
    public async Task No_story_stands_twice_on_a_list(string path)
    {
        var stories = await StoriesAsync(path);

        Assert.True(stories.Count >= 2, $"{path} shows {stories.Count}");
        Assert.Equal(stories.Distinct(), stories);
    }

    [Fact]
    public async Task No_story_stands_twice_on_a_storys_page_nor_refers_to_itself()
    {
        await using var db = app.OpenDb();
        foreach (var id in await db.Articles.Select(a => a.Id).ToListAsync(TestContext.Current.CancellationToken))
        {
            var stories = await StoriesAsync(await app.PathAsync(id));
            Assert.True(stories.Count >= 8, $"{id} shows {stories.Count}");
            Assert.Equal([id, .. stories], new[] { id }.Concat(stories).Distinct());
        }
    }

    private async Task<List<long>> StoriesAsync(string path) =>
        [.. (await app.NewReader().OpenAsync(path)).QuerySelectorAll(Blocks).Select(link => link.StoryOf()!.Value)];
}
