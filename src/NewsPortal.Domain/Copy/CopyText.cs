using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;

namespace NewsPortal.Domain.Copy;

/// <summary>The bytes of a copy file as text.</summary>
public static class CopyText
{
    /// <summary>The largest file taken: 1 MiB.</summary>
    public const int ByteLimit = 1024 * 1024;

    private const string NotUnicode = "Berkas ini bukan teks UTF-8 yang sah mulai baris ini. Simpan ulang sebagai UTF-8, lalu kirim lagi.";
    private const string TooLong = "Berkas ini lebih besar dari 1 MiB. Kirim satu naskah per berkas, teks saja tanpa foto.";

    private const string NotCopy = "Berkas ini bukan naskah teks biasa (PDF, RTF, HTML, atau dokumen kantor). Simpan isinya sebagai teks UTF-8, lalu kirim lagi.";

    /// <summary>How files begin that are text for a program, not for a reader.</summary>
    private static readonly string[] OtherFormats = ["%PDF-", @"{\rtf", "<!DOCTYPE", "<html", "<?xml", "PK\u0003\u0004"];

    /// <summary>Reads UTF-8, with or without a byte order mark, or UTF-16 with one.</summary>
    /// <param name="bytes">The file.</param>
    public static CopyDecoding Decode(ReadOnlySpan<byte> bytes)
    {
        var isTooLong = bytes.Length > ByteLimit;
        if (isTooLong) bytes = bytes[..ByteLimit];
        var (text, isWhole) = bytes switch
        {
            [0xFF, 0xFE, .. var rest] => Utf16(rest, BinaryPrimitives.ReadUInt16LittleEndian),
            [0xFE, 0xFF, .. var rest] => Utf16(rest, BinaryPrimitives.ReadUInt16BigEndian),
            [0xEF, 0xBB, 0xBF, .. var rest] => FromUtf8(rest),
            _ => FromUtf8(bytes),
        };
        if (isTooLong) return CopyDecoding.Refuse(CopyLines.NumberAfter(text), TooLong);
        if (Nul.LineIn(text) is { } line) return CopyDecoding.Refuse(line, Nul.Reason);
        if (Array.Exists(OtherFormats, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase))) return CopyDecoding.Refuse(1, NotCopy);
        return isWhole ? CopyDecoding.Read(text) : CopyDecoding.Refuse(CopyLines.NumberAfter(text), NotUnicode);
    }

    private static (string Text, bool IsWhole) FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, chars, out _, out var written, replaceInvalidSequences: false);
        return (new string(chars, 0, written), status is OperationStatus.Done);
    }

    private static (string Text, bool IsWhole) Utf16(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, ushort> read)
    {
        var chars = new char[bytes.Length / 2];
        for (var i = 0; i < chars.Length; i++) chars[i] = (char)read(bytes.Slice(i * 2, 2));
        var valid = LengthBeforeLoneSurrogate(chars);
        return (new string(chars, 0, valid), valid == chars.Length && bytes.Length % 2 is 0);
    }

    private static int LengthBeforeLoneSurrogate(char[] chars)
    {
        for (var i = 0; i < chars.Length; i++)
        {
            if (!char.IsSurrogate(chars[i])) continue;
            if (i + 1 == chars.Length || !char.IsSurrogatePair(chars[i], chars[i + 1])) return i;
            i++;
        }

        return chars.Length;
    }
}
