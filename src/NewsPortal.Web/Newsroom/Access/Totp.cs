using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Codes of authenticator apps (RFC 6238: SHA-1, six figures, 30 seconds), by the program's clock.</summary>
internal static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    /// <summary>The step of time that the code is of; one before and one after are taken, for clocks that go wrong.</summary>
    /// <returns><see langword="null"/> where the code is wrong.</returns>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        var current = now.ToUnixTimeSeconds() / Seconds;
        long? found = null;
        for (var step = current - 1; step <= current + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, step)), Encoding.UTF8.GetBytes(code))) found = step;
        return found;
    }

    /// <summary>The code that an app shows.</summary>
    public static string CodeAt(string key, DateTimeOffset now) => Code(key, now.ToUnixTimeSeconds() / Seconds);

#pragma warning disable CA5350 // what authenticator apps compute
    private static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        HMACSHA1.HashData(Bytes(key), counter, hash);
        var figure = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (figure % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    private static byte[] Bytes(string key)
    {
        var (bytes, bits, held) = (new List<byte>(key.Length * 5 / 8), 0, 0);
        foreach (var letter in key.TrimEnd('=').ToUpperInvariant())
        {
            held = (held << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }

        return [.. bytes];
    }
}
