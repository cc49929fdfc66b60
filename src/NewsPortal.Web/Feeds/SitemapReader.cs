using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>Reads what sitemaps list: addresses and the moments at which their content last changed for readers.</summary>
internal sealed class SitemapReader(NewsDbContext db, PageTags tags, Place place, Addresses addresses, TimeProvider clock)
{
    /// <summary>Addresses in a month's file; the protocol allows 50,000.</summary>
    public const int FileLength = 10_000;

    /// <summary>Stories in a file of the news sitemap, by its protocol.</summary>
    public const int NewsFileLength = 1_000;

    private static readonly TimeSpan NewsAge = TimeSpan.FromHours(48);

    /// <summary>How long a list of what is younger than two days is kept: the oldest falls out of it at any moment.</summary>
    private static readonly TimeSpan Coarse = TimeSpan.FromMinutes(1);

    private IQueryable<Article> Live
    {
        get
        {
            tags.Add(CacheTag.Anything);
            return db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow()).OfEdition(place.Edition?.Id);
        }
    }

    /// <summary>Stories that count as news: of the last 48 hours, nothing paid for.</summary>
    private IQueryable<Article> News
    {
        get
        {
            tags.Expire(clock.GetUtcNow() + Coarse);
            return Live.Where(a => a.VisibleFrom > clock.GetUtcNow() - NewsAge && !a.Advertorial);
        }
    }

    /// <summary>The months (UTC) in which stories appeared, the newest first: from the figures that are kept, and one look into the index for each.</summary>
    public async Task<List<SitemapMonth>> MonthsAsync(CancellationToken cancel)
    {
        var (now, edition) = (clock.GetUtcNow(), place.Edition?.Id);
        var kept = await db.StoryMonths.AsNoTracking().Where(m => m.Month <= now && (edition == null || m.EditionId == edition)).GroupBy(m => m.Month)
            .Select(g => new { Month = g.Key, Stories = g.Sum(m => m.Stories), ChangedAt = g.Max(m => m.ChangedAt) }).Where(m => m.Stories > 0).OrderByDescending(m => m.Month).ToListAsync(cancel);
        if (kept.Count == 0) return [];

        var (starts, ends) = (kept.Select(m => m.Month).ToArray(), kept.Select(m => m.Month.AddMonths(1)).ToArray());
        var live = Live;
        var newest = await db.Database.SqlQuery<Span>($"""select * from unnest({starts}, {ends}) as m(start, stop)""")
            .Select(m => new { m.Start, At = live.Where(a => a.VisibleFrom >= m.Start && a.VisibleFrom < m.Stop).OrderByDescending(a => a.VisibleFrom).ThenByDescending(a => a.Id).Select(a => a.VisibleFrom).FirstOrDefault() })
            .ToDictionaryAsync(m => m.Start, m => m.At, cancel);
        var months = new List<SitemapMonth>(kept.Count);
        foreach (var month in kept)
        {
            if (newest[month.Month] is not { } at) continue; // all of it is scheduled
            var files = (month.Stories + FileLength - 1) / FileLength;
            while (month.Month == starts[0] && files > 1 && !await Live.Where(a => a.VisibleFrom >= starts[0]).NewestFirst().Skip((files - 1) * FileLength).AnyAsync(cancel)) files--; // the last may be scheduled
            months.Add(new SitemapMonth(month.Month.Year, month.Month.Month, files, month.ChangedAt > at ? month.ChangedAt.Value : at));
        }

        return months;
    }

    /// <summary>How many files the news sitemap has; at least one.</summary>
    public async Task<int> NewsFilesAsync(CancellationToken cancel) => Math.Max(1, (await News.CountAsync(cancel) + NewsFileLength - 1) / NewsFileLength);

    /// <summary>The addresses of a part of a month, parts counted from 1.</summary>
    public Task<List<SitemapEntry>> MonthAsync(int year, int month, int part, CancellationToken cancel)
    {
        var start = new DateTimeOffset(year, month, 1, 0, 0, 0, TimeSpan.Zero);
        var end = start.AddMonths(1);
        return EntriesAsync(Live.Where(a => a.VisibleFrom >= start && a.VisibleFrom < end), part, FileLength, cancel);
    }

    /// <summary>A part of the news sitemap, parts counted from 1.</summary>
    public Task<List<SitemapEntry>> NewsAsync(int part, CancellationToken cancel) => EntriesAsync(News, part, NewsFileLength, cancel);

    private async Task<List<SitemapEntry>> EntriesAsync(IQueryable<Article> stories, int part, int length, CancellationToken cancel)
    {
        var rows = await stories.NewestFirst().Skip((part - 1) * length).Take(length)
            .Select(a => new { a.EditionId, Section = a.Section.Slug, a.Id, a.Slug, a.Headline, PublishedAt = a.PublishedAt!.Value, a.SubstantiveAt, a.Zone }).ToListAsync(cancel);
        var editions = place.Network.Editions.ToDictionary(e => e.Id);
        return [.. rows.Select(r =>
        {
            var edition = editions.GetValueOrDefault(r.EditionId);
            var zone = r.Zone ?? edition?.Zone ?? Zone.Wib;
            return new SitemapEntry(addresses.Article(r.EditionId, r.Section, r.Id, r.Slug), r.Headline, edition?.Name ?? "", zone.Local(r.PublishedAt), zone.Local(r.SubstantiveAt ?? r.PublishedAt));
        })];
    }
}

/// <summary>A month, from its beginning to that of the next.</summary>
internal sealed record Span(DateTimeOffset Start, DateTimeOffset Stop);

/// <summary>A month with stories.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="ModifiedAt">The last change among them.</param>
internal sealed record SitemapMonth(int Year, int Month, int Files, DateTimeOffset ModifiedAt);

/// <summary>A story in a sitemap.</summary>
/// <param name="Address">Its public address.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Paper">The edition that published it.</param>
/// <param name="PublishedAt">Its publication moment.</param>
/// <param name="ModifiedAt">Its last substantive change.</param>
internal sealed record SitemapEntry(string Address, string Headline, string Paper, DateTimeOffset PublishedAt, DateTimeOffset ModifiedAt);
