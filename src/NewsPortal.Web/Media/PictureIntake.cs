using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>Takes a file into the picture library; the same file is kept once.</summary>
internal sealed class PictureIntake(NewsDbContext db, PictureFile file, IMediaStore store, Renditions renditions, IOptions<MediaOptions> options, TimeProvider clock)
{
    /// <summary>Checks the file, keeps the original and adds the picture; an equal one that is there already is returned instead.</summary>
    /// <exception cref="PictureRefusedException">The file cannot be used.</exception>
    public async Task<Picture> TakeAsync(byte[] original, string altText, string? credit, FocalPoint focus, CancellationToken cancel)
    {
        if (original.Length > options.Value.MaxBytes)
            throw new PictureRefusedException($"Berkas gambar {original.Length / 1_000_000} MB terlalu besar; batasnya {options.Value.MaxBytes / 1_000_000} MB.");

        var hash = Convert.ToHexStringLower(SHA256.HashData(original));
        if (await db.Pictures.FirstOrDefaultAsync(p => p.ContentHash == hash, cancel) is { } known)
        {
            await store.SaveAsync(known.OriginalKey, original, cancel); // where the store has lost it, this is how it comes back
            return known;
        }

        var (width, height, placeholder) = await file.MeasureAsync(original, options.Value.MaxPixels, cancel);
        var key = $"original/{hash[..2]}/{hash}";
        await store.SaveAsync(key, original, cancel);
        var picture = new Picture
        {
            OriginalKey = key,
            ContentHash = hash,
            Width = width,
            Height = height,
            Bytes = original.Length,
            Focus = focus,
            Placeholder = placeholder,
            AltText = altText,
            Credit = credit,
            AddedAt = clock.GetUtcNow(),
        };
        db.Pictures.Add(picture);
        await db.SaveChangesAsync(cancel);
        await renditions.PrepareAsync(picture, cancel);
        return picture;
    }
}
