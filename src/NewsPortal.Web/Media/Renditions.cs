using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>Makes renditions when they are first asked for, and keeps them.</summary>
internal sealed class Renditions(IMediaStore store, PictureFile file, ILogger<Renditions> log)
{
    /// <summary>The rendition's content.</summary>
    /// <returns><see langword="null"/> where the original is gone from the store or damaged.</returns>
    /// <exception cref="MediaStoreAwayException">The store does not answer.</exception>
    public async Task<Stream?> OpenAsync(Picture picture, string hash, PictureFormat format, CancellationToken cancel)
    {
        var key = $"rendition/{hash[..2]}/{hash}/{format.Ratio}-{format.Width}.{format.Extension}";
        if (await store.OpenAsync(key, cancel) is { } made) return made;
        if (await store.OpenAsync(picture.OriginalKey, cancel) is not { } source)
        {
            log.OriginalGone(picture.Id, picture.OriginalKey);
            return null;
        }

        await using var original = source;
        using var buffer = new MemoryStream();
        await original.CopyToAsync(buffer, cancel);
        try
        {
            var content = await file.RenderAsync(buffer.ToArray(), picture.Focus, format, cancel);
            await KeepAsync(picture, key, content, cancel);
            return new MemoryStream(content, writable: false);
        }
        catch (PictureRefusedException e)
        {
            log.OriginalDamaged(picture.Id, e);
            return null;
        }
    }

    /// <summary>A store that takes nothing more, such as a full disk, is no reason to keep the picture from its reader.</summary>
    private async Task KeepAsync(Picture picture, string key, byte[] content, CancellationToken cancel)
    {
        try
        {
            await store.SaveAsync(key, content, cancel);
        }
        catch (MediaStoreAwayException e)
        {
            log.RenditionNotKept(picture.Id, e.Message);
        }
    }
}
