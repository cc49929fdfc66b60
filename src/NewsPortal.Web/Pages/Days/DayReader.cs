using NewsPortal.Data.RoundTrips;
using NewsPortal.Domain;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Days;

/// <summary>Reads on which days stories ran, each by one look into the lists' indexes, and all in one round trip.</summary>
public sealed class DayReader(Func<RoundTrip> trips)
{
    private const string First = "order by a.visible_from, a.id limit 1", Last = "order by a.visible_from desc, a.id desc limit 1";

    /// <summary>The calendar of a day's month, and the days around it on which stories ran.</summary>
    /// <param name="edition">The edition; <see langword="null"/> for the network.</param>
    /// <param name="section">The section, which does not narrow the paper's first day.</param>
    /// <param name="day">The day, on the clock of <paramref name="zone"/>.</param>
    /// <param name="zone">The paper's zone.</param>
    /// <param name="now">The moment at which stories are live.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<DaysAround> ReadAsync(long? edition, long? section, DateOnly day, Zone zone, DateTimeOffset now, CancellationToken cancel)
    {
        var (start, end) = (Start(day, zone), Start(day, zone).AddDays(1));
        var starts = Enumerable.Range(1, DateTime.DaysInMonth(day.Year, day.Month)).Select(d => Start(new DateOnly(day.Year, day.Month, d), zone)).ToArray();
        var trip = trips();
        var first = DaysAsync(where => $"select a.visible_from from article a where {where} {First}", null);
        var before = DaysAsync(where => $"select a.visible_from from article a where {where} and a.visible_from < $2 {Last}", section, start);
        var after = DaysAsync(where => $"select a.visible_from from article a where {where} and a.visible_from >= $2 {First}", section, end);
        var filled = DaysAsync(where => $"select s from unnest($2) s where exists (select from article a where {where} and a.visible_from >= s and a.visible_from < s + interval '1 day')", section, starts);
        await trip.SendAsync(cancel);
        return new(One(await first), One(await before), One(await after), (await filled).ToHashSet());

        Task<List<DateOnly>> DaysAsync(Func<string, string> sql, long? narrow, params object[] values)
        {
            var where = StorySql.Live;
            List<object> all = [now, .. values];
            foreach (var (column, id) in new[] { ("edition_id", edition), ("section_id", narrow) })
            {
                if (id is null) continue;
                all.Add(id);
                where += $" and a.{column} = ${all.Count}";
            }

            return trip.AskAsync(new Question(sql(where), [.. all]), (rows, token) => rows.AllAsync(row => DayOf(row.GetFieldValue<DateTimeOffset>(0), zone), token), cancel);
        }
    }

    /// <summary>The moment at which a day begins there.</summary>
    public static DateTimeOffset Start(DateOnly day, Zone zone) => zone.ToUtc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The day of a moment there.</summary>
    public static DateOnly DayOf(DateTimeOffset moment, Zone zone) => DateOnly.FromDateTime(zone.Local(moment).DateTime);

    private static DateOnly? One(List<DateOnly> found) => found is [var day] ? day : null;
}

/// <summary>Days on which stories ran.</summary>
/// <param name="First">The paper's first.</param>
/// <param name="Before">The last before the day.</param>
/// <param name="After">The first after it.</param>
/// <param name="Filled">Those of its month.</param>
public sealed record DaysAround(DateOnly? First, DateOnly? Before, DateOnly? After, IReadOnlySet<DateOnly> Filled);
