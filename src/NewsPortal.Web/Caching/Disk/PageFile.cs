using Microsoft.Extensions.Primitives;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>A page as a file: four letters, whose build wrote it (<see cref="BuildStamp"/>), then the page. What another build wrote is no page.</summary>
internal static class PageFile
{
    private static readonly byte[] Letters = "NPP1"u8.ToArray();

    /// <summary>Writes a page.</summary>
    public static byte[] Write(PageEntry page, byte[] stamp) => Sealed.Write([.. Letters, .. stamp], to =>
    {
        var (facts, brotli) = (page.Facts, page.In(PageForm.Brotli));
        to.Write(facts.Key);
        to.Write(facts.Mark);
        to.Write([facts.Made, facts.Until, facts.Ends], moment => to.Write(moment.UtcTicks));
        to.Write(facts.Tags, to.Write);
        to.Write(facts.Headers, header =>
        {
            to.Write(header.Key);
            to.Write(header.Value.ToArray(), value => to.Write(value ?? ""));
        });
        to.Write(page.TextHash);
        to.Write(page.Length);
        to.Write(brotli.Tag.EndsWith("-br11\"", StringComparison.Ordinal));
        to.Write7BitEncodedInt(brotli.Bytes.Length);
        to.Write(brotli.Bytes);
    });

    /// <summary>Reads a page; <see langword="null"/> where it is none of this build's.</summary>
    public static PageEntry? Read(byte[] file, byte[] stamp) => Sealed.Read(file, [.. Letters, .. stamp], from =>
    {
        var (key, mark) = (from.ReadPageKey(), from.ReadString());
        var moments = from.ReadArray(() => new DateTimeOffset(from.ReadInt64(), TimeSpan.Zero));
        var tags = from.ReadArray(from.ReadString);
        var headers = from.ReadArray(() => KeyValuePair.Create(from.ReadString(), new StringValues(from.ReadArray(from.ReadString))));
        var (hash, length, shrunk) = (from.ReadString(), from.ReadInt32(), from.ReadBoolean());
        var brotli = from.ReadBytes(from.Read7BitEncodedInt());
        return moments is [var made, var until, var ends] ? new PageEntry(new(key, mark, headers, tags, made, until, ends), length, hash, brotli, shrunk) { FromDisk = true } : null;
    });
}
