using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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

    [Theory]
    [InlineData(false, HttpStatusCode.OK)]
    [InlineData(true, HttpStatusCode.NotFound)]
    public async Task A_portrait_is_served_while_its_person_is_shown(bool hidden, HttpStatusCode expected)
    {
        var picture = await NewPictureAsync();
        var person = await app.AddPersonAsync($"potret-{picture.Id}", hidden);
        await using var db = app.OpenDb();
        (await db.Contributors.FindAsync([person], Cancel))!.PictureId = picture.Id;
        await db.SaveChangesAsync(Cancel);

        Assert.Equal(expected, (await GetAsync(picture)).StatusCode);
    }

    [Fact]
    public async Task A_picture_whose_file_is_lost_is_not_found()
    {
        var (picture, _) = await WithStoryAsync(app.Clock.GetUtcNow());
        File.Delete(OriginalOf(picture));

        await AssertHiddenAsync(picture);
    }

    [Fact]
    public async Task A_picture_whose_file_was_damaged_is_not_found()
    {
        var (picture, _) = await WithStoryAsync(app.Clock.GetUtcNow());
        await File.WriteAllBytesAsync(OriginalOf(picture), [0xFF, 0xD8, 0xFF, 1, 2, 3], Cancel);

        await AssertHiddenAsync(picture);
    }

    private async Task<(Picture Picture, long Story)> WithStoryAsync(DateTimeOffset? at)
    {
        var picture = await NewPictureAsync();
        var ids = await app.AddStoriesAsync(new ArchiveStory("Perahu", at) { Picture = picture.Id });
        return (picture, ids[0]);
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
    }
}
