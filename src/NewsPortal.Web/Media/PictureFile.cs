using NetVips;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Media;

/// <summary>Decodes and encodes pictures: hostile input is refused before its pixels are decoded, and what is served is always encoded anew.</summary>
internal sealed class PictureFile : IDisposable
{
    /// <summary>Half of the cores, a picture each, and never more than four: pages need the others, and large originals take much memory.</summary>
    private static readonly int Turns = Math.Clamp(Environment.ProcessorCount / 2, 1, 4);

    private readonly SemaphoreSlim _turn = new(Turns, Turns);

    /// <summary>Once for the process, whose state this is: closing all loaders again would break off a picture that is being read.</summary>
    static PictureFile()
    {
        NetVips.NetVips.BlockUntrusted = true;
        (Cache.Max, Cache.MaxMem, Cache.MaxFiles) = (0, 0, 0);
        NetVips.NetVips.Concurrency = 1;
        Operation.Block("VipsForeignLoad", true); // everything off, then the loaders that are accepted
        foreach (var loader in new[] { "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif" }) Operation.Block(loader, false);
    }

    /// <summary>Looks at an original.</summary>
    /// <exception cref="PictureRefusedException">It is no picture, too large, or broken.</exception>
    public Task<(int Width, int Height, string Placeholder)> MeasureAsync(byte[] original, long maxPixels, CancellationToken cancel) =>
        InTurnAsync(() => QuietThread.RunAsync(() => Measure(original, maxPixels)), cancel);

    /// <summary>Makes one rendition.</summary>
    /// <param name="source">Reads the original; asked when it is the rendition's turn, so that those who wait hold no memory.</param>
    /// <param name="focus">What a crop keeps in view.</param>
    /// <param name="format">What to make.</param>
    /// <param name="cancel">Stops the waiting.</param>
    /// <returns><see langword="null"/> where there is no original.</returns>
    /// <exception cref="PictureRefusedException">The original cannot be decoded any more.</exception>
    public Task<byte[]?> RenderAsync(Func<Task<byte[]?>> source, FocalPoint focus, PictureFormat format, CancellationToken cancel) =>
        InTurnAsync(async () => await source() is { } original ? await QuietThread.RunAsync(() => Render(original, focus, format)) : null, cancel);

    public void Dispose() => _turn.Dispose();

    private static (int Width, int Height, string Placeholder) Measure(byte[] original, long maxPixels)
    {
        using var header = Open(original);
        if ((long)header.Width * header.Height > maxPixels)
            throw new PictureRefusedException($"Gambar {header.Width}×{header.Height} piksel terlalu besar; batasnya {maxPixels / 1_000_000} megapiksel. Kecilkan lalu coba lagi.");
        using var small = Decode(original, 320);
        var mean = Enumerable.Range(0, 3).Select(band => (int)small.ExtractBand(Math.Min(band, small.Bands - 1)).Avg()).ToArray();
        var (width, height) = header.Width >= header.Height == small.Width >= small.Height ? (header.Width, header.Height) : (header.Height, header.Width);
        return (width, height, $"#{mean[0]:x2}{mean[1]:x2}{mean[2]:x2}");
    }

    private static byte[] Render(byte[] original, FocalPoint focus, PictureFormat format)
    {
        using var large = Decode(original, format.Proportion is { } shape ? DecodedWidth(original, format.Width, shape) : format.Width);
        var (left, top, width, height) = format.Proportion is { } ratio ? focus.Crop(large.Width, large.Height, ratio) : (0, 0, large.Width, large.Height);
        using var crop = large.Crop(left, top, width, height);
        using var sized = crop.ThumbnailImage(format.Width, height: 10_000, size: Enums.Size.Down).CopyMemory();
        return Encode(sized, format.Extension);
    }

    /// <summary>Wide enough that a crop of the shape still has the width asked for, as far as the original has it: panoramas are cut more than in half.</summary>
    private static int DecodedWidth(byte[] original, int width, double shape)
    {
        using var header = Open(original);
        var widest = Math.Max((double)header.Width / header.Height, (double)header.Height / header.Width); // upright or not
        return (int)Math.Ceiling(width * Math.Max(1, widest / shape)) + 1;
    }

    /// <remarks>Efforts by measurement: the next higher one of AVIF takes 1.7 times as long for 16 % less, of WebP three times for 4 %.</remarks>
    private static byte[] Encode(Image picture, string extension) => extension switch
    {
        "avif" => picture.HeifsaveBuffer(q: 55, compression: Enums.ForeignHeifCompression.Av1, effort: 1, keep: Enums.ForeignKeep.None),
        "webp" => picture.WebpsaveBuffer(q: 78, effort: 2, keep: Enums.ForeignKeep.None),
        _ => picture.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
    };

    private static Image Open(byte[] original) => Image.NewFromBuffer(original, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);

    /// <summary>Upright, in sRGB, without transparency, at most so wide. (ThumbnailBuffer would accept a truncated file at every level.)</summary>
    private static Image Decode(byte[] original, int width)
    {
        using var source = Open(original);
        using var upright = source.Autorot();
        var foreign = upright.Contains("icc-profile-data") || upright.Interpretation is not (Enums.Interpretation.Srgb or Enums.Interpretation.Bw);
        using var sized = upright.ThumbnailImage(width, height: 10_000, size: Enums.Size.Down, outputProfile: foreign ? "srgb" : null); // turning sRGB into sRGB takes eight times as long as decoding
        using var opaque = sized.HasAlpha() ? sized.Flatten(background: [255, 255, 255]) : sized.Copy();
        return opaque.CopyMemory();
    }

    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return await work();
        }
        catch (VipsException e)
        {
            throw new PictureRefusedException("Berkas ini bukan gambar JPEG, PNG, WebP, atau AVIF yang utuh. Simpan ulang sebagai JPEG lalu coba lagi.", e);
        }
        finally
        {
            _turn.Release();
        }
    }
}

/// <summary>A file is not a picture that can be used; the message tells the editor what to do.</summary>
public sealed class PictureRefusedException(string message, Exception? inner = null) : Exception(message, inner);
