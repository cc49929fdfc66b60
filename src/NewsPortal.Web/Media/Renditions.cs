using System.Collections.Concurrent;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>Makes renditions when they are first asked for, each once, and keeps them. A reader who would wait too long gets a JPEG that is there already.</summary>
internal sealed class Renditions(IMediaStore store, PictureFile file, TimeProvider clock, ILogger<Renditions> log)
{
    /// <summary>The JPEGs that are made when a picture comes in: what readers get while many renditions are wanted at once.</summary>
    public static IReadOnlyList<PictureFormat> AtOnce { get; } = [new("16x9", 640, "jpg"), new("4x3", 640, "jpg"), new("1x1", 640, "jpg")];

    /// <summary>How long a reader waits for a rendition of their own.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How many renditions may wait to be made; whoever comes later gets the JPEG at once.</summary>
    private const int LongestQueue = 64;

    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]?>>> _making = new(StringComparer.Ordinal);

    /// <summary>The rendition, or what stands in for it.</summary>
    /// <returns><see langword="null"/> where the original is gone from the store or damaged, and nothing was made of it before.</returns>
    /// <exception cref="MediaStoreAwayException">The store does not answer.</exception>
    public async Task<Rendition?> OpenAsync(Picture picture, string hash, PictureFormat format, CancellationToken cancel)
    {
        var key = Key(hash, format);
        if (await store.OpenAsync(key, cancel) is { } kept) return new Rendition(kept, format, IsFinal: true);
        if (_making.Count >= LongestQueue && !_making.ContainsKey(key)) return await StandInAsync(hash, format, cancel);

        // The work is not this reader's alone: it goes on when they leave.
        var making = _making.GetOrAdd(key, _ => new Lazy<Task<byte[]?>>(() => MakeAsync(picture, key, format)));
        try
        {
            var content = await making.Value.WaitAsync(Patience, clock, cancel);
            return content is null ? null : new Rendition(new MemoryStream(content, writable: false), format, IsFinal: true);
        }
        catch (TimeoutException)
        {
            return await StandInAsync(hash, format, cancel);
        }
    }

    /// <summary>Makes the JPEGs that stand in for others.</summary>
    public async Task PrepareAsync(Picture picture, CancellationToken cancel)
    {
        var hash = PictureAddress.Hash(picture.ContentHash, picture.Focus);
        try
        {
            foreach (var format in AtOnce) (await OpenAsync(picture, hash, format, cancel))?.Content.Dispose();
        }
        catch (MediaStoreAwayException e)
        {
            log.RenditionNotKept(picture.Id, e.Message); // the original is safe, and whoever asks first will have them made
        }
    }

    private static string Key(string hash, PictureFormat format) => $"rendition/{hash[..2]}/{hash}/{format.Ratio}-{format.Width}.{format.Extension}";

    private async Task<Rendition?> StandInAsync(string hash, PictureFormat wanted, CancellationToken cancel)
    {
        var format = AtOnce.FirstOrDefault(f => f.Ratio == wanted.Ratio) ?? AtOnce[0];
        var content = await store.OpenAsync(Key(hash, format), cancel) ?? throw new MediaStoreAwayException("Too many renditions are being made, and none stands in.");
        return new Rendition(content, format, IsFinal: false);
    }

    private async Task<byte[]?> MakeAsync(Picture picture, string key, PictureFormat format)
    {
        try
        {
            var content = await file.RenderAsync(() => ReadAsync(picture), picture.Focus, format, CancellationToken.None);
            if (content is not null) await KeepAsync(picture, key, content);
            return content;
        }
        catch (PictureRefusedException e)
        {
            log.OriginalDamaged(picture.Id, e);
            return null;
        }
        finally
        {
            _making.TryRemove(key, out _);
        }
    }

    private async Task<byte[]?> ReadAsync(Picture picture)
    {
        await using var original = await store.OpenAsync(picture.OriginalKey, CancellationToken.None);
        if (original is null)
        {
            log.OriginalGone(picture.Id, picture.OriginalKey);
            return null;
        }

        using var buffer = new MemoryStream();
        await original.CopyToAsync(buffer);
        return buffer.ToArray();
    }

    /// <summary>A store that takes nothing more, such as a full disk, is no reason to keep the picture from its reader.</summary>
    private async Task KeepAsync(Picture picture, string key, byte[] content)
    {
        try
        {
            await store.SaveAsync(key, content, CancellationToken.None);
        }
        catch (MediaStoreAwayException e)
        {
            log.RenditionNotKept(picture.Id, e.Message);
        }
    }
}

/// <summary>What is served at a rendition's address.</summary>
/// <param name="Content">The picture.</param>
/// <param name="Format">What it is; another than was asked for where it stands in.</param>
/// <param name="IsFinal">Whether it is what was asked for, and may be kept.</param>
internal sealed record Rendition(Stream Content, PictureFormat Format, bool IsFinal);
