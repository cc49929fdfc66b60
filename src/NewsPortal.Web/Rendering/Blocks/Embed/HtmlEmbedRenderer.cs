using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Web.Rendering.Blocks.Embed;

/// <summary>A plain link that names the place; nothing is asked of it until a reader goes there.</summary>
internal sealed class HtmlEmbedRenderer : HtmlObjectRenderer<EmbedBlock>
{
    protected override void Write(HtmlRenderer renderer, EmbedBlock obj)
    {
        var (name, href) = (obj.Place.Name, obj.Address.AbsoluteUri);
        if (obj.IsElsewhere)
        {
            renderer.Write("<p><a href=\"").WriteEscape(href).Write("\">Buka di ").WriteEscape(name).WriteLine("</a></p>");
            return;
        }

        renderer.Write("<p class=\"embed\"><a href=\"").WriteEscape(href).Write("\" rel=\"noopener nofollow\"><span class=\"embed-place\">").WriteEscape(name)
            .Write("</span> <span class=\"embed-open\">Buka di ").WriteEscape(name).Write("</span> <span class=\"embed-address\">").WriteEscape(Shown(obj.Address)).WriteLine("</span></a></p>");
    }

    private static string Shown(Uri address)
    {
        var text = address.Host.Replace("www.", "", StringComparison.Ordinal) + address.PathAndQuery;
        return Domain.Text.Head(text, 60) + (text.Length > 60 ? "…" : "");
    }
}
