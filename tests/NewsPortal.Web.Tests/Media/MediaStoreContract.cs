using NewsPortal.Web.Media;

namespace NewsPortal.Web.Tests.Media;

/// <summary>What the program expects of every store of pictures.</summary>
public abstract class MediaStoreContract
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected abstract IMediaStore Store { get; }

    [Fact]
    public async Task What_was_saved_is_opened_whole()
    {
        var content = Enumerable.Range(0, 300_000).Select(i => (byte)(i % 251)).ToArray();
        await Store.SaveAsync("original/ab/abcd", content, Cancel);

        Assert.Equal(content, await ReadAsync("original/ab/abcd"));
    }

    [Fact]
    public async Task A_file_may_be_empty()
    {
        await Store.SaveAsync("uji/kosong", ReadOnlyMemory<byte>.Empty, Cancel);

        Assert.Empty(await ReadAsync("uji/kosong"));
    }

    [Fact]
    public async Task Of_two_files_of_a_key_the_later_counts()
    {
        await Store.SaveAsync("uji/dua", new byte[] { 1, 2 }, Cancel);
        await Store.SaveAsync("uji/dua", new byte[] { 3 }, Cancel);

        Assert.Equal(new byte[] { 3 }, await ReadAsync("uji/dua"));
    }

    [Theory]
    [InlineData("uji/tidak-ada")]
    [InlineData("tidak/ada/sama-sekali.jpg")]
    public async Task What_is_not_there_is_null(string key) => Assert.Null(await Store.OpenAsync(key, Cancel));

    [Fact]
    public async Task A_key_in_a_folder_is_not_the_folder()
    {
        await Store.SaveAsync("uji/map/isi", new byte[] { 1 }, Cancel);

        Assert.Null(await Store.OpenAsync("uji/map/is", Cancel));
    }

    [Fact]
    public async Task Savers_of_the_same_key_do_not_disturb_each_other()
    {
        var contents = Enumerable.Range(1, 12).Select(i => Enumerable.Repeat((byte)i, 50_000 + i).ToArray()).ToList();

        await Task.WhenAll(contents.Select(content => Store.SaveAsync("uji/ramai", content, Cancel)));

        Assert.Contains(await ReadAsync("uji/ramai"), contents);
    }

    [Fact]
    public async Task A_folder_lists_what_lies_in_it_and_nothing_beside_or_below()
    {
        foreach (var key in (string[])["uji/a", "uji/b", "uji/c", "uji/d", "uji/e", "uji/map/f", "ujian/g", "h"]) await Store.SaveAsync(key, new byte[] { 1 }, Cancel);

        Assert.Equal(["a", "b", "c", "d", "e"], (await Store.ListAsync("uji", Cancel)).Order(StringComparer.Ordinal));
        Assert.Empty(await Store.ListAsync("uji/tidak-ada", Cancel));
    }

    [Theory]
    [InlineData("../luar")]
    [InlineData("original/../../luar")]
    [InlineData("original/./a")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\..\\b")]
    [InlineData("a/b\n")]
    [InlineData("a/b?versionId=1")]
    [InlineData("a/%2e%2e/b")]
    public async Task No_key_leaves_its_folder(string key)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenAsync(key, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.SaveAsync(key, new byte[1], Cancel));
    }

    [Fact]
    public async Task Who_gives_up_is_told_so()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.SaveAsync("uji/batal", new byte[1], new CancellationToken(canceled: true)));

        Assert.Null(await Store.OpenAsync("uji/batal", Cancel));
    }

    private async Task<byte[]> ReadAsync(string key)
    {
        await using var content = await Store.OpenAsync(key, Cancel);
        using var read = new MemoryStream();
        await content!.CopyToAsync(read, Cancel);
        return read.ToArray();
    }
}
