using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using NewsPortal.Web.Pages.Shared;

namespace NewsPortal.Web.Rendering.Blocks.Figure;

/// <summary>Renditions as the main picture has them, whole, fetched when they come near; elsewhere one JPEG that every reader shows.</summary>
internal sealed class HtmlFigureRenderer : HtmlObjectRenderer<FigureBlock>
{
    private const string Sizes = "(min-width: 640px) 34rem, 100vw";

    protected override void Write(HtmlRenderer renderer, FigureBlock obj)
    {
        var view = new PictureView(obj.Picture, "full", [320, 640, 960, 1280], Sizes, obj.AltText);
        var size = string.Create(CultureInfo.InvariantCulture, $"width=\"{view.Width}\" height=\"{view.Height}\"");
        renderer.Write("<figure class=\"body-figure\">");
        if (obj.Origin is { } origin)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(origin + obj.Picture.Address("full", 1280)).Write($"\" {size} alt=\"").WriteEscape(obj.AltText).Write("\">");
        }
        else
        {
            renderer.Write("<picture>");
            foreach (var kind in new[] { "avif", "webp" }) renderer.Write($"<source type=\"image/{kind}\" srcset=\"{view.SourceSet(kind)}\" sizes=\"{Sizes}\">");
            renderer.Write($"<img class=\"{obj.Picture.PlaceholderClass}\" src=\"{obj.Picture.Address("full", 640)}\" srcset=\"{view.SourceSet("jpg")}\" sizes=\"{Sizes}\" {size} alt=\"")
                .WriteEscape(obj.AltText).Write("\" loading=\"lazy\" decoding=\"async\"></picture>");
        }

        if (obj.Caption is { } caption) renderer.Write("<figcaption>").WriteEscape(caption).Write("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}
