using System.Diagnostics.CodeAnalysis;

namespace NewsPortal.Web.Media;

/// <summary>A form in which a picture is served: a crop, a width and an encoding.</summary>
/// <param name="Ratio">The crop as in addresses: <c>16x9</c>, <c>4x3</c>, <c>1x1</c>, <c>og</c> for 1200×630, or <c>full</c> for none.</param>
/// <param name="Width">The width, in pixels.</param>
/// <param name="Extension">The encoding: <c>avif</c>, <c>webp</c> or <c>jpg</c>.</param>
public sealed record PictureFormat(string Ratio, int Width, string Extension)
{
    /// <summary>The widths that are made, in pixels; any other address is none, so that nobody can fill the disk.</summary>
    public static IReadOnlyList<int> Widths { get; } = [320, 640, 960, 1280, 1920];

    /// <summary>Width divided by height of the crop; <see langword="null"/> where the picture keeps its own.</summary>
    public double? Proportion => Proportions[Ratio];

    /// <summary>The media type of the encoding.</summary>
    public string ContentType => Extension switch { "avif" => "image/avif", "webp" => "image/webp", _ => "image/jpeg" };

    private static readonly Dictionary<string, double?> Proportions = new(StringComparer.Ordinal)
    {
        ["16x9"] = 16 / 9.0,
        ["4x3"] = 4 / 3.0,
        ["1x1"] = 1,
        ["og"] = 1200 / 630.0,
        ["full"] = null,
    };

    /// <summary>Reads the last part of an address, for instance <c>16x9-640.webp</c>.</summary>
    public static bool TryParse(string file, [NotNullWhen(true)] out PictureFormat? format)
    {
        format = null;
        if (file.Split('-', '.') is not [var ratio, var digits, var extension] || !Proportions.ContainsKey(ratio)) return false;
        var width = Widths.FirstOrDefault(w => digits == w.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (ratio == "og" && digits == "1200") width = 1200;
        if (width == 0 || extension is not ("avif" or "webp" or "jpg")) return false;
        format = new PictureFormat(ratio, width, extension);
        return true;
    }
}
