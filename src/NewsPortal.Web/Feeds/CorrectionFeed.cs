using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>Reads the newest corrections of live stories for a feed: an entry a correction, linked to its story.</summary>
internal sealed class CorrectionFeed(NewsDbContext db, PageTags tags, FeedReader stories, Addresses addresses, IOptions<SiteOptions> site)
{
    /// <summary>The feed; <paramref name="self"/> is its path.</summary>
    public async Task<Feed> ReadAsync(string self, CancellationToken cancel)
    {
        tags.Add(CacheTag.Corrections);
        tags.Add(CacheTag.List(null));
        var notes = await (
            from c in db.Corrections.AsNoTracking()
            join a in stories.Live on c.ArticleId equals a.Id
            orderby c.PostedAt descending, c.Id descending
            select new { c.Id, c.Kind, c.Wrong, c.Right, c.PostedAt, a.EditionId, a.Zone, Section = a.Section.Slug, SectionName = a.Section.Name, ArticleId = a.Id, a.Slug, a.Headline, a.EditedAt })
            .Take(FeedReader.Length).ToListAsync(cancel);
        foreach (var note in notes) tags.Story(note.ArticleId);
        var entries = notes.Select(n =>
        {
            var (text, at) = (StoryNotes.Correction(n.Wrong, n.Right), stories.Local(n.PostedAt, n.Zone, n.EditionId));
            return new FeedEntry(
                stories.Guid("correction", n.Id), addresses.Article(n.EditionId, n.Section, n.ArticleId, n.Slug),
                $"{(n.Kind is CorrectionKind.Ralat ? "Ralat" : "Koreksi")}: {n.Headline}", text,
                site.Value.FullTextFeeds ? $"<p>{XmlText.AsHtml(text)}</p>" : null, n.SectionName, [], [], null, at, at);
        });
        var moments = notes.SelectMany(n => new[] { n.EditedAt, n.PostedAt }).Append(await stories.LastWithdrawalAsync(cancel));
        return new Feed($"Ralat dan koreksi – {stories.Paper}", $"Kekeliruan dalam berita {stories.Paper} dan pembetulannya.",
            addresses.Canonical("/ralat"), addresses.Canonical(self), [.. entries], moments.Max());
    }
}
