namespace NewsPortal.Domain.Desk;

/// <summary>A link by which somebody outside the newsroom may read one unpublished story for a while.</summary>
public sealed class PreviewLink
{
    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The story, shown as its working copy is at the moment.</summary>
    public required long ArticleId { get; init; }

    /// <summary>SHA-256 of the 128-bit token in lower-case hex: who reads the table cannot open the link.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Who made it.</summary>
    public required long StaffId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was revoked, by hand or because the story was published.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Whether it opens anything at the moment.</summary>
    public bool IsOpen(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
