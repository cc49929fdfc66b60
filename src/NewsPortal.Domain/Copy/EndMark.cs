namespace NewsPortal.Domain.Copy;

/// <summary>The <c>***</c> under a story.</summary>
internal static class EndMark
{
    private const string Stars = "***";
    private const int MostNotes = 3; // paragraphs such as a disclaimer between the mark and the first label

    /// <summary>The last line that ends in the mark and has only the tail under it; -1 if there is none. Other stars are text.</summary>
    public static int Find(List<CopyLine> lines) =>
        Enumerable.Range(1, lines.Count).Select(back => lines.Count - back).FirstOrDefault(i => IsMark(lines, i), -1);

    /// <summary>The lines, the last of which bears the mark, without it; where it stands alone under another, without both.</summary>
    public static List<CopyLine> Without(List<CopyLine> lines)
    {
        var last = lines[^1].With(lines[^1].Text[..^Stars.Length]);
        if (last.Clean.Length > 0) return [.. lines[..^1], last];
        var above = lines[..^1];
        return above.Count > 0 && Ends(above[^1].Text) ? Without(above) : above;
    }

    private static bool Ends(string text) => text.EndsWith(Stars, StringComparison.Ordinal) && !text.EndsWith("*" + Stars, StringComparison.Ordinal);

    private static bool IsMark(List<CopyLine> lines, int at)
    {
        var text = lines[at].Text;
        if (!Ends(text)) return false;
        if (at + 1 == lines.Count || IsTail(lines[at + 1])) return true;
        return text != Stars && HasNotesThenTail(lines, at + 1); // alone on its line it may as well part two sections
    }

    private static bool HasNotesThenTail(List<CopyLine> lines, int from)
    {
        var notes = lines.Skip(from).Take(MostNotes + 1).TakeWhile(line => !IsTail(line)).Count();
        return notes <= MostNotes && from + notes < lines.Count;
    }

    private static bool IsTail(CopyLine line) => LabelLine.IsHeading(line) || LabelLine.Read(line).Count > 0;
}
