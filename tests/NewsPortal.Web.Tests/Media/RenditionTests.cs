using System.Net;
using System.Text;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

public sealed class RenditionTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const string Secret = "RAHASIA-KAMERA";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("16x9-320.avif", "image/avif", 4, "66747970")] // ftyp
    [InlineData("16x9-320.webp", "image/webp", 0, "52494646")] // RIFF
    [InlineData("16x9-320.jpg", "image/jpeg", 0, "FFD8FF")]
    public async Task A_rendition_is_what_its_name_says(string file, string type, int at, string magic)
    {
        var answer = await app.NewReader().GetAsync((await LiveAsync(TestPictures.Jpeg(640, 400))).Address(file), Cancel);
        var content = await answer.Content.ReadAsByteArrayAsync(Cancel);

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(magic, Convert.ToHexString(content.AsSpan(at, magic.Length / 2)));
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData(2400, 1600, "16x9-1280.jpg", 1280, 720)]
    [InlineData(2400, 1600, "4x3-640.jpg", 640, 480)]
    [InlineData(2400, 1600, "1x1-320.jpg", 320, 320)]
    [InlineData(2400, 1600, "og-1200.jpg", 1200, 630)]
    [InlineData(2400, 1600, "full-960.jpg", 960, 640)]
    [InlineData(4000, 1000, "1x1-320.jpg", 320, 320)]
    [InlineData(4000, 1000, "1x1-960.jpg", 960, 960)]
    [InlineData(6000, 600, "4x3-640.jpg", 640, 480)]
    [InlineData(900, 2700, "16x9-640.jpg", 640, 360)]
    public async Task A_rendition_has_the_size_of_its_name(int width, int height, string file, int expectedWidth, int expectedHeight) =>
        Assert.Equal((expectedWidth, expectedHeight), await SizeAsync(await LiveAsync(TestPictures.Jpeg(width, height)), file));

    [Theory]
    [InlineData(400, 300, "16x9-1280.jpg", 400, 225)]
    [InlineData(400, 300, "full-1920.webp", 400, 300)]
    [InlineData(200, 500, "1x1-640.jpg", 200, 200)]
    public async Task A_small_picture_is_cropped_but_never_blown_up(int width, int height, string file, int expectedWidth, int expectedHeight) =>
        Assert.Equal((expectedWidth, expectedHeight), await SizeAsync(await LiveAsync(TestPictures.Jpeg(width, height)), file));

    [Theory]
    [InlineData(1, 255)]
    [InlineData(0, 0)]
    public async Task A_crop_keeps_the_spot_that_matters(double focus, double shade)
    {
        var picture = await LiveAsync(TestPictures.JpegWhiteFrom(.5, 1600 + (int)focus, 400), new FocalPoint(focus, .5));
        using var crop = TestPictures.Open(await GetAsync(picture, "1x1-320.jpg"));

        Assert.Equal(shade, crop.Avg(), 3.0);
    }

    [Theory]
    [InlineData("16x9-320.jpg")]
    [InlineData("full-640.webp")]
    [InlineData("1x1-320.avif")]
    public async Task What_the_camera_tells_stays_in_the_newsroom(string file)
    {
        var original = TestPictures.JpegOfACamera(700, 500, Secret);
        Assert.Equal(3, Encoding.Latin1.GetString(original).Split(Secret).Length); // in its head and behind its end

        var text = Encoding.Latin1.GetString(await GetAsync(await LiveAsync(original), file));

        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public async Task A_picture_that_lies_on_its_side_is_set_upright(int orientation)
    {
        var picture = await LiveAsync(TestPictures.JpegOfACamera(1200, 800, Secret, orientation));

        Assert.Equal((800, 1200), (picture.Width, picture.Height));
        Assert.Equal((640, 960), await SizeAsync(picture, "full-640.jpg"));
    }

    [Theory]
    [InlineData("16x9-321.jpg")]
    [InlineData("16x9-1200.jpg")]
    [InlineData("16x9-0.jpg")]
    [InlineData("16x9--320.jpg")]
    [InlineData("16x9-0320.jpg")]
    [InlineData("16x9-99999999999.jpg")]
    [InlineData("3x2-320.jpg")]
    [InlineData("16x9-320.png")]
    [InlineData("16x9-320.jpeg")]
    [InlineData("16x9-320")]
    [InlineData("16x9-320.jpg.webp")]
    [InlineData("original.jpg")]
    public async Task Nothing_else_is_made(string file) =>
        await AssertMissingAsync((await LiveAsync(TestPictures.Jpeg(641, 400))).Address(file));

    [Theory]
    [InlineData("0000000000000000")]
    [InlineData("original")]
    public async Task A_wrong_hash_is_no_address(string hash) =>
        await AssertMissingAsync($"/media/{(await LiveAsync(TestPictures.Jpeg(642, 400))).Id}/{hash}/16x9-320.jpg");

    [Fact]
    public async Task A_rendition_is_the_same_when_it_is_asked_for_again()
    {
        var picture = await LiveAsync(TestPictures.Jpeg(643, 400));

        Assert.Equal(await GetAsync(picture, "16x9-320.webp"), await GetAsync(picture, "16x9-320.webp"));
    }

    [Fact]
    public async Task A_new_focal_point_is_a_new_address()
    {
        var picture = await LiveAsync(TestPictures.Jpeg(644, 400));
        var before = picture.Address("16x9-320.jpg");
        await using var db = app.OpenDb();
        (await db.Pictures.FindAsync([picture.Id], Cancel))!.Focus = new FocalPoint(.1, .9);
        await db.SaveChangesAsync(Cancel);

        await AssertMissingAsync(before);
    }

    private async Task<Picture> LiveAsync(byte[] file, FocalPoint? focus = null)
    {
        var picture = await app.TakeAsync(file, focus);
        await app.AddStoriesAsync(new ArchiveStory("Perahu", app.Clock.GetUtcNow()) { Picture = picture.Id });
        return picture;
    }

    private async Task<(int Width, int Height)> SizeAsync(Picture picture, string file)
    {
        using var image = TestPictures.Open(await GetAsync(picture, file));
        return (image.Width, image.Height);
    }

    private Task<byte[]> GetAsync(Picture picture, string file) => app.NewReader().GetByteArrayAsync(picture.Address(file), Cancel);

    private async Task AssertMissingAsync(string path)
    {
        var answer = await app.NewReader().GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }
}
