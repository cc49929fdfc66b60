using System.Globalization;
using System.Xml.Linq;
using NetVips;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Web.Demo;

/// <summary>
/// Renders the demo's drawings to JPEG. SVG is otherwise blocked in this program, since uploads may not bring any: the loader is let in
/// for these files of our own only, before the server listens.
/// </summary>
internal static class DemoDrawings
{
    private const string Loader = "VipsForeignLoadSvg";

    /// <summary>The drawing of a story (<c>Pictures</c>) or a person (<c>People</c>).</summary>
    /// <returns><see langword="null"/> where there is none.</returns>
    public static DemoDrawing? Find(string folder, string name)
    {
        var path = Path.Combine(DemoNewsroom.Folder, folder, name + ".svg");
        if (!File.Exists(path)) return null;
        var root = XDocument.Load(path).Root!;
        var focus = root.Attribute("data-focal")!.Value.Split(' ').Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        return new DemoDrawing(path, root.Elements().First(e => e.Name.LocalName == "title").Value, new FocalPoint(focus[0], focus[1]));
    }

    /// <summary>The drawing as a JPEG in its own size.</summary>
    public static byte[] Render(DemoDrawing drawing)
    {
        var svg = File.ReadAllBytes(drawing.Path);
        Operation.Block(Loader, false);
        try
        {
            using var picture = Image.SvgloadBuffer(svg);
            using var opaque = picture.Flatten(background: [255, 255, 255]);
            return opaque.JpegsaveBuffer(q: 90, keep: Enums.ForeignKeep.None);
        }
        finally
        {
            Operation.Block(Loader, true);
        }
    }
}

/// <summary>A drawing of the demo.</summary>
/// <param name="Path">Its file.</param>
/// <param name="AltText">What is seen; the drawing's own title.</param>
/// <param name="Focus">The spot that crops keep; its attribute <c>data-focal</c>.</param>
internal sealed record DemoDrawing(string Path, string AltText, FocalPoint Focus);
