using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Editions;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Overview;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Calendar;

/// <summary>A week of what is scheduled: stories, and changes of live ones, by the edition's own days.</summary>
public sealed class CalendarModel(NewsDbContext db, StaffAccess access, Place place, TimeProvider clock) : PageModel
{
    /// <summary>More than this a week does not show; the list does.</summary>
    private const int Limit = 500;

    /// <summary>The edition; <see langword="null"/> for all, on the clock of WIB.</summary>
    public Edition? Edition { get; private set; }

    /// <summary>The week's Monday.</summary>
    public DateOnly Monday { get; private set; }

    /// <summary>Today, by the edition's clock.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>The zone of the days.</summary>
    public Zone Zone => Edition?.Zone ?? Zone.Wib;

    /// <summary>The days and what runs on them.</summary>
    public IReadOnlyList<(DateOnly Day, IReadOnlyList<(DateTimeOffset At, bool IsChange, StoryRow Story)> Stories)> Days { get; private set; } = [];

    /// <summary>Reads the week that holds the day; this one where none is named.</summary>
    public async Task OnGetAsync(string? edisi, string? tanggal, CancellationToken cancel)
    {
        Edition = place.Network.Editions.FirstOrDefault(e => e.Slug.Value == edisi);
        Today = DateOnly.FromDateTime(Zone.Local(clock.GetUtcNow()).DateTime);
        var named = DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1990 and < 2200;
        var any = named ? day : Today;
        Monday = any.AddDays(-(((int)any.DayOfWeek + 6) % 7));

        var (start, end, now) = (Zone.ToUtc(Monday.ToDateTime(TimeOnly.MinValue)), Zone.ToUtc(Monday.AddDays(7).ToDateTime(TimeOnly.MinValue)), clock.GetUtcNow());
        var stories = db.Articles.AsNoTracking().ReadableBy(access.Actor);
        if (Edition is { Id: var id }) stories = stories.Where(a => a.EditionId == id);
        var ahead = await stories.In(StoryState.Scheduled, now).Where(a => a.VisibleFrom >= start && a.VisibleFrom < end)
            .OrderBy(a => a.VisibleFrom).ThenBy(a => a.Id).Take(Limit).Select(StoryRow.From(db)).ToListAsync(cancel);
        var changes = await stories.Where(a => a.NextAt >= start && a.NextAt < end).OrderBy(a => a.NextAt).ThenBy(a => a.Id).Take(Limit).Select(StoryRow.From(db)).ToListAsync(cancel);
        var all = ahead.Select(s => (At: s.VisibleFrom!.Value, IsChange: false, Story: s)).Concat(changes.Select(s => (At: s.NextAt!.Value, IsChange: true, Story: s))).ToList();
        Days = [.. Enumerable.Range(0, 7).Select(i => Monday.AddDays(i)).Select(d => (d, (IReadOnlyList<(DateTimeOffset, bool, StoryRow)>)[.. all.Where(s => DayOf(s.At) == d).OrderBy(s => s.At)]))];
    }

    /// <summary>The address of another week.</summary>
    public string Week(DateOnly day) => $"/redaksi/jadwal?tanggal={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" + (Edition is null ? "" : $"&edisi={Edition.Slug}");

    private DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Zone.Local(moment).DateTime);
}
