using Markdig;

namespace NewsPortal.Web.Rendering;

/// <summary>
/// The parts into which sites that live by page views used to cut a story. Ours is one page; a part is what an old link
/// with <c>?page=2</c> asks for, cut between paragraphs.
/// </summary>
public static class StoryParts
{
    /// <summary>Words in a part: about what Indonesian portals put on one page.</summary>
    public const int Words = 300;

    private static readonly char[] Blank = [' ', '\n', '\t'];

    /// <summary>The parts of a body, in order; a rest of less than a third of a part stays with the one before.</summary>
    public static IReadOnlyList<string> Of(string markdown)
    {
        var starts = new List<int> { 0 };
        foreach (var block in Markdown.Parse(markdown))
            if (CountWords(markdown[starts[^1]..block.Span.Start]) >= Words) starts.Add(block.Span.Start);
        if (starts.Count > 1 && CountWords(markdown[starts[^1]..]) < Words / 3) starts.RemoveAt(starts.Count - 1);
        return [.. starts.Select((start, i) => markdown[start..(i + 1 < starts.Count ? starts[i + 1] : markdown.Length)].Trim())];
    }

    /// <summary>How long a story takes to read, in whole minutes, at 200 words a minute; at least one.</summary>
    /// <remarks>Adults read 238 words of English a minute (Brysbaert 2019); Indonesian words are longer.</remarks>
    public static int MinutesToRead(string markdown) => Math.Max(1, (int)Math.Round(CountWords(markdown) / 200.0));

    private static int CountWords(string text) => text.Split(Blank, StringSplitOptions.RemoveEmptyEntries).Length;
}
