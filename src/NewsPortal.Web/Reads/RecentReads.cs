using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsPortal.Web.Reads;

/// <summary>
/// Knows a reader who opens the same story again. Of address, browser and story it keeps a mark that a random key has made and from which
/// nothing can be had back; the key is made anew each day and leaves this memory never, and marks of an older key are known to nobody.
/// </summary>
internal sealed class RecentReads(TimeProvider clock)
{
    /// <summary>How long the same reader of the same story counts once.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan KeyAge = TimeSpan.FromHours(24);

    /// <summary>Places for marks: eight mebibytes, filled by 580 reads a second within <see cref="Again"/>. Of more the oldest are forgotten.</summary>
    public const int Places = 1 << 20;

    /// <summary>Each mark has these many places where it may stand.</summary>
    private const int Choice = 8;

    /// <summary>A mark remembers when, in steps of four seconds, in its lower 16 bits; they begin anew after three days, the key after one.</summary>
    private const long Step = 4 * TimeSpan.TicksPerSecond;

    private const ulong StepBits = 0xFFFF;

    /// <summary>Browsers' names differ early; what comes after is not looked at.</summary>
    private const int LongestAgent = 240;

    private ulong[]? _marks;
    private readonly Lock _changing = new();
    private (byte[] Bytes, DateTimeOffset Since) _key = (RandomNumberGenerator.GetBytes(32), clock.GetUtcNow());

    /// <summary>Whether the reader has not read the story lately; from now on they have.</summary>
    public bool IsFirst(IPAddress? address, string agent, long story)
    {
        var now = clock.GetUtcNow();
        lock (_changing)
        {
            if (now - _key.Since >= KeyAge || now < _key.Since) _key = (RandomNumberGenerator.GetBytes(32), now);
            return Note(Mark(address, agent, story), (ulong)(now.UtcTicks / Step) & StepBits);
        }
    }

    private bool Note(ulong mark, ulong now)
    {
        var choice = (_marks ??= new ulong[Places]).AsSpan((int)(mark % (Places / Choice)) * Choice, Choice);
        ref var oldest = ref choice[0];
        var oldestAge = 0UL;
        foreach (ref var place in choice)
        {
            var age = place == 0 ? StepBits : (now - place) & StepBits;
            if (((place ^ mark) & ~StepBits) == 0 && place != 0)
            {
                if (age <= (ulong)(Again.Ticks / Step)) return false;
                place = (mark & ~StepBits) | now;
                return true;
            }

            if (age < oldestAge) continue;
            oldest = ref place;
            oldestAge = age;
        }

        oldest = (mark & ~StepBits) | now;
        return true;
    }

    private ulong Mark(IPAddress? address, string agent, long story)
    {
        Span<byte> known = stackalloc byte[16 + sizeof(long) + LongestAgent * sizeof(char)];
        known.Clear();
        WriteAddress(address, known[..16]);
        BinaryPrimitives.WriteInt64LittleEndian(known[16..], story);
        MemoryMarshal.AsBytes(agent.AsSpan(0, Math.Min(agent.Length, LongestAgent))).CopyTo(known[24..]);
        Span<byte> mark = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key.Bytes, known, mark);
        return BinaryPrimitives.ReadUInt64LittleEndian(mark);
    }

    /// <summary>Of IPv6 the network only: its other half a device changes at will.</summary>
    private static void WriteAddress(IPAddress? address, Span<byte> place)
    {
        if (address is null) return;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        address.TryWriteBytes(place, out _);
        if (address.AddressFamily is AddressFamily.InterNetworkV6) place[8..].Clear();
    }
}
