using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Copy;

namespace NewsPortal.Web.Import;

/// <summary>Writes a body from copy: plain text, so that every character typed is the character read.</summary>
internal static class CopyMarkdown
{
    public static string From(IEnumerable<CopyBlock> blocks) => string.Join("\n\n", blocks.Select(block => block switch
    {
        CopyReadAlso readAlso => ReadAlsoParagraph.For(readAlso.Title),
        CopyParagraph paragraph => MarkdownText.Escape(paragraph.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(blocks)),
    }));
}
