using System.Net;
using System.Net.Http.Headers;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>What browsers, caches and crawlers do with a rendition's address.</summary>
public sealed class RenditionAnswerTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int, string, int> Forms
    {
        get
        {
            var forms = new TheoryData<int, string, int>();
            foreach (var width in new[] { 320, 640, 960, 1280, 1920 })
            {
                forms.Add(width, $"16x9-{width}.jpg", width * 9 / 16);
                forms.Add(width, $"4x3-{width}.webp", width * 3 / 4);
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task There_are_five_widths(int width, string file, int height)
    {
        using var image = TestPictures.Open(await app.NewReader().GetByteArrayAsync((await LiveAsync(2000, 1500)).Address(file), Cancel));

        Assert.Equal((width, height), (image.Width, image.Height));
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so()
    {
        var address = (await LiveAsync(710, 500)).Address("16x9-320.webp");
        using var first = await app.NewReader().GetAsync(address, Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var answer = await app.NewReader().SendAsync(again, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
        Assert.Equal(first.Headers.ETag, answer.Headers.ETag);
    }

    [Fact]
    public async Task One_answer_suits_every_browser()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, (await LiveAsync(711, 500)).Address("16x9-320.jpg"));
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        request.Headers.Accept.ParseAdd("image/avif");

        using var answer = await app.NewReader().SendAsync(request, Cancel);

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
        Assert.Empty(answer.Headers.Vary);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("bytes=0-9")]
    [InlineData("bytes=99999999-")]
    [InlineData("bytes=-5")]
    public async Task Who_asks_for_a_part_gets_the_whole(string range)
    {
        var address = (await LiveAsync(712, 500)).Address("16x9-320.jpg");
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = RangeHeaderValue.Parse(range) } };

        using var answer = await app.NewReader().SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(await app.NewReader().GetByteArrayAsync(address, Cancel), await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task A_rendition_can_be_asked_about()
    {
        var address = (await LiveAsync(713, 500)).Address("16x9-320.jpg");
        using var head = new HttpRequestMessage(HttpMethod.Head, address);

        using var answer = await app.NewReader().SendAsync(head, Cancel);

        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal((await app.NewReader().GetByteArrayAsync(address, Cancel)).Length, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("/media/{id}/{hash}/../../../etc/passwd")]
    [InlineData("/media/{id}/{hash}/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/media/{id}/{hash}/%2e%2e/16x9-320.jpg")]
    [InlineData("/media/{id}/..%2f{hash}/16x9-320.jpg")]
    [InlineData("/media/{id}/{hash}/16x9-320.jpg/")]
    [InlineData("/media/{id}/{hash}")]
    [InlineData("/media/{id}/original/{hash}")]
    [InlineData("/media/-1/{hash}/16x9-320.jpg")]
    [InlineData("/media/99999999999999999999/{hash}/16x9-320.jpg")]
    [InlineData("/media/9223372036854775807/{hash}/16x9-320.jpg")]
    [InlineData("/media/rendition/{hash}/16x9-320.jpg")]
    public async Task No_address_leads_elsewhere(string address)
    {
        var picture = await LiveAsync(714, 500);
        var hash = picture.Address("").Split('/')[3];

        using var answer = await app.NewReader().GetAsync(address.Replace("{id}", $"{picture.Id}", StringComparison.Ordinal).Replace("{hash}", hash, StringComparison.Ordinal), Cancel);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.MovedPermanently, $"{answer.StatusCode}");
        Assert.DoesNotContain("image/", $"{answer.Content.Headers.ContentType}", StringComparison.Ordinal);
    }

    private async Task<Picture> LiveAsync(int width, int height)
    {
        var picture = await app.TakeAsync(TestPictures.Jpeg(width, height));
        await app.AddStoriesAsync(new ArchiveStory("Perahu", app.Clock.GetUtcNow()) { Picture = picture.Id });
        return picture;
    }
}
