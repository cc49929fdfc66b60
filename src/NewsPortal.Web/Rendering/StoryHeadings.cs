using Markdig.Syntax;

namespace NewsPortal.Web.Rendering;

/// <summary>Keeps a text's headings below the page's one <c>h1</c>, without a gap in their order.</summary>
internal static class StoryHeadings
{
    public static void Lower(MarkdownDocument document)
    {
        var previous = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
            previous = heading.Level = Math.Clamp(heading.Level, 2, Math.Min(previous + 1, 6));
    }
}
