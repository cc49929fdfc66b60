namespace NewsPortal.Web.Media;

/// <summary>Keeps files by key: originals, which are never served, and renditions, which can be made again.</summary>
public interface IMediaStore
{
    /// <summary>Opens a file for reading.</summary>
    /// <returns>The content, or <see langword="null"/> where there is none of that key.</returns>
    /// <exception cref="MediaStoreAwayException">The store does not answer.</exception>
    /// <exception cref="ArgumentException">The key is none; see <see cref="MediaKey"/>.</exception>
    Task<Stream?> OpenAsync(string key, CancellationToken cancel);

    /// <summary>Keeps a file, whole or not at all; one that is there already is replaced.</summary>
    /// <exception cref="MediaStoreAwayException">The store does not answer or takes nothing more.</exception>
    /// <exception cref="ArgumentException">The key is none; see <see cref="MediaKey"/>.</exception>
    Task SaveAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel);

    /// <summary>Names what lies in a folder, without the folder; nothing where there is no such folder.</summary>
    /// <exception cref="MediaStoreAwayException">The store does not answer.</exception>
    /// <exception cref="ArgumentException">The folder's name is none; see <see cref="MediaKey"/>.</exception>
    Task<IReadOnlyList<string>> ListAsync(string folder, CancellationToken cancel);
}

/// <summary>The store cannot be reached, is full or refuses its work: later it may answer again. The message names the store.</summary>
public sealed class MediaStoreAwayException(string message, Exception? inner = null) : Exception(message, inner);
