using NewsPortal.Web.Media;

namespace NewsPortal.Web.Tests.Media;

public sealed class DiskMediaStoreTests : MediaStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-store-").FullName;

    private protected override IMediaStore Store => new DiskMediaStore(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task No_half_file_is_left()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Store.SaveAsync("uji/satu", new byte[i], Cancel)));

        Assert.Equal(["satu"], Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "uji"), "Sebuah berkas, bukan folder.", Cancel);

        var fault = await Assert.ThrowsAsync<MediaStoreAwayException>(() => Store.SaveAsync("uji/satu", new byte[1], Cancel));

        Assert.Contains(_folder, fault.Message, StringComparison.Ordinal);
    }
}
