using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Days;

/// <summary>Indeks: the stories of one day, by the edition's own midnight.</summary>
[CachedPage("tanggal", "kanal", "sebelum", "sesudah")]
public sealed class DayModel(NewsDbContext db, PageTags tags, DayReader days, Place place, ListHead head, ListReader lists, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    /// <summary>The day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Today, by the edition's clock: the calendar ends there.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>The day of the first story: the index begins there, or those who follow its links would walk back for ever.</summary>
    public DateOnly First { get; private set; }

    /// <summary>The days of the shown month that have stories; only they are links.</summary>
    public IReadOnlySet<DateOnly> Filled { get; private set; } = new HashSet<DateOnly>();

    /// <summary>The nearest day before with stories.</summary>
    public DateOnly? DayBefore { get; private set; }

    /// <summary>The nearest day after with stories.</summary>
    public DateOnly? DayAfter { get; private set; }

    /// <summary>The section that the list is narrowed to.</summary>
    public Section? Section { get; private set; }

    /// <summary>The page of the list.</summary>
    public ListPage List { get; private set; } = null!;

    /// <summary>The day as printed.</summary>
    public string PrintedDay => Day.ToString("dddd, d MMMM yyyy", PrintedTime.Indonesian);

    /// <summary>Shows a day; today where none is named.</summary>
    public async Task<IActionResult> OnGetAsync(string? tanggal, string? kanal, ListPosition? sebelum, ListPosition? sesudah, CancellationToken cancel)
    {
        Today = DayReader.DayOf(clock.GetUtcNow(), place.Zone);
        // One form only: 03/01/2026 is March to some and January to others.
        var named = DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (!ModelState.IsValid || (!named && !string.IsNullOrEmpty(tanggal))) return NotFound();

        Day = named ? day : Today;
        Section = place.Sections.FirstOrDefault(s => s.Slug.Value == kanal);
        var paper = db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow()).OfEdition(place.Edition?.Id);
        if (Day > Today || Day == DateOnly.MinValue || (Section is null && !string.IsNullOrEmpty(kanal))) return NotFound();
        var live = Section is { Id: var section } ? paper.Where(a => a.SectionId == section) : paper;
        var around = await days.ReadAsync(place.Edition?.Id, Section?.Id, Day, place.Zone, clock.GetUtcNow(), cancel);
        First = around.First ?? Today;
        if (Day < First) return NotFound();

        var start = DayReader.Start(Day, place.Zone);
        var end = start.AddDays(1);
        tags.Add(CacheTag.List(place.Edition?.Id));
        tags.Expire(DayReader.Start(Today.AddDays(1), place.Zone)); // the calendar ends today
        List = await lists.ReadAsync(ListKeys.Of(live.Where(a => a.VisibleFrom >= start && a.VisibleFrom < end)), sebelum, sesudah, cancel);
        (Filled, DayBefore, DayAfter) = (around.Filled, List.Older is null ? around.Before : null, List.Newer is null ? around.After : null);
        var title = Section is null ? $"Indeks {PrintedDay}" : $"Indeks {Section.Name}, {PrintedDay}";
        var what = Section is null ? "Semua berita" : $"Semua berita {Section.Name}";
        head.Describe(List, title, $"{what} {place.Edition?.Name ?? site.Value.Name} yang terbit pada {PrintedDay}.", "/indeks" + Query(Day, Section?.Slug), sebelum, sesudah);
        return Page();
    }

    /// <summary>The query of a day's address.</summary>
    public static string Query(DateOnly day, Slug? section) => $"?tanggal={Machine(day)}" + (section is null ? "" : $"&kanal={section}");

    /// <summary>The day as addresses and forms write it.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The weeks of the day's month, Mondays first; days of other months are <see langword="null"/>.</summary>
    public IEnumerable<DateOnly?[]> Weeks()
    {
        var first = new DateOnly(Day.Year, Day.Month, 1);
        var before = ((int)first.DayOfWeek + 6) % 7;
        return Enumerable.Range(0, before).Select(_ => (DateOnly?)null)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(Day.Year, Day.Month)).Select(i => (DateOnly?)first.AddDays(i)))
            .Chunk(7);
    }
}
