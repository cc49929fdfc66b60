namespace NewsPortal.Web.Demo.Bulk;

/// <summary>
/// When each story of an archive appeared, in rising order: ten years that grow busier, quiet weekends, and days that begin before five,
/// peak in the morning and the early evening and end late.
/// </summary>
internal sealed class Timeline
{
    private const int Days = 3652;

    /// <summary>Stories an hour over the day, on the clock of WIB, from midnight on.</summary>
    private static readonly double[] Hours = [0.4, 0.2, 0.1, 0.1, 0.4, 1.5, 3.5, 5.5, 6.5, 6.5, 6, 5.5, 5, 5, 5, 5.5, 6, 6.5, 6.5, 6, 5, 3.5, 2, 1];

    private readonly Weights days;
    private readonly Weights hours = new(Hours);
    private readonly DateTimeOffset first;
    private readonly double today; // how much of the last day's work is done at the end
    private readonly double step;

    /// <summary>Spreads so many stories over the ten years before a moment.</summary>
    public Timeline(DateTimeOffset end, long stories)
    {
        var last = end.ToOffset(TimeSpan.FromHours(7));
        first = new DateTimeOffset(last.Date, TimeSpan.FromHours(7)).AddDays(1 - Days);
        today = Math.Max(0.01, hours.Before(last.Hour) + (Hours[last.Hour] * (last.TimeOfDay.TotalHours - last.Hour)));
        days = new Weights(Enumerable.Range(0, Days).Select(Busyness));
        step = days.Total / stories;
    }

    /// <summary>The moment of a story, counted from 0, in whole seconds and UTC.</summary>
    public DateTimeOffset At(long number)
    {
        var part = (number + 0.5) * step;
        var day = days.At(part);
        var through = (part - days.Before(day)) / Busyness(day); // how much of the day's work is done
        var done = through * (day == Days - 1 ? today : hours.Total);
        var hour = hours.At(done);
        var moment = first.AddDays(day).AddHours(hour + ((done - hours.Before(hour)) / Hours[hour]));
        return new DateTimeOffset(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), moment.Offset).ToUniversalTime();
    }

    private double Busyness(int day) => (0.6 + (0.8 * day / Days)) * first.AddDays(day).DayOfWeek switch
    {
        DayOfWeek.Sunday => 0.6,
        DayOfWeek.Saturday => 0.75,
        _ => 1,
    } * (day == Days - 1 ? today / hours.Total : 1);
}
