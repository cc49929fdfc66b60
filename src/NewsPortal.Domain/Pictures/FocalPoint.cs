namespace NewsPortal.Domain.Pictures;

/// <summary>The spot that a crop keeps in view, as fractions of width and height from the top left.</summary>
public readonly record struct FocalPoint
{
    /// <summary>A spot, both fractions from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A fraction lies outside.</exception>
    public FocalPoint(double x, double y)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(x is >= 0 and <= 1 && y is >= 0 and <= 1, true);
        (X, Y) = (x, y);
    }

    /// <summary>The middle.</summary>
    public static FocalPoint Centre { get; } = new(.5, .5);

    /// <summary>From the left edge.</summary>
    public double X { get; }

    /// <summary>From the top edge.</summary>
    public double Y { get; }

    /// <summary>The largest window of the ratio in the picture whose middle is as near to the spot as the edges allow, in pixels.</summary>
    public (int Left, int Top, int Width, int Height) Crop(int width, int height, double ratio)
    {
        var w = Math.Clamp((int)Math.Round(Math.Min(width, height * ratio)), 1, width);
        var h = Math.Clamp((int)Math.Round(w / ratio), 1, height);
        return (Math.Clamp((int)Math.Round((X * width) - (w / 2.0)), 0, width - w), Math.Clamp((int)Math.Round((Y * height) - (h / 2.0)), 0, height - h), w, h);
    }
}
