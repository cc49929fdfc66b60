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

    /// <summary>In one question: the first day of the paper, and the days with stories next to this one.</summary>
    /// <param name="paper">All stories.</param>
    /// <param name="live">Those of which the days next to this one have to have some.</param>
    /// <param name="day">This day.</param>
    /// <param name="zone">By whose midnight.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<(DateOnly? First, DateOnly? Before, DateOnly? After)> AroundAsync(IQueryable<Article> paper, IQueryable<Article> live, DateOnly day, Zone zone, CancellationToken cancel)
    {
        var start = Start(day, zone);
        var end = start.AddDays(1);
        var found = await db.Database.SqlQuery<int>($"""select 1 as "Value" """).Select(_ => new
        {
            First = paper.OrderBy(a => a.VisibleFrom).ThenBy(a => a.Id).Select(a => a.VisibleFrom).FirstOrDefault(),
            Before = live.Where(a => a.VisibleFrom < start).OrderByDescending(a => a.VisibleFrom).ThenByDescending(a => a.Id).Select(a => a.VisibleFrom).FirstOrDefault(),
            After = live.Where(a => a.VisibleFrom >= end).OrderBy(a => a.VisibleFrom).ThenBy(a => a.Id).Select(a => a.VisibleFrom).FirstOrDefault(),
        }).SingleAsync(cancel);
        return (DayOf(found.First, zone), DayOf(found.Before, zone), DayOf(found.After, zone));
    }

    /// <summary>The moment at which the day begins, in UTC.</summary>
    public static DateTimeOffset Start(DateOnly day, Zone zone) => zone.ToUtc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The day of a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment, Zone zone) => DateOnly.FromDateTime(zone.Local(moment).DateTime);

    private static DateOnly? DayOf(DateTimeOffset? moment, Zone zone) => moment is { } at ? DayOf(at, zone) : null;
}
