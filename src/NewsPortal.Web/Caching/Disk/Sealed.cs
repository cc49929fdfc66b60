using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>Files of a few values in a row behind a head and a hash of them; what is cut off, damaged or has another head is nothing.</summary>
internal static class Sealed
{
    private const int HashLength = 32;

    public static byte[] Write(byte[] head, Action<BinaryWriter> write)
    {
        using var body = new MemoryStream();
        using (var to = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true)) write(to);
        var content = body.ToArray();
        return [.. head, .. SHA256.HashData(content), .. content];
    }

    public static T? Read<T>(byte[] file, byte[] head, Func<BinaryReader, T?> read) where T : class
    {
        var start = head.Length + HashLength;
        if (file.Length < start || !file.AsSpan().StartsWith(head) || !SHA256.HashData(file.AsSpan(start)).AsSpan().SequenceEqual(file.AsSpan(head.Length, HashLength))) return null;
        try
        {
            using var from = new BinaryReader(new MemoryStream(file, start, file.Length - start), Encoding.UTF8);
            return read(from);
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    public static void Write<T>(this BinaryWriter to, T[] values, Action<T> write)
    {
        to.Write7BitEncodedInt(values.Length);
        foreach (var value in values) write(value);
    }

    public static T[] ReadArray<T>(this BinaryReader from, Func<T> read)
    {
        var values = new T[from.Read7BitEncodedInt()];
        for (var i = 0; i < values.Length; i++) values[i] = read();
        return values;
    }

    public static void Write(this BinaryWriter to, PageKey key)
    {
        to.Write(key.Host);
        to.Write(key.Https);
        to.Write(key.Path);
        to.Write(key.Query);
    }

    public static PageKey ReadPageKey(this BinaryReader from) => new(from.ReadInt64(), from.ReadBoolean(), from.ReadString(), from.ReadString());
}
