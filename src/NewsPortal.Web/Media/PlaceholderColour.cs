using System.Globalization;

namespace NewsPortal.Web.Media;

/// <summary>The colours that stand for a picture until it arrives. The style sheet <c>pictures.css</c> has them as <c>.ph-0</c>, <c>.ph-1</c> …: the content policy allows no colour of a picture's own.</summary>
internal static class PlaceholderColour
{
    /// <summary>Seven greys, then red, brown, olive, green, blue and purple, each dark, middling and light; three hex digits each.</summary>
    public static IReadOnlyList<string> Palette { get; } =
    [
        "#222", "#444", "#666", "#888", "#aaa", "#ccc", "#eee",
        "#633", "#966", "#daa",
        "#531", "#864", "#ca8",
        "#342", "#774", "#bb8",
        "#143", "#476", "#9ba",
        "#145", "#479", "#9bd",
        "#435", "#769", "#bac",
    ];

    private static readonly (double L, double A, double B)[] Points = [.. Palette.Select(c => Lab($"#{c[1]}{c[1]}{c[2]}{c[2]}{c[3]}{c[3]}")!.Value)];

    /// <summary>The class of the colour that looks most like this one.</summary>
    /// <param name="colour">A colour as <c>#rrggbb</c>.</param>
    /// <returns>The class, or nothing where that is no colour: the place then keeps the colour of the page.</returns>
    public static string ClassOf(string colour)
    {
        if (Lab(colour) is not { } sought) return "";
        var nearest = 0;
        for (var i = 1; i < Points.Length; i++)
            if (Distance(Points[i], sought) < Distance(Points[nearest], sought)) nearest = i;
        return string.Create(CultureInfo.InvariantCulture, $"ph-{nearest}");
    }

    private static double Distance((double L, double A, double B) p, (double L, double A, double B) q) =>
        Math.Pow(p.L - q.L, 2) + Math.Pow(p.A - q.A, 2) + Math.Pow(p.B - q.B, 2);

    /// <summary>The colour in OKLab, where equal distances look equal (Björn Ottosson, 2020).</summary>
    private static (double L, double A, double B)? Lab(string colour)
    {
        if (colour is not ['#', _, _, _, _, _, _] || !int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)) return null;
        var (r, g, b) = (Linear(rgb >> 16), Linear((rgb >> 8) & 255), Linear(rgb & 255));
        var l = Math.Cbrt((.4122214708 * r) + (.5363325363 * g) + (.0514459929 * b));
        var m = Math.Cbrt((.2119034982 * r) + (.6806995451 * g) + (.1073969566 * b));
        var s = Math.Cbrt((.0883024619 * r) + (.2817188376 * g) + (.6299787005 * b));
        return ((.2104542553 * l) + (.7936177850 * m) - (.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (.4505937099 * s),
            (.0259040371 * l) + (.7827717662 * m) - (.8086757660 * s));
    }

    private static double Linear(int channel) => channel / 255.0 is var c && c <= .04045 ? c / 12.92 : Math.Pow((c + .055) / 1.055, 2.4);
}
