using System.Net;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Readers see pictures that lie in a bucket, and no broken page where it does not answer.</summary>
public sealed class BucketTests(BucketApp app) : IClassFixture<BucketApp>, IAsyncLifetime
{
    private static int _size = 700;
    private Picture picture = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app.Bucket.Fault = null;
        picture = await app.TakeAsync(TestPictures.Jpeg(Interlocked.Increment(ref _size), 500));
        await app.AddStoriesAsync(new ArchiveStory("Perahu", app.Clock.GetUtcNow()) { Picture = picture.Id });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_rendition_is_made_once_and_then_comes_from_the_bucket()
    {
        var first = await app.NewReader().GetByteArrayAsync(picture.Address("16x9-320.webp"), Cancel);
        app.Bucket.Requests.Clear();
        var second = await app.NewReader().GetByteArrayAsync(picture.Address("16x9-320.webp"), Cancel);

        Assert.Equal(first, second);
        Assert.StartsWith("GET rendition/", Assert.Single(app.Bucket.Requests), StringComparison.Ordinal);
        Assert.Contains(picture.OriginalKey, app.Bucket.Files.Keys);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task While_the_bucket_is_away_a_drawing_stands_in_and_the_browser_may_ask_again(string method)
    {
        app.Bucket.Fault = ("GET", 403);
        using var question = new HttpRequestMessage(new HttpMethod(method), picture.Address("16x9-320.jpg"));
        using var answer = await app.NewReader().SendAsync(question, Cancel);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "image/svg+xml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task A_bucket_that_takes_nothing_more_still_serves()
    {
        app.Bucket.Fault = ("PUT", 403);

        using var answer = await app.NewReader().GetAsync(picture.Address("16x9-320.jpg"), Cancel);

        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_story_is_read_whatever_becomes_of_the_bucket()
    {
        app.Bucket.Fault = ("*", 503);

        using var answer = await app.NewReader().GetAsync("/depok", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
