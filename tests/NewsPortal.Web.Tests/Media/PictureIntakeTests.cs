using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Media;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

public sealed class PictureIntakeTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> Unusable => new()
    {
        { "nothing", [] },
        { "text", "Ini bukan gambar."u8.ToArray() },
        { "html", "<script>alert(1)</script>"u8.ToArray() },
        { "svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"u8.ToArray() },
        { "gif", Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7") },
        { "truncated JPEG", TestPictures.Jpeg(801, 600)[..^400] },
        { "head of a JPEG", TestPictures.Jpeg(802, 600)[..300] },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task What_is_no_whole_picture_is_refused(string what, byte[] file)
    {
        await Assert.ThrowsAsync<PictureRefusedException>(() => app.TakeAsync(file));

        await using var db = app.OpenDb();
        Assert.False(await db.Pictures.AnyAsync(p => p.Bytes == file.Length, Cancel), what);
    }

    [Fact]
    public async Task A_picture_of_too_many_pixels_is_refused_by_its_header()
    {
        var bomb = TestPictures.PngBomb(30_000);
        Assert.InRange(bomb.Length, 1, 2_000_000);

        var refusal = await Assert.ThrowsAsync<PictureRefusedException>(() => app.TakeAsync(bomb));
        Assert.Contains("30000×30000", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_too_many_bytes_is_refused() =>
        await Assert.ThrowsAsync<PictureRefusedException>(() => app.TakeAsync(new byte[25_000_001]));

    [Fact]
    public async Task The_same_file_is_kept_once()
    {
        var file = TestPictures.Jpeg(803, 600);

        Assert.Equal((await app.TakeAsync(file)).Id, (await app.TakeAsync(file)).Id);
    }
}
