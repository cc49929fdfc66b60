namespace NewsPortal.Web.Media;

/// <summary>Keeps files by key: originals, which are never served, and renditions, which can be made again.</summary>
public interface IMediaStore
{
    /// <summary>Opens a file for reading.</summary>
    /// <returns>The content, or <see langword="null"/> where there is none of that key.</returns>
    Task<Stream?> OpenAsync(string key, CancellationToken cancel);

    /// <summary>Keeps a file, whole or not at all; one that is there already is replaced.</summary>
    Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel);
}
