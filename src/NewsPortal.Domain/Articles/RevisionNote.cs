using System.Globalization;

namespace NewsPortal.Domain.Articles;

/// <summary>
/// What the program itself notes on a revision: kept as a mark that screens say in the person's language, while people's own notes are
/// kept as typed.
/// </summary>
/// <param name="Kind">What was done.</param>
/// <param name="Number">The number of the revision that it was done with.</param>
public sealed record RevisionNote(RevisionNoteKind Kind, int Number)
{
    /// <summary>What the mark of <see cref="Discarded"/> begins with; no person's note does.</summary>
    public const string DiscardedMark = "@discarded:";

    private const string RestoredMark = "@restored:", RestoredBefore = "Dipulihkan dari revisi ";

    /// <summary>The mark of a revision that brings an older one back.</summary>
    public static string Restored(int number) => RestoredMark + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The mark of a revision that goes back to the live text and throws a newer one away.</summary>
    public static string Discarded(int number) => DiscardedMark + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a mark; <see langword="null"/> for a person's note. Early restorations were noted as a sentence.</summary>
    public static RevisionNote? Read(string? note) =>
        After(note, RestoredMark) is { } restored ? new(RevisionNoteKind.Restored, restored)
        : After(note, DiscardedMark) is { } discarded ? new(RevisionNoteKind.Discarded, discarded)
        : After(note, RestoredBefore) is { } before ? new(RevisionNoteKind.Restored, before)
        : null;

    /// <summary>What a person typed, in one line; what would read as the program's own mark is set in quotes.</summary>
    public static string? Typed(string? note) => Text.OneLineOrNull(note) is not { } line ? null : Read(line) is null ? line : $"“{line}”";

    private static int? After(string? note, string mark) =>
        note?.StartsWith(mark, StringComparison.Ordinal) is true && int.TryParse(note.AsSpan(mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What the program did to make a revision.</summary>
public enum RevisionNoteKind
{
    /// <summary>Brought an older revision back.</summary>
    Restored,

    /// <summary>Went back to the live text.</summary>
    Discarded,
}
