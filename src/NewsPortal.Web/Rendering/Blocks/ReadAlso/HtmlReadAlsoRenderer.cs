using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Web.Rendering.Blocks.ReadAlso;

/// <summary>A quiet ruled line, not an advertisement.</summary>
internal sealed class HtmlReadAlsoRenderer : HtmlObjectRenderer<ReadAlsoBlock>
{
    protected override void Write(HtmlRenderer renderer, ReadAlsoBlock obj) => renderer
        .Write("<p class=\"read-also\"><span>Baca Juga:</span> <a href=\"").WriteEscapeUrl(obj.Story.Address).Write("\">")
        .WriteEscape(obj.Story.Headline).WriteLine("</a></p>");
}
