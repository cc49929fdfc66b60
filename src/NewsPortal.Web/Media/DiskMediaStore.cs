using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Media;

/// <summary>Keeps files in a folder outside the web root.</summary>
internal sealed class DiskMediaStore(IOptions<MediaOptions> options) : IMediaStore
{
    public Task<Stream?> OpenAsync(string key, CancellationToken cancel)
    {
        var path = PathOf(key);
        return Task.FromResult<Stream?>(File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null);
    }

    public async Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = $"{path}.{Path.GetRandomFileName()}.part";
        await File.WriteAllBytesAsync(part, content, cancel);
        File.Move(part, path, overwrite: true); // readers see the old file or the new one, never half of one
    }

    /// <summary>Keys are made by this program of hex, slashes and dots; a key that leaves the folder is a bug and throws.</summary>
    private string PathOf(string key)
    {
        var root = Path.GetFullPath(options.Value.Path!);
        var path = Path.GetFullPath(Path.Combine(root, key));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : throw new ArgumentException($"'{key}' is not a key.", nameof(key));
    }
}
