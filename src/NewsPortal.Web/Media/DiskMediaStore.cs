namespace NewsPortal.Web.Media;

/// <summary>Keeps files in a folder outside the web root.</summary>
internal sealed class DiskMediaStore(string folder) : IMediaStore
{
    /// <summary>How a file ends that is being written.</summary>
    private const string Part = ".part";

    private readonly string _root = Path.GetFullPath(folder);

    public Task<Stream?> OpenAsync(string key, CancellationToken cancel)
    {
        var path = PathOf(key);
        try
        {
            return Task.FromResult<Stream?>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Away(e);
        }
    }

    public async Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var path = PathOf(key);
        var part = $"{path}.{Path.GetRandomFileName()}{Part}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(part, content, cancel);
            File.Move(part, path, overwrite: true); // readers see the old file or the new one, never half of one
        }
        catch (Exception e)
        {
            if (File.Exists(part)) File.Delete(part);
            if (e is IOException or UnauthorizedAccessException) throw Away(e);
            throw;
        }
    }

    public Task<IReadOnlyList<string>> ListAsync(string folder, CancellationToken cancel)
    {
        var path = PathOf(folder);
        try
        {
            return Task.FromResult<IReadOnlyList<string>>([.. Directory.EnumerateFiles(path).Select(f => Path.GetFileName(f)).Where(f => !f.EndsWith(Part, StringComparison.Ordinal))]);
        }
        catch (DirectoryNotFoundException)
        {
            return Task.FromResult<IReadOnlyList<string>>([]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Away(e);
        }
    }

    private string PathOf(string key) => Path.Combine(_root, MediaKey.Check(key));

    private MediaStoreAwayException Away(Exception e) => new($"The folder {_root} of the pictures cannot be used: {e.Message}", e);
}
