using System.Diagnostics.CodeAnalysis;

namespace NewsPortal.Domain.Copy;

/// <summary>A file's bytes as text, or why they are none.</summary>
public sealed record CopyDecoding
{
    private CopyDecoding(string? text, CopyRefusal? refusal) => (Text, Refusal) = (text, refusal);

    /// <summary>The text without its byte order mark; null when refused.</summary>
    public string? Text { get; }

    /// <summary>The reason for not reading the bytes; null when read.</summary>
    public CopyRefusal? Refusal { get; }

    /// <summary>Whether the bytes were refused, and therefore which of the two is there.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Text))]
    public bool IsRefused => Refusal is not null;

    internal static CopyDecoding Read(string text) => new(text, null);

    internal static CopyDecoding Refuse(int line, string reason) => new(null, new CopyRefusal(line, reason));
}
