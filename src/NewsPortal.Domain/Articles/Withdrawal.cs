namespace NewsPortal.Domain.Articles;

/// <summary>Why a story was taken down, as the public is told (Pedoman Pemberitaan Media Siber 5d).</summary>
public sealed class Withdrawal
{
    /// <summary>The longest public text, in characters.</summary>
    public const int MaxLength = 1000;

    /// <summary>The longest reason code, in characters.</summary>
    public const int CodeLength = 40;

    /// <summary>The kinds of reason that the newsroom chooses from (Pedoman Pemberitaan Media Siber 5a, UU ITE, UU Sistem Peradilan Pidana Anak).</summary>
    public static IReadOnlyList<string> ReasonCodes { get; } = ["sara", "kesusilaan", "privasi-anak", "pengalaman-traumatik", "putusan-dewan-pers", "putusan-pengadilan", "kesalahan-mendasar"];

    /// <summary>The story.</summary>
    public long ArticleId { get; private init; }

    /// <summary>The kind of reason, for instance <c>sara</c> or <c>privasi-anak</c>.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>The reason in words, shown at the story's address.</summary>
    public required string PublicText { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>The second person, who confirmed it.</summary>
    public required string ConfirmedBy { get; init; }

    /// <summary>When it was taken down.</summary>
    public required DateTimeOffset At { get; init; }

    internal static Withdrawal Of(TakedownRequest request, string confirmedBy, DateTimeOffset now) => new()
    {
        ReasonCode = request.ReasonCode,
        PublicText = request.PublicText,
        RequestedBy = request.RequestedBy,
        ConfirmedBy = confirmedBy,
        At = now,
    };
}
