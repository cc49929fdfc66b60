using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>Makes renditions when they are first asked for, and keeps them.</summary>
internal sealed class Renditions(IMediaStore store, PictureFile file, ILogger<Renditions> log)
{
    /// <summary>The rendition's content.</summary>
    /// <returns><see langword="null"/> where the original is gone from the store or damaged.</returns>
    public async Task<Stream?> OpenAsync(Picture picture, string hash, PictureFormat format, CancellationToken cancel)
    {
        var key = $"rendition/{hash[..2]}/{hash}/{format.Ratio}-{format.Width}.{format.Extension}";
        if (await store.OpenAsync(key, cancel) is { } made) return made;
        if (await store.OpenAsync(picture.OriginalKey, cancel) is not { } source) return null;

        await using var original = source;
        using var buffer = new MemoryStream();
        await original.CopyToAsync(buffer, cancel);
        try
        {
            var content = await file.RenderAsync(buffer.ToArray(), picture.Focus, format, cancel);
            await store.SaveAsync(key, content, cancel);
            return new MemoryStream(content, writable: false);
        }
        catch (PictureRefusedException e)
        {
            log.OriginalDamaged(picture.Id, e);
            return null;
        }
    }
}
