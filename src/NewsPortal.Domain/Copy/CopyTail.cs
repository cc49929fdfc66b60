namespace NewsPortal.Domain.Copy;

/// <summary>Where the story ends, and who, whence and under which tags it is.</summary>
internal static class CopyTail
{
    private const int LongestHeadline = 200;
    private const int MostNotes = 3; // paragraphs such as “Berita ini telah tayang di …” under the editor

    /// <summary>The lines of the story, with any plain text under its end mark.</summary>
    /// <param name="lines">Everything under the header.</param>
    /// <param name="labels">Receives the people, sources and tags.</param>
    public static List<CopyLine> Cut(List<CopyLine> lines, CopyLabels labels)
    {
        var mark = EndMark.Find(lines);
        if (mark < 0) return WithoutTail(lines, headings: true, labels);
        var story = WithoutTail(EndMark.Without(lines[..(mark + 1)]), headings: false, labels);
        var tail = new TailReader(labels, headings: true);
        story.AddRange(lines[(mark + 1)..].Where(line => !tail.Takes(line)));
        return story;
    }

    private static List<CopyLine> WithoutTail(List<CopyLine> lines, bool headings, CopyLabels labels)
    {
        var start = Start(lines, headings);
        var tail = new TailReader(labels, headings);
        return [.. lines[..start], .. lines[start..].Where(line => !tail.Takes(line))];
    }

    // The first line from which on every line is one of a tail, or a note in it. A later start inside a failed run fails at the same line.
    private static int Start(List<CopyLine> lines, bool headings)
    {
        var lastProse = headings ? lines.FindLastIndex(IsProse) : lines.Count;
        for (var start = 0; start < lines.Count; start++)
        {
            if (!Opens(lines[start], start > lastProse)) continue;
            var failed = FirstOfStory(lines, start, headings);
            if (failed == lines.Count) return start;
            start = failed;
        }

        return lines.Count;
    }

    private static int FirstOfStory(List<CopyLine> lines, int start, bool headings)
    {
        var tail = new TailReader(new CopyLabels(), headings);
        var (notes, firstNote) = (0, lines.Count);
        for (var at = start; at < lines.Count; at++)
        {
            if (tail.Takes(lines[at]) || LabelLine.IsInitials(lines[at])) continue;
            if (notes++ is 0) firstNote = at;
            if (!headings || !tail.HasEditor || notes > MostNotes) return firstNote;
        }

        return lines.Count;
    }

    private static bool Opens(CopyLine line, bool orHeading) =>
        LabelLine.Read(line).Count > 0 || (orHeading && LabelLine.OpensBlocks(line));

    // A crosshead such as “Rekomendasi” has sentences under it, a block of links has headlines.
    private static bool IsProse(CopyLine line) =>
        (line.Clean.Length > LongestHeadline || line.Clean.TrimEnd('"', '”').EndsWith('.')) && LabelLine.Read(line).Count is 0;
}
