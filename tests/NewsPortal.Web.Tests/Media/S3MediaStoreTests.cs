using NewsPortal.Web.Media;

namespace NewsPortal.Web.Tests.Media;

public sealed class S3MediaStoreTests : MediaStoreContract, IAsyncLifetime
{
    private FakeBucket _bucket = null!;
    private S3MediaStore _store = null!;

    private protected override IMediaStore Store => _store;

    public async ValueTask InitializeAsync()
    {
        _bucket = await FakeBucket.StartAsync();
        _store = new S3MediaStore(_bucket.Options("berita/media"));
    }

    public async ValueTask DisposeAsync()
    {
        _store.Dispose();
        await _bucket.DisposeAsync();
    }

    [Fact]
    public async Task Files_lie_below_the_prefix()
    {
        await _store.SaveAsync("original/ab/abcd", new byte[] { 1, 2, 3 }, Cancel);

        Assert.Equal("berita/media/original/ab/abcd", Assert.Single(_bucket.Files).Key);
        Assert.Equal([1, 2, 3], _bucket.Files.Values.Single());
    }

    [Fact]
    public async Task Without_a_prefix_they_lie_at_the_top()
    {
        using var store = new S3MediaStore(_bucket.Options());
        await store.SaveAsync("original/ab/abcd", new byte[1], Cancel);

        Assert.Equal("original/ab/abcd", Assert.Single(_bucket.Files).Key);
    }

    [Fact]
    public async Task Requests_are_signed_with_the_key_and_do_not_tell_its_secret()
    {
        await _store.SaveAsync("a", new byte[1], Cancel);

        Assert.Contains("Credential=kunci/", _bucket.Authorization, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", _bucket.Authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503)] // overloaded
    [InlineData(403)] // a key that is not accepted
    [InlineData(0)] // a line that breaks
    public async Task A_bucket_that_fails_is_away_and_not_empty(int status)
    {
        await _store.SaveAsync("a", new byte[2000], Cancel);
        _bucket.Fault = ("*", status);

        var fault = await Assert.ThrowsAsync<MediaStoreAwayException>(() => _store.OpenAsync("a", Cancel));
        await Assert.ThrowsAsync<MediaStoreAwayException>(() => _store.SaveAsync("b", new byte[1], Cancel));
        await Assert.ThrowsAsync<MediaStoreAwayException>(() => _store.ListAsync("uji", Cancel));

        Assert.Contains("gambar", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bucket_that_does_not_exist_is_away_and_not_empty()
    {
        var other = _bucket.Options();
        other.Bucket = "lain";
        using var store = new S3MediaStore(other);

        await Assert.ThrowsAsync<MediaStoreAwayException>(() => store.OpenAsync("a", Cancel));
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_away()
    {
        await _bucket.DisposeAsync();

        await Assert.ThrowsAsync<MediaStoreAwayException>(() => _store.OpenAsync("a", Cancel));
    }
}
