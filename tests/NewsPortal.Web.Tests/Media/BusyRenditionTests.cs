using NewsPortal.Web.Media;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Many renditions wanted at the same time, as when a crawler comes to a new site.</summary>
public sealed class BusyRenditionTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everyone_gets_a_picture_and_nobody_keeps_one_that_stands_in()
    {
        var addresses = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            var picture = await app.TakeAsync(TestPictures.Jpeg(1500 + i, 1000));
            await app.AddStoriesAsync(new ArchiveStory($"Foto {i}", app.Clock.GetUtcNow()) { Picture = picture.Id });
            addresses.AddRange(from ratio in new[] { "16x9", "4x3", "1x1" } from width in PictureFormat.Widths from extension in new[] { "avif", "webp" } select picture.Address($"{ratio}-{width}.{extension}"));
        }

        var answers = await Task.WhenAll(addresses.Select(address => app.NewReader().GetAsync(address, Cancel)));

        Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
        var standIns = answers.Where(a => a.Content.Headers.ContentType!.MediaType == "image/jpeg").ToList();
        Assert.NotEmpty(standIns);
        Assert.All(standIns, answer => Assert.True(answer.Headers.CacheControl!.NoStore));
        Assert.All(answers.Except(standIns), answer => Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge));
    }

    [Fact]
    public async Task A_rendition_that_many_want_is_the_same_for_all()
    {
        var picture = await app.TakeAsync(TestPictures.Jpeg(1600, 900));
        await app.AddStoriesAsync(new ArchiveStory("Foto Ramai", app.Clock.GetUtcNow()) { Picture = picture.Id });

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => await app.NewReader().GetByteArrayAsync(picture.Address("16x9-1280.webp"), Cancel)));

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
    }
}
