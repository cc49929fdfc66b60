namespace NewsPortal.Domain.Copy;

/// <summary>The picture's text above a story, printed once or twice.</summary>
/// <param name="Text">The caption; null when the story has none.</param>
/// <param name="Credit">Who made the picture.</param>
/// <param name="Lines">How many lines it takes.</param>
internal sealed record CopyCaption(string? Text, string? Credit, int Lines)
{
    private const int LinesToDateline = 3;

    private static readonly CopyCaption None = new(null, null, 0);

    /// <summary>The caption that opens these lines of a story, dateline and paragraphs after it.</summary>
    public static CopyCaption Find(List<CopyLine> lines)
    {
        if (lines.Count is 0 || Dateline.Opens(lines[0]) || ReadAlso.Opens(lines[0]) || !Characters.HasLetter(lines[0].Clean)) return None;
        var first = PictureCredit.Split(lines[0].Clean);
        if (lines.Count > 1 && Twice(first, lines[0].Clean, lines[1].Clean) is { } twice) return twice;
        if (first.Credit is not null && lines.Count > 1) return new(first.Text, first.Credit, 1);
        return lines.Skip(1).Take(LinesToDateline).Any(Dateline.Opens) ? new(lines[0].Clean, null, 1) : None;
    }

    private static CopyCaption? Twice(PictureCredit first, string one, string two)
    {
        var mayBeWhole = first.Credit is null || one.StartsWith(first.Text + " / ", StringComparison.Ordinal); // “Jalur Jakarta / Bandung”
        if (two.StartsWith('/')) return mayBeWhole ? new(one, OrNull(two[1..].TrimStart()), 2) : null;
        if (AfterPrinting(one, two) is { } credit && (first.Credit is null || credit.Length > 0)) return new(one, OrNull(credit), 2);
        var second = PictureCredit.Split(two);
        if (!IsSame(first.Text, second.Text) || AreTwo(first.Credit, second.Credit)) return null;
        return new(first.Text, first.Credit ?? second.Credit, 2);
    }

    // “L1” and “L1 /Credit”, letter by letter.
    private static string? AfterPrinting(string one, string two)
    {
        if (!two.StartsWith(one, StringComparison.Ordinal)) return null;
        var rest = two[one.Length..].TrimStart();
        return rest.Length is 0 ? "" : rest.StartsWith('/') ? rest[1..].Trim() : null;
    }

    private static bool IsSame(string one, string two) => Characters.Essence(one) == Characters.Essence(two);

    private static bool AreTwo(string? one, string? two) => one is not null && two is not null && !IsSame(one, two);

    private static string? OrNull(string credit) => credit.Length > 0 ? credit : null;
}
