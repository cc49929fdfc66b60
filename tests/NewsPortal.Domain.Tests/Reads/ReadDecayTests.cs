using NewsPortal.Domain.Reads;

namespace NewsPortal.Domain.Tests.Reads;

public sealed class ReadDecayTests
{
    private static readonly TimeSpan HalfLife = TimeSpan.FromHours(6);

    private static DateTimeOffset At(int day, int hour, int minute = 0) => new(2026, 3, day, hour, minute, 0, TimeSpan.Zero);

    [Fact]
    public void The_hours_are_those_that_lie_wholly_in_the_last_24() =>
        Assert.Equal(Enumerable.Range(0, 24).Select(i => At(2, 12).AddHours(-i)), ReadDecay.Weights(At(2, 12, 30), HalfLife).Select(w => w.Hour));

    [Fact]
    public void A_read_counts_half_after_a_half_life_and_a_quarter_after_two()
    {
        var weights = ReadDecay.Weights(At(2, 12, 30), HalfLife).ToDictionary(w => w.Hour, w => w.Weight);

        Assert.Equal(0.5, weights[At(2, 6)], 10); // its middle was six hours ago
        Assert.Equal(0.25, weights[At(2, 0)], 10);
        Assert.Equal(Math.Pow(0.5, 0.25 / 6), weights[At(2, 12)], 10); // the half hour that has passed lies a quarter back
    }

    [Fact]
    public void At_the_beginning_of_an_hour_a_read_counts_whole() => Assert.Equal(1, ReadDecay.Weights(At(2, 12), HalfLife)[0].Weight);

    [Theory]
    [InlineData(100, 12, 30, 0, true)] // a hundred reads of the night are less than thirty of now
    [InlineData(100, 12, 20, 0, false)]
    [InlineData(40, 6, 19, 0, false)]
    [InlineData(40, 6, 21, 0, true)]
    public void What_is_read_now_overtakes_what_was_read_then(int then, int hoursAgo, int now, int hoursAgoNow, bool overtakes)
    {
        var weights = ReadDecay.Weights(At(2, 12, 30), HalfLife);

        Assert.Equal(overtakes, now * weights[hoursAgoNow].Weight > then * weights[hoursAgo].Weight);
    }

    [Theory]
    [InlineData("2026-03-02T19:59:59.999+07:00", 12)]
    [InlineData("2026-03-02T20:00:00+07:00", 13)]
    [InlineData("2026-03-02T21:59:00+09:00", 12)]
    public void An_hour_is_that_of_UTC_wherever_it_is_read(string moment, int hour) =>
        Assert.Equal(At(2, hour), ReadDecay.HourOf(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));
}
