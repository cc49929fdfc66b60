using System.Net;
using NetVips;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Import;

[Collection(AloneCollection.Name)]
public sealed class PictureTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>, IDisposable
{
    private readonly ImportRun run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_picture_file_is_shown_in_every_encoding_with_caption_credit_and_alternative_text()
    {
        var page = await WithPictureAsync("Bergambar");

        Assert.Equal(["image/avif", "image/webp"], page.QuerySelectorAll(".main-figure picture source").Select(s => s.GetAttribute("type")));
        Assert.Equal("Warga di tepi situ.", page.AttributeOf(".main-figure img", "alt"));
        Assert.Equal("Warga di tepi situ.", page.TextOf("figcaption .caption"));
        Assert.Equal("/ANTARA FOTO/Budi/abc", page.TextOf("figcaption .credit"));
    }

    [Theory]
    [InlineData(".main-figure source[type='image/avif']", "image/avif")]
    [InlineData(".main-figure source[type='image/webp']", "image/webp")]
    [InlineData(".main-figure img", "image/jpeg")]
    public async Task Every_address_of_a_picture_serves_its_encoding_for_good(string selector, string type)
    {
        var page = await WithPictureAsync("Bergambar Lagi");

        foreach (var address in page.AttributeOf(selector, "srcset").Split(',').Select(candidate => candidate.Trim().Split(' ')[0]))
        {
            using var answer = await app.NewReader().GetAsync(address, Cancel);
            Assert.Equal((HttpStatusCode.OK, type, "public, max-age=31536000, immutable"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.ToString()));
        }
    }

    [Fact]
    public async Task A_shared_story_shows_its_picture_at_the_size_that_the_markup_names()
    {
        var page = await WithPictureAsync("Bergambar Dibagikan", width: 1600, height: 1200);

        using var answer = await app.NewReader().GetAsync(page.Property("og:image"), Cancel);
        using var picture = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync(Cancel));

        Assert.Equal((page.Property("og:image:width"), page.Property("og:image:height")), ($"{picture.Width}", $"{picture.Height}"));
    }

    [Theory]
    [InlineData("teks.jpg", "Ini bukan gambar.")]
    [InlineData("gambar.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>")]
    [InlineData("kosong.jpg", "")]
    public async Task A_file_that_is_no_picture_is_refused_by_name_and_no_story_is_left(string name, string content)
    {
        var picture = run.File(name, content);

        var refusal = await Assert.ThrowsAsync<OperationsException>(() => run.OfAsync(app, [run.File("a.txt", TypedCopy.Of($"Gambar {name}"))], picture: picture));

        Assert.StartsWith($"{picture}: Berkas ini bukan gambar JPEG", refusal.Message, StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.DoesNotContain(db.Articles, a => a.Headline == $"Gambar {name}");
    }

    [Fact]
    public async Task A_picture_that_breaks_off_is_refused()
    {
        var whole = Jpeg(800, 600);
        var picture = run.File("putus.jpg", whole[..(whole.Length / 2)]);

        await Assert.ThrowsAsync<OperationsException>(() => run.OfAsync(app, [run.File("a.txt", TypedCopy.Of("Gambar Putus"))], picture: picture));

        await using var db = app.OpenDb();
        Assert.DoesNotContain(db.Articles, a => a.Headline == "Gambar Putus");
    }

    [Fact]
    public async Task A_picture_file_that_is_not_there_is_told_by_name()
    {
        var refusal = await Assert.ThrowsAsync<OperationsException>(() => run.OfAsync(app, [run.File("a.txt", TypedCopy.Of("Gambar Hilang"))], picture: "/tidak/ada.jpg"));

        Assert.StartsWith("/tidak/ada.jpg: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_of_a_story_that_is_not_live_is_not_served()
    {
        var page = await WithPictureAsync("Gambar Dicabut", colour: 90);
        await using var db = app.OpenDb();
        await app.WithdrawAsync(db.Articles.Single(a => a.Headline == "Gambar Dicabut").Id, "Menyangkut anak.");

        using var answer = await app.NewReader().GetAsync(page.AttributeOf(".main-figure img", "src"), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_caption_without_a_file_stands_under_a_drawn_placeholder()
    {
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of("Menunggu Gambar", caption: TypedCopy.Caption("Warga di tepi situ.", "Dok. Pemkot"))));

        Assert.Equal("Gambar belum tersedia", page.AttributeOf(".main-figure svg", "aria-label"));
        Assert.Equal("Warga di tepi situ. /Dok. Pemkot", page.TextOf("figcaption"));
    }

    [Fact]
    public async Task A_story_without_file_and_caption_has_no_figure()
    {
        Assert.Empty((await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of("Tanpa Gambar")))).QuerySelectorAll("figure"));
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> WithPictureAsync(string headline, int width = 2000, int height = 1500, int colour = 200)
    {
        var copy = run.File("bergambar.txt", TypedCopy.Of(headline, caption: TypedCopy.Caption("Warga di tepi situ.", "ANTARA FOTO/Budi/abc")));
        Assert.Equal(0, await run.OfAsync(app, [copy], picture: run.File("foto.jpg", Jpeg(width, height, colour))));
        await using var db = app.OpenDb();
        return await app.NewReader().OpenAsync(await app.PathAsync(db.Articles.Single(a => a.Headline == headline).Id));
    }

    private static byte[] Jpeg(int width, int height, int colour = 200)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var coloured = (black + new[] { colour, 120.0, 60.0 }).Cast(Enums.BandFormat.Uchar);
        return coloured.JpegsaveBuffer();
    }
}
