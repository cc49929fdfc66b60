namespace NewsPortal.Domain.Copy;

/// <summary>The story itself.</summary>
/// <param name="Dateline">What stood before the first paragraph.</param>
/// <param name="Blocks">Its paragraphs and “Baca Juga”.</param>
internal sealed record CopyBody(string? Dateline, IReadOnlyList<CopyBlock> Blocks)
{
    /// <summary>Whether any paragraph says something.</summary>
    public bool HasText => Blocks.OfType<CopyParagraph>().Any(paragraph => Characters.HasLetter(paragraph.Text));

    public static CopyBody Read(List<CopyLine> lines)
    {
        var blocks = new List<CopyBlock>();
        for (var at = 0; at < lines.Count;)
        {
            var (read, taken) = ReadAlso.Opens(lines[at]) ? Links(lines, at) : ([new CopyParagraph(lines[at].Text)], 1);
            blocks.AddRange(read);
            at += taken;
        }

        return new(TakeDateline(blocks), blocks);
    }

    private static (IEnumerable<CopyBlock> Blocks, int Lines) Links(List<CopyLine> lines, int at)
    {
        var (titles, taken) = ReadAlso.Read(lines, at);
        return (titles.Select(title => new CopyReadAlso(title)), taken);
    }

    private static string? TakeDateline(List<CopyBlock> blocks)
    {
        var first = blocks.FindIndex(block => block is CopyParagraph);
        if (first < 0 || Copy.Dateline.Split(((CopyParagraph)blocks[first]).Text) is not { } found) return null;
        if (found.Rest.Length > 0) blocks[first] = new CopyParagraph(found.Rest);
        else if (found.IsStrong) blocks.RemoveAt(first); // alone on its line
        else return null;
        return found.Place;
    }
}
