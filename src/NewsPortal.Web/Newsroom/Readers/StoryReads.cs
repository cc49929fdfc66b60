using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Reads;

namespace NewsPortal.Web.Newsroom.Readers;

/// <summary>Tells the newsroom how often a story was read.</summary>
public sealed class StoryReads(NewsDbContext db, TimeProvider clock)
{
    /// <summary>How many hours are told one by one, the current one among them.</summary>
    public const int Hours = 48;

    private const int HoursOfDay = 24, HoursOfWeek = 7 * HoursOfDay;

    /// <summary>A story's figures as they are now.</summary>
    public async Task<StoryFigures> FindAsync(long articleId, CancellationToken cancel)
    {
        var current = ReadDecay.HourOf(clock.GetUtcNow());
        var since = current.AddHours(1 - HoursOfWeek);
        var reads = await db.ReadHours.AsNoTracking().Where(h => h.ArticleId == articleId && h.Hour >= since && h.Hour <= current).ToDictionaryAsync(h => h.Hour, h => h.Reads, cancel);
        var total = await db.ReadTotals.AsNoTracking().Where(t => t.ArticleId == articleId).Select(t => t.Reads).SingleOrDefaultAsync(cancel);
        return new(Last(1), Last(HoursOfDay), Last(HoursOfWeek), total,
            [.. Enumerable.Range(0, Hours).Select(i => current.AddHours(i + 1 - Hours)).Select(hour => new HourReads(hour, reads.GetValueOrDefault(hour)))]);

        int Last(int hours) => reads.Where(r => r.Key > current.AddHours(-hours)).Sum(r => r.Value);
    }
}

/// <summary>How often a story was read.</summary>
/// <param name="Hour">In the current hour of the clock.</param>
/// <param name="Day">In it and the 23 before.</param>
/// <param name="Week">In seven times as many hours.</param>
/// <param name="Total">Since it ran.</param>
/// <param name="Hours">By the hour, the oldest first, the current one last.</param>
public sealed record StoryFigures(int Hour, int Day, int Week, long Total, IReadOnlyList<HourReads> Hours)
{
    /// <summary>The hour with the most reads; of several the last.</summary>
    public HourReads Peak => Hours.Reverse().MaxBy(h => h.Reads)!;
}

/// <summary>An hour's reads.</summary>
/// <param name="Hour">The beginning of the hour, in UTC.</param>
/// <param name="Reads">How often.</param>
public sealed record HourReads(DateTimeOffset Hour, int Reads);
