using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Media;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Where a picture should be and its file is lost, readers see a drawing instead of a broken image.</summary>
public sealed class MissingPictureTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static int _size = 900;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("16x9-960.jpg", 960, 540)]
    [InlineData("4x3-320.webp", 320, 240)]
    [InlineData("1x1-960.avif", 960, 960)]
    [InlineData("og-1200.jpg", 1200, 630)]
    public async Task A_lost_picture_is_not_found_but_drawn_in_its_size(string file, int width, int height)
    {
        var picture = await LiveAsync();
        File.Delete(OriginalOf(picture));

        Assert.Equal((width, height), await DrawnAsync(picture, file));
    }

    [Fact]
    public async Task A_picture_without_a_crop_is_drawn_in_its_own_ratio()
    {
        var picture = await LiveAsync();
        File.Delete(OriginalOf(picture));

        Assert.Equal((320, (int)Math.Round(320.0 * picture.Height / picture.Width)), await DrawnAsync(picture, "full-320.jpg"));
    }

    [Fact]
    public async Task A_damaged_picture_is_drawn_too()
    {
        var picture = await LiveAsync();
        await File.WriteAllBytesAsync(OriginalOf(picture), [0xFF, 0xD8, 0xFF, 1, 2, 3], Cancel);

        Assert.Equal((320, 180), await DrawnAsync(picture, "16x9-320.jpg"));
    }

    [Fact]
    public async Task The_drawing_can_be_asked_about()
    {
        var picture = await LiveAsync();
        File.Delete(OriginalOf(picture));
        using var head = new HttpRequestMessage(HttpMethod.Head, picture.Address("16x9-320.jpg"));

        using var answer = await app.NewReader().SendAsync(head, Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task A_picture_that_comes_back_is_served()
    {
        var picture = await LiveAsync();
        var original = await File.ReadAllBytesAsync(OriginalOf(picture), Cancel);
        File.Delete(OriginalOf(picture));
        await DrawnAsync(picture, "16x9-320.jpg");

        await File.WriteAllBytesAsync(OriginalOf(picture), original, Cancel);

        using var answer = await app.NewReader().GetAsync(picture.Address("16x9-320.jpg"), Cancel);
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    private async Task<(int Width, int Height)> DrawnAsync(Picture picture, string file)
    {
        using var answer = await app.NewReader().GetAsync(picture.Address(file), Cancel);
        Assert.Equal((HttpStatusCode.NotFound, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var drawing = XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).Root!;
        Assert.Equal("http://www.w3.org/2000/svg", drawing.Name.NamespaceName);
        return ((int)drawing.Attribute("width")!, (int)drawing.Attribute("height")!);
    }

    private async Task<Picture> LiveAsync()
    {
        var picture = await app.TakeAsync(TestPictures.Jpeg(Interlocked.Increment(ref _size), 500));
        await app.AddStoriesAsync(new ArchiveStory("Perahu", app.Clock.GetUtcNow()) { Picture = picture.Id });
        return picture;
    }

    private string OriginalOf(Picture picture) => Path.Combine(app.Services.GetRequiredService<IOptions<MediaOptions>>().Value.Path!, picture.OriginalKey);
}
