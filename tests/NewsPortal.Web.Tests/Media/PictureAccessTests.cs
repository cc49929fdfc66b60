using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Media;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>A picture is served while a live story or a person's page shows it.</summary>
public sealed class PictureAccessTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static int _size = 700;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_of_no_story_is_not_served() => await AssertHiddenAsync(await NewPictureAsync());

    [Fact]
    public async Task A_picture_of_a_draft_is_not_served() => await AssertHiddenAsync((await WithStoryAsync(null)).Picture);

    [Fact]
    public async Task A_picture_of_a_scheduled_story_is_served_from_its_moment_on()
    {
        var (picture, _) = await WithStoryAsync(app.Clock.GetUtcNow().AddHours(1));
        await AssertHiddenAsync(picture);

        app.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(picture)).StatusCode);
    }

    [Fact]
    public async Task A_picture_goes_with_its_withdrawn_story()
    {
        var (picture, story) = await WithStoryAsync(app.Clock.GetUtcNow());
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(picture)).StatusCode);

        await app.WithdrawAsync(story, "Memuat identitas anak.");

        await AssertHiddenAsync(picture);
    }

    [Fact]
    public async Task A_picture_between_paragraphs_is_served_while_its_story_is_live()
    {
        var picture = await NewPictureAsync();
        var story = (await app.AddStoriesAsync(new ArchiveStory("Perahu", app.Clock.GetUtcNow().AddHours(1)) { Body = $"Satu.\n\n![Perahu](media:{picture.Id} \"Kata\")\n\nDua." }))[0];
        await AssertHiddenAsync(picture);

        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(picture)).StatusCode);
        var page = await app.NewReader().OpenAsync(await app.PathAsync(story));
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(page.AttributeOf("figure.body-figure img", "src"), Cancel)).StatusCode);

        await app.EditAsync(story, s => s with { Body = "Satu." });
        await AssertHiddenAsync(picture);
        await app.EditAsync(story, s => s with { Body = $"![Perahu](media:{picture.Id})" });
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(picture)).StatusCode);

        await app.WithdrawAsync(story, "Memuat identitas anak.");
        await AssertHiddenAsync(picture);
    }

    [Fact]
    public async Task A_change_that_readers_do_not_see_yet_shows_no_picture()
    {
        var picture = await NewPictureAsync();
        var story = (await app.AddStoriesAsync(new ArchiveStory("Perahu", app.Clock.GetUtcNow())))[0];

        await app.EditAsync(story, s => s with { Body = $"![Perahu](media:{picture.Id})" }, publishes: false);

        await AssertHiddenAsync(picture);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.OK)]
    [InlineData(true, HttpStatusCode.NotFound)]
    public async Task A_portrait_is_served_while_its_person_is_shown(bool hidden, HttpStatusCode expected)
    {
        var picture = await NewPictureAsync();
        var person = await app.AddPersonAsync($"potret-{picture.Id}", hidden);
        await SetAsync(person, p => p.PictureId = picture.Id);

        Assert.Equal(expected, (await GetAsync(picture)).StatusCode);
    }

    [Fact]
    public async Task A_picture_of_two_stories_is_served_while_one_is_live()
    {
        var (picture, withdrawn) = await WithStoryAsync(app.Clock.GetUtcNow());
        var live = (await app.AddStoriesAsync(new ArchiveStory("Perahu Lagi", app.Clock.GetUtcNow()) { Picture = picture.Id }, new ArchiveStory("Naskah", null) { Picture = picture.Id }))[0];

        await app.WithdrawAsync(withdrawn, "Memuat identitas anak.");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(picture)).StatusCode);

        await app.WithdrawAsync(live, "Memuat identitas anak.");
        await AssertHiddenAsync(picture);
    }

    [Fact]
    public async Task A_picture_that_was_withdrawn_is_hidden_also_where_its_file_is_lost()
    {
        var (picture, _) = await WithStoryAsync(null);
        File.Delete(OriginalOf(picture));

        await AssertHiddenAsync(picture);
    }

    [Fact]
    public async Task A_portrait_goes_when_its_person_is_hidden()
    {
        var picture = await NewPictureAsync();
        var person = await app.AddPersonAsync($"potret-{picture.Id}");
        await SetAsync(person, p => p.PictureId = picture.Id);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(picture)).StatusCode);

        await SetAsync(person, p => p.Hidden = true);

        await AssertHiddenAsync(picture);
    }

    private async Task<(Picture Picture, long Story)> WithStoryAsync(DateTimeOffset? at)
    {
        var picture = await NewPictureAsync();
        var ids = await app.AddStoriesAsync(new ArchiveStory("Perahu", at) { Picture = picture.Id });
        return (picture, ids[0]);
    }

    private async Task SetAsync(long person, Action<Contributor> change)
    {
        await using var db = app.OpenDb();
        change((await db.Contributors.FindAsync([person], Cancel))!);
        await db.SaveChangesAsync(Cancel);
    }

    private Task<Picture> NewPictureAsync() => app.TakeAsync(TestPictures.Jpeg(Interlocked.Increment(ref _size), 400));

    private string OriginalOf(Picture picture) =>
        Path.Combine(app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<MediaOptions>>().Value.Path!, picture.OriginalKey);

    private Task<HttpResponseMessage> GetAsync(Picture picture) => app.NewReader().GetAsync(picture.Address("16x9-320.jpg"), Cancel);

    private async Task AssertHiddenAsync(Picture picture)
    {
        var answer = await GetAsync(picture);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }
}
