using System.Diagnostics.CodeAnalysis;

namespace NewsPortal.Domain.Copy;

/// <summary>What became of copy: read whole, or refused whole.</summary>
public sealed record CopyResult
{
    private CopyResult(CopyDocument? document, CopyRefusal? refusal) => (Document, Refusal) = (document, refusal);

    /// <summary>The story as read; null when refused.</summary>
    public CopyDocument? Document { get; }

    /// <summary>The reason for not reading it; null when read.</summary>
    public CopyRefusal? Refusal { get; }

    /// <summary>Whether the copy was refused, and therefore which of the two is there.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Document))]
    public bool IsRefused => Refusal is not null;

    internal static CopyResult Read(CopyDocument document) => new(document, null);

    internal static CopyResult Refuse(CopyRefusal refusal) => new(null, refusal);

    internal static CopyResult Refuse(int line, string reason) => Refuse(new CopyRefusal(line, reason));
}
