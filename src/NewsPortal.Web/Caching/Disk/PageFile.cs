using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>
/// A page as a file: four letters, whose build wrote it (<see cref="BuildStamp"/>), the hash of what follows, then the page. What another
/// build wrote, or what is damaged, is no page.
/// </summary>
internal static class PageFile
{
    private const int HashLength = 32;

    private static readonly byte[] Letters = "NPP1"u8.ToArray();

    /// <summary>Writes a page.</summary>
    public static byte[] Write(PageEntry page, byte[] stamp)
    {
        using var body = new MemoryStream();
        using (var to = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true)) Write(to, page);
        var content = body.ToArray();
        return [.. Letters, .. stamp, .. SHA256.HashData(content), .. content];
    }

    /// <summary>Reads a page; <see langword="null"/> where it is none of this build's.</summary>
    public static PageEntry? Read(byte[] file, byte[] stamp)
    {
        var start = Letters.Length + stamp.Length + HashLength;
        if (file.Length < start || !file.AsSpan().StartsWith(Letters) || !file.AsSpan(Letters.Length).StartsWith(stamp)) return null;
        if (!SHA256.HashData(file.AsSpan(start)).AsSpan().SequenceEqual(file.AsSpan(start - HashLength, HashLength))) return null;
        try
        {
            using var from = new BinaryReader(new MemoryStream(file, start, file.Length - start), Encoding.UTF8);
            return Read(from);
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static void Write(BinaryWriter to, PageEntry page)
    {
        var (facts, brotli) = (page.Facts, page.In(PageForm.Brotli));
        to.Write(facts.Key.Host);
        to.Write(facts.Key.Https);
        to.Write(facts.Key.Path);
        to.Write(facts.Key.Query);
        to.Write(facts.Mark);
        foreach (var moment in (DateTimeOffset[])[facts.Made, facts.Until, facts.Ends]) to.Write(moment.UtcTicks);
        Write(to, facts.Tags);
        to.Write7BitEncodedInt(facts.Headers.Length);
        foreach (var (name, values) in facts.Headers)
        {
            to.Write(name);
            Write(to, [.. values.Select(v => v ?? "")]);
        }

        to.Write(page.TextHash);
        to.Write(page.Length);
        to.Write(brotli.Tag.EndsWith("-br11\"", StringComparison.Ordinal));
        to.Write7BitEncodedInt(brotli.Bytes.Length);
        to.Write(brotli.Bytes);
    }

    private static PageEntry Read(BinaryReader from)
    {
        var key = new PageKey(from.ReadInt64(), from.ReadBoolean(), from.ReadString(), from.ReadString());
        var (mark, made, until, ends) = (from.ReadString(), Moment(from), Moment(from), Moment(from));
        var tags = Texts(from);
        var headers = new KeyValuePair<string, StringValues>[from.Read7BitEncodedInt()];
        for (var i = 0; i < headers.Length; i++) headers[i] = new(from.ReadString(), Texts(from));
        var (hash, length, shrunk) = (from.ReadString(), from.ReadInt32(), from.ReadBoolean());
        var brotli = from.ReadBytes(from.Read7BitEncodedInt());
        return new PageEntry(new(key, mark, headers, tags, made, until, ends), length, hash, brotli, shrunk) { FromDisk = true };
    }

    private static void Write(BinaryWriter to, string[] texts)
    {
        to.Write7BitEncodedInt(texts.Length);
        foreach (var text in texts) to.Write(text);
    }

    private static string[] Texts(BinaryReader from)
    {
        var texts = new string[from.Read7BitEncodedInt()];
        for (var i = 0; i < texts.Length; i++) texts[i] = from.ReadString();
        return texts;
    }

    private static DateTimeOffset Moment(BinaryReader from) => new(from.ReadInt64(), TimeSpan.Zero);
}
