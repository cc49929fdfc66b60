using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Web.Rendering.Blocks.Dateline;

/// <summary>Bold, an en dash behind it.</summary>
internal sealed class HtmlDatelineRenderer : HtmlObjectRenderer<DatelineInline>
{
    protected override void Write(HtmlRenderer renderer, DatelineInline obj) =>
        renderer.Write("<b class=\"dateline\">").WriteEscape(obj.Text).Write(" –</b> ");
}
