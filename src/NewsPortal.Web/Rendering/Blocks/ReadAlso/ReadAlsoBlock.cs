using Markdig.Syntax;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Rendering.Blocks.ReadAlso;

/// <summary>“Baca Juga”: a reference to another story between two paragraphs. See <c>spec.md</c>.</summary>
internal sealed class ReadAlsoBlock(StoryReference story) : LeafBlock(null)
{
    /// <summary>The story, as it is called now.</summary>
    public StoryReference Story { get; } = story;

    /// <summary>Puts the block where a paragraph refers to a live story, and takes the paragraph away where it does not.</summary>
    public static void TakeOver(MarkdownDocument document, string markdown, StoryReferences references)
    {
        for (var i = document.Count - 1; i >= 0; i--)
        {
            if (document[i] is not ParagraphBlock paragraph || Read(paragraph, markdown) is not { } reference) continue;
            document.RemoveAt(i);
            if (references.Find(reference) is { } story) document.Insert(i, new ReadAlsoBlock(story));
        }
    }

    private static ReadAlsoParagraph? Read(ParagraphBlock paragraph, string markdown) =>
        paragraph.Span is { IsEmpty: false } span ? ReadAlsoParagraph.TryRead(markdown.Substring(span.Start, span.Length).Trim()) : null;
}
