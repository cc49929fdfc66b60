using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsPortal.Web.Rendering.Blocks.Dateline;

/// <summary>The place and paper that open the first paragraph. See <c>spec.md</c>.</summary>
internal sealed class DatelineInline(string text) : LeafInline
{
    /// <summary>Place and paper, without the dash.</summary>
    public string Text { get; } = text;

    /// <summary>Puts the dateline before the first paragraph's words.</summary>
    public static void Open(MarkdownDocument document, string? dateline)
    {
        if (dateline is null) return;
        var first = document.OfType<ParagraphBlock>().FirstOrDefault(p => p.Inline?.FirstChild is not null);
        first?.Inline!.FirstChild!.InsertBefore(new DatelineInline(dateline));
    }
}
