namespace NewsPortal.Domain.Desk;

/// <summary>Somebody has a story open in a window at the moment.</summary>
public sealed class StoryPresence
{
    /// <summary>How long after its last sign a window counts as open.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(30);

    /// <summary>The story.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The window: 16 hex digits that it chose itself.</summary>
    public required string Tab { get; init; }

    /// <summary>The person.</summary>
    public required long StaffId { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The last sign of it.</summary>
    public required DateTimeOffset SeenAt { get; set; }
}
