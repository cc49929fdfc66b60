namespace NewsPortal.Domain.Articles;

/// <summary>What a managing editor has asked for and a second person has to confirm.</summary>
public sealed class TakedownRequest
{
    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>Which way.</summary>
    public required TakedownKind Kind { get; init; }

    /// <inheritdoc cref="Withdrawal.ReasonCode"/>
    public required string ReasonCode { get; init; }

    /// <inheritdoc cref="Withdrawal.PublicText"/>
    public required string PublicText { get; init; }

    /// <summary>Who asked.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Which way a takedown request goes.</summary>
public enum TakedownKind
{
    /// <summary>Pencabutan: take a live story down.</summary>
    Withdraw,

    /// <summary>Pemulihan: put a withdrawn story back.</summary>
    Restore,
}
