using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.RoundTrips;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>Reads the newest stories for a feed.</summary>
internal sealed partial class FeedReader(NewsDbContext db, Func<RoundTrip> trips, PageTags tags, StoryRenderer renderer, Place place, Addresses addresses, IOptions<SiteOptions> site, TimeProvider clock)
{
    /// <summary>How many stories a feed holds.</summary>
    public const int Length = 30;

    /// <summary>The moment at which it reads.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The live stories of the edition, or of the network.</summary>
    public IQueryable<Article> Live => db.Articles.AsNoTracking().LiveAt(Now).OfEdition(place.Edition?.Id);

    /// <summary>What the feeds here are of: the edition, or the network.</summary>
    public string Paper => place.Edition?.Name ?? site.Value.Name;

    /// <summary>A name for ever: a tag URI (RFC 4151), which no change of headline, section or address touches.</summary>
    public string Guid(string kind, long id) => string.Create(CultureInfo.InvariantCulture, $"tag:{site.Value.GuidHost ?? new Uri(addresses.Origin).Host},2026:{kind}:{id}");

    /// <summary>The moment in the story's own zone.</summary>
    public DateTimeOffset Local(DateTimeOffset moment, Zone? own, long editionId) =>
        (own ?? place.Network.Editions.FirstOrDefault(e => e.Id == editionId)?.Zone ?? Zone.Wib).Local(moment);

    /// <summary>The last withdrawal: a feed changes by what goes, too.</summary>
    public Task<DateTimeOffset?> LastWithdrawalAsync(CancellationToken cancel)
    {
        tags.Add(CacheTag.Withdrawals);
        return db.Withdrawals.MaxAsync(w => (DateTimeOffset?)w.At, cancel);
    }

    /// <summary>The feed of those stories; <paramref name="list"/> is the tag of their list, <paramref name="page"/> is the page with the same list, <paramref name="self"/> the feed's path.</summary>
    public async Task<Feed> ReadAsync(IQueryable<ListKey> stories, string list, string? of, string page, string self, CancellationToken cancel)
    {
        tags.Add(list);
        tags.Add(CacheTag.Names);
        tags.Add(CacheTag.Withdrawals);
        // The newest along the list's index first: together with their texts they would be sorted.
        var ids = await stories.NewestFirst().Select(r => r.Id).AtMost(Length).ToListAsync(cancel);
        var read = await FeedQuestions.AskAsync(trips(), ids, Now, cancel);
        foreach (var item in read.Items) Note(item);
        var references = site.Value.FullTextFeeds ? await ReferencesAsync(read, cancel) : StoryReferences.None;
        var moments = read.Items.SelectMany(i => new[] { i.EditedAt, i.SavedAt, i.VisibleFrom, i.ModifiedAt }).Append(read.LastWithdrawal);
        return new Feed(of is null ? Paper : $"{of} – {Paper}", of is null ? $"Berita terbaru dari {Paper}." : $"{of}: berita terbaru dari {Paper}.",
            addresses.Canonical(page), addresses.Canonical(self), [.. read.Items.Select(item => Entry(item, references))], moments.Max());
    }

    private void Note(FeedItem item)
    {
        tags.Story(item.Id);
        tags.Picture(item.Picture);
    }

    private FeedEntry Entry(FeedItem item, StoryReferences references)
    {
        var (full, note) = (site.Value.FullTextFeeds, item.Unverified ? StoryNotes.Unverified : null);
        var summary = item.Standfirst ?? renderer.Excerpt(item.Body, 280);
        return new FeedEntry(
            Guid("article", item.Id),
            addresses.Article(item.EditionId, item.Section, item.Id, item.Slug),
            item.Title,
            full || note is null ? summary : $"{summary} {note}",
            full ? Html(item, references) + (note is null ? "" : $"<p><em>{note}</em></p>\n") : null,
            item.SectionName, [.. item.Authors.Distinct()], item.Tags,
            item.Picture is { } picture ? new FeedPicture(addresses.File(picture.Address("16x9", 1280)), item.AltText ?? picture.AltText, item.Credit) : null,
            Local(item.PublishedAt, item.Zone, item.EditionId), Local(item.ModifiedAt, item.Zone, item.EditionId));
    }

    /// <summary>The text without references to other stories, which belong to the page.</summary>
    private string Html(FeedItem item, StoryReferences references) =>
        ReadAlso().Replace(renderer.Render(item.Body, item.Dateline, references).ToString()!, "");

    /// <summary>The live stories that the texts link to, by absolute addresses: a feed is read elsewhere.</summary>
    private async Task<StoryReferences> ReferencesAsync(FeedReading read, CancellationToken cancel)
    {
        foreach (var picture in read.Items.SelectMany(i => BodyPictures.In(i.Body))) tags.Add(CacheTag.Picture(picture));
        var none = StoryReferences.None with { Origin = addresses.Origin, Pictures = read.Pictures };
        var ids = read.Items.SelectMany(i => StoryLinks.StoryIds(i.Body)).Distinct().ToList();
        if (ids.Count == 0) return none;
        foreach (var id in ids) tags.Story(id);
        var found = await db.Articles.AsNoTracking().LiveAt(Now).Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.EditionId, Section = a.Section.Slug, a.Slug, a.Headline }).ToListAsync(cancel);
        return none with { ById = found.ToDictionary(f => f.Id, f => new StoryReference(f.Headline, addresses.Article(f.EditionId, f.Section, f.Id, f.Slug))) };
    }

    /// <summary>The block as <see cref="Rendering.Blocks.ReadAlso.HtmlReadAlsoRenderer"/> writes it; no text can look so, its marks are escaped.</summary>
    [GeneratedRegex("<p class=\"read-also\">.*?</p>\n?", RegexOptions.Singleline)]
    private static partial Regex ReadAlso();
}
