using NewsPortal.Web.Demo.Bulk;

namespace NewsPortal.Web.Tests.Demo;

/// <summary>When made-up stories appear.</summary>
public sealed class TimelineTests
{
    [Theory]
    [InlineData(0, 30)]
    [InlineData(9, 0)]
    [InlineData(16, 59)]
    public void The_last_day_is_spread_over_the_hours_that_have_passed_like_any_other(int hour, int minute)
    {
        const long Stories = 1_000_000;
        var end = new DateTimeOffset(2026, 3, 1, hour, minute, 0, TimeSpan.Zero);
        var timeline = new Timeline(end, Stories);

        var last = Enumerable.Range(1, 200).Select(i => timeline.At(Stories - i)).ToList();

        Assert.All(last, moment => Assert.True(moment <= end));
        Assert.Equal(last.OrderDescending(), last);
        Assert.InRange(last.Distinct().Count(), 150, 200); // they stood at one second before
    }
}
