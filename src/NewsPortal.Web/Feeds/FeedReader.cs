using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>Reads the newest stories for a feed.</summary>
internal sealed class FeedReader(NewsDbContext db, StoryRenderer renderer, Place place, Addresses addresses, IOptions<SiteOptions> site, TimeProvider clock)
{
    /// <summary>How many stories a feed holds.</summary>
    private const int Length = 30;

    /// <summary>The live stories of the edition, or of the network.</summary>
    public IQueryable<Article> Live => db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow()).OfEdition(place.Edition?.Id);

    /// <summary>The feed of those stories; <paramref name="page"/> is the page with the same list, <paramref name="self"/> the feed's path.</summary>
    public async Task<Feed> ReadAsync(IQueryable<Article> stories, string? of, string page, string self, CancellationToken cancel)
    {
        var items = await stories.NewestFirst().Take(Length).Select(FeedItem.From(db)).AsSplitQuery().ToListAsync(cancel);
        var paper = place.Edition?.Name ?? site.Value.Name;
        return new Feed(of is null ? paper : $"{of} – {paper}", of is null ? $"Berita terbaru dari {paper}." : $"{of}: berita terbaru dari {paper}.",
            addresses.Canonical(page), addresses.Canonical(self), [.. items.Select(Entry)]);
    }

    private FeedEntry Entry(FeedItem item)
    {
        var zone = item.Zone ?? place.Network.Editions.FirstOrDefault(e => e.Id == item.EditionId)?.Zone ?? Zone.Wib;
        return new FeedEntry(
            $"tag:{new Uri(addresses.Origin).Host},2026:article:{item.Id}",
            addresses.Article(item.EditionId, item.Section, item.Id, item.Slug),
            item.Title,
            item.Standfirst ?? renderer.Excerpt(item.Body, 280),
            site.Value.FullTextFeeds ? renderer.Render(item.Body, null, StoryReferences.None).ToString() : null,
            item.SectionName, item.Authors, item.Tags,
            item.Picture is { } picture ? new FeedPicture(addresses.File(picture.Address("16x9", 1280)), picture.AltText, item.Credit) : null,
            zone.Local(item.PublishedAt), zone.Local(item.ModifiedAt));
    }
}
