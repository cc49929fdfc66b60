using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Pages.Days;

/// <summary>Finds the days on which stories appeared: one look into the index for each, however many stories a day has.</summary>
public sealed class DayReader(NewsDbContext db)
{
    /// <summary>The days of a month that have stories.</summary>
    public async Task<IReadOnlySet<DateOnly>> OfMonthAsync(IQueryable<Article> live, DateOnly day, Zone zone, CancellationToken cancel)
    {
        var starts = Enumerable.Range(1, DateTime.DaysInMonth(day.Year, day.Month)).Select(d => Start(new DateOnly(day.Year, day.Month, d), zone)).ToArray();
        var filled = await db.Database.SqlQuery<DateTimeOffset>($"""select s as "Value" from unnest({starts}) s""")
            .Where(start => live.Any(a => a.VisibleFrom >= start && a.VisibleFrom < start.AddDays(1))).ToListAsync(cancel);
        return filled.Select(start => DayOf(start, zone)).ToHashSet();
    }

    /// <summary>The last day with a story before this one.</summary>
    public static async Task<DateOnly?> BeforeAsync(IQueryable<Article> live, DateOnly day, Zone zone, CancellationToken cancel)
    {
        var start = Start(day, zone);
        return DayOf(await live.Where(a => a.VisibleFrom < start).NewestFirst().Select(a => a.VisibleFrom).FirstOrDefaultAsync(cancel), zone);
    }

    /// <summary>The first day with a story after this one.</summary>
    public static async Task<DateOnly?> AfterAsync(IQueryable<Article> live, DateOnly day, Zone zone, CancellationToken cancel)
    {
        var end = Start(day, zone).AddDays(1);
        return DayOf(await live.Where(a => a.VisibleFrom >= end).OrderBy(a => a.VisibleFrom).ThenBy(a => a.Id).Select(a => a.VisibleFrom).FirstOrDefaultAsync(cancel), zone);
    }

    /// <summary>The moment at which the day begins, in UTC.</summary>
    public static DateTimeOffset Start(DateOnly day, Zone zone) => zone.ToUtc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The day of a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment, Zone zone) => DateOnly.FromDateTime(zone.Local(moment).DateTime);

    private static DateOnly? DayOf(DateTimeOffset? moment, Zone zone) => moment is { } at ? DayOf(at, zone) : null;
}
