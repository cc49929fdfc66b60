namespace NewsPortal.Web.Newsroom.Readers;

/// <summary>Hours as bars, in the whole units of a drawing of its own size: one bar an hour, the highest as high as the drawing.</summary>
/// <param name="hours">The hours, the oldest first.</param>
public sealed class HourChart(IReadOnlyList<HourReads> hours)
{
    private const int BarWidth = 9, Step = 12;

    /// <summary>The drawing's height; without a read it is empty.</summary>
    public const int Height = 120;

    /// <summary>The drawing's width.</summary>
    public int Width => hours.Count * Step;

    /// <summary>A bar for each hour that was read in; one read is seen beside a thousand.</summary>
    public IEnumerable<HourBar> Bars
    {
        get
        {
            var most = Math.Max(1, hours.Max(h => h.Reads));
            return hours.Select((hour, i) => (hour, i)).Where(h => h.hour.Reads > 0).Select(h =>
            {
                var height = Math.Max(1, (int)((long)h.hour.Reads * Height / most));
                return new HourBar(h.hour, h.i * Step, Height - height, BarWidth, height);
            });
        }
    }
}

/// <summary>A bar.</summary>
/// <param name="Of">The hour that it shows.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record HourBar(HourReads Of, int X, int Y, int Width, int Height);
