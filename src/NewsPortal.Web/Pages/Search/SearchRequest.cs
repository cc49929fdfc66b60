using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Search;

/// <summary>A search as it was understood. What was not understood is said: a filter that is not known never means “no filter”.</summary>
/// <param name="Filter">What it is narrowed to.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Writer">The person it is narrowed to.</param>
/// <param name="Complaint">Why it cannot be answered, in a sentence for readers.</param>
public sealed record SearchRequest(SearchFilter Filter, int Page, Contributor? Writer, string? Complaint)
{
    /// <summary>Understands what the form sent; <paramref name="lastPage"/> is the last page that may be asked for.</summary>
    public static async Task<SearchRequest> ReadAsync(SearchInput input, Place place, NewsDbContext db, int lastPage, CancellationToken cancel)
    {
        var complaints = new List<string>();
        var edition = place.Network.Editions.FirstOrDefault(e => e.Slug.Value == input.Edisi);
        if (Given(input.Edisi) && (edition is null || (place.Edition is { } here && here.Id != edition.Id))) complaints.Add("Edisi itu tidak ada di sini.");
        var section = place.Sections.FirstOrDefault(s => s.Slug.Value == input.Kanal);
        if (Given(input.Kanal) && section is null) complaints.Add("Kanal itu tidak ada.");
        var writer = Slug.TryParse(input.Penulis, null, out var slug) ? await db.Contributors.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == slug && !c.Hidden, cancel) : null;
        if (Given(input.Penulis) && writer is null) complaints.Add("Penulis itu tidak kami kenal.");

        var (from, until) = (Day(input.Dari, complaints), Day(input.Sampai, complaints));
        if (from > until) complaints.Add("Tanggal awal lebih baru daripada tanggal akhir.");
        var known = int.TryParse(input.Hal ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && page <= lastPage;
        if (!known) complaints.Add("Halaman hasil itu tidak ada.");

        var filter = new SearchFilter(place.Edition?.Id ?? edition?.Id, section?.Id, Start(from, place.Zone), until is { Year: < 9999 } last ? Start(last.AddDays(1), place.Zone) : null, writer?.Id);
        return new SearchRequest(filter, known ? page : 1, writer, complaints.Count == 0 ? null : string.Join(' ', complaints.Distinct()));
    }

    private static bool Given(string? value) => !string.IsNullOrEmpty(value);

    private static DateOnly? Day(string? typed, List<string> complaints)
    {
        if (!Given(typed)) return null;
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        complaints.Add("Tanggal ditulis tahun-bulan-hari, misalnya 2026-03-01.");
        return null;
    }

    /// <summary>The day's midnight; the very first day has none in UTC east of Greenwich.</summary>
    private static DateTimeOffset? Start(DateOnly? day, Zone zone) => day is { Year: > 1 } known ? zone.ToUtc(known.ToDateTime(TimeOnly.MinValue)) : null;
}
