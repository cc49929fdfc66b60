namespace NewsPortal.Domain.Fronts;

/// <summary>One place of a front that the desk fills by hand.</summary>
public sealed class FrontSlot
{
    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The edition whose front it is; <see langword="null"/> for the network's.</summary>
    public long? EditionId { get; init; }

    /// <summary>Which list of the front.</summary>
    public required SlotKind Kind { get; init; }

    /// <summary>The place in the list, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The story; it is left out while it is not live.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The moment from which it stands there; <see langword="null"/> for at once.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The moment at which it leaves; <see langword="null"/> for never.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>The lists of a front that hold slots.</summary>
public enum SlotKind
{
    /// <summary>Artikel Pilihan.</summary>
    EditorsPicks,

    /// <summary>The lead story and those beside it.</summary>
    Lead,

    /// <summary>Kabar mendesak: the strip above everything else. Those of the network stand on every front.</summary>
    Breaking,
}
