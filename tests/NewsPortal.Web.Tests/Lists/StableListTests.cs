using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Lists;

/// <summary>Each test has a newsroom of its own, since it publishes.</summary>
public sealed class StableListTests : IAsyncLifetime
{
    private readonly ListsApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("/daerah")]
    [InlineData("/tag/situ")]
    [InlineData("/depok/penulis/budi")]
    public async Task A_new_story_changes_nothing_on_an_older_page(string path)
    {
        var reader = app.NewReader();
        var older = (await reader.OpenAsync(path)).Neighbour("next")!;
        var before = (await reader.OpenAsync(older)).Stories();

        await app.AddStoriesAsync(app.Live[0].Story with { Headline = "Baru Terbit", At = app.Clock.GetUtcNow() });

        Assert.Equal(before, (await reader.OpenAsync(older)).Stories());
    }

    [Fact]
    public async Task A_new_story_stands_first_on_the_first_page()
    {
        var id = Assert.Single(await app.AddStoriesAsync(new ArchiveStory("Baru Terbit", app.Clock.GetUtcNow())));

        Assert.Equal(id, (await app.NewReader().OpenAsync("/daerah")).Stories()[0]);
    }

    [Fact]
    public async Task A_scheduled_story_appears_when_its_moment_comes()
    {
        var id = Assert.Single(await app.AddStoriesAsync(new ArchiveStory("Terbit Nanti", app.Clock.GetUtcNow().AddMinutes(10))));
        Assert.DoesNotContain(id, (await app.NewReader().OpenAsync("/daerah")).Stories());

        app.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Contains(id, (await app.NewReader().OpenAsync("/daerah")).Stories());
    }

    [Fact]
    public async Task The_older_page_goes_on_where_the_story_that_ended_the_newer_one_was_withdrawn()
    {
        var reader = app.NewReader();
        var first = await reader.OpenAsync("/daerah");
        var before = (await reader.OpenAsync(first.Neighbour("next")!)).Stories();

        await app.WithdrawAsync(first.Stories()[^1], "Memuat identitas anak.");

        Assert.Equal(before, (await reader.OpenAsync(first.Neighbour("next")!)).Stories());
    }
}
