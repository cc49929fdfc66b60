using System.Net;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Web.Reads;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>Whatever is sent, memory does not grow.</summary>
public sealed class BoundTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Made_up_numbers_fill_the_sums_and_no_more_and_what_is_counted_already_still_counts()
    {
        var (sums, hour) = (new ReadSums(), _clock.GetUtcNow());
        Assert.True(sums.Add(7, hour));

        for (var i = 1; i < ReadSums.Most; i++) Assert.True(sums.Add(1_000_000 + i, hour));
        Assert.True(sums.IsCrowded);
        for (var i = 0; i < 1000; i++) Assert.False(sums.Add(2_000_000 + i, hour));
        Assert.True(sums.Add(7, hour));

        Assert.Equal(ReadSums.Most, sums.Count);
        var taken = sums.Take();
        Assert.Equal(2, taken.Reads[Array.IndexOf(taken.Stories, 7)]);
        Assert.Equal((0, false), (sums.Count, sums.IsCrowded));
        Assert.True(sums.Add(2_000_000, hour));
    }

    [Fact]
    public void More_readers_than_there_is_room_for_are_forgotten_and_the_newest_are_known()
    {
        var (recent, address) = (new RecentReads(_clock), IPAddress.Parse("10.0.0.1"));
        Assert.True(recent.IsFirst(address, Beacons.Browser, long.MaxValue));
        _clock.Advance(TimeSpan.FromSeconds(8));

        for (var story = 0; story < 3 * RecentReads.Places; story++) recent.IsFirst(address, "Mozilla/5.0", story);

        Assert.True(recent.IsFirst(address, Beacons.Browser, long.MaxValue)); // forgotten
        Assert.False(recent.IsFirst(address, Beacons.Browser, long.MaxValue));
    }

    [Fact]
    public void Few_readers_are_all_known_until_their_time_is_over()
    {
        var recent = new RecentReads(_clock);
        var readers = Enumerable.Range(0, 20_000).Select(i => new IPAddress([10, 1, (byte)(i >> 8), (byte)i])).ToList();

        Assert.All(readers, reader => Assert.True(recent.IsFirst(reader, Beacons.Browser, 7)));
        Assert.All(readers, reader => Assert.False(recent.IsFirst(reader, Beacons.Browser, 7)));
        _clock.Advance(RecentReads.Again + TimeSpan.FromSeconds(8));
        Assert.All(readers, reader => Assert.True(recent.IsFirst(reader, Beacons.Browser, 7)));
    }

    [Fact]
    public void After_a_day_nothing_of_the_day_before_is_known()
    {
        var recent = new RecentReads(_clock);
        _clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(10));
        recent.IsFirst(IPAddress.Loopback, Beacons.Browser, 7);
        Assert.False(recent.IsFirst(IPAddress.Loopback, Beacons.Browser, 7));

        _clock.Advance(TimeSpan.FromMinutes(10)); // the key is another now

        Assert.True(recent.IsFirst(IPAddress.Loopback, Beacons.Browser, 7));
    }
}
