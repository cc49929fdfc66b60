using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Caching;

namespace NewsPortal.Web.Blocks;

/// <summary>Reads the candidates of each block: more than it shows, so that a page can leave out what it has shown already.</summary>
public sealed class BlockReader(NewsDbContext db, PageTags tags, TimeProvider clock)
{
    /// <summary>How many candidates a block has.</summary>
    public const int Candidates = 30;

    private IQueryable<Article> Live => db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow());

    /// <summary>Terkini: the newest of an edition, or of the network.</summary>
    public Task<List<CardView>> LatestAsync(long? editionId, CancellationToken cancel)
    {
        tags.Add(CacheTag.List(editionId));
        return ReadAsync(Live.OfEdition(editionId).NewestFirst().Take(Candidates), cancel);
    }

    /// <summary>Kabar Daerah: the newest of the other editions.</summary>
    public Task<List<CardView>> SisterEditionsAsync(long editionId, CancellationToken cancel)
    {
        tags.Add(CacheTag.List(null));
        return ReadAsync(Live.Where(a => a.EditionId != editionId).NewestFirst().Take(Candidates), cancel);
    }

    /// <summary>The newest of a section.</summary>
    public Task<List<CardView>> SectionAsync(long? editionId, long sectionId, int count, CancellationToken cancel)
    {
        tags.Add(CacheTag.List(editionId, sectionId));
        return ReadAsync(Live.OfEdition(editionId).Where(a => a.SectionId == sectionId).NewestFirst().Take(count), cancel);
    }

    /// <summary>Kabar mendesak: what the edition's desk has put above everything else, then what the network's has.</summary>
    public async Task<List<CardView>> BreakingAsync(long? editionId, CancellationToken cancel)
    {
        var network = await SlotsAsync(null, SlotKind.Breaking, cancel);
        return editionId is null ? network : [.. await SlotsAsync(editionId, SlotKind.Breaking, cancel), .. network];
    }

    /// <summary>A list of the front that the desk filled by hand, in its order; stories that are not live are left out.</summary>
    public Task<List<CardView>> SlotsAsync(long? editionId, SlotKind kind, CancellationToken cancel)
    {
        tags.Add(CacheTag.Slots(editionId));
        tags.Add(CacheTag.List(null)); // a story that was put there before it ran
        return ReadAsync((
            from slot in db.FrontSlots.AsNoTracking().FilledAt(clock.GetUtcNow(), editionId, kind)
            join article in Live on slot.ArticleId equals article.Id
            orderby slot.Position
            select article).Take(Candidates), cancel);
    }

    /// <summary>
    /// Terkait: stories that share tags with this one, by how many they share and then by age, and after them the section's newest.
    /// Each tag gives its newest only, so that a tag of a million stories costs what one of ten does.
    /// </summary>
    public async Task<List<CardView>> RelatedAsync(long articleId, long editionId, long sectionId, IReadOnlyList<long> tagIds, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var tag in tagIds) tags.Add(CacheTag.ListOfTag(tag));
        // LINQ would number all rows of each tag; a lateral join takes the first of each from the index.
        var near = await db.ArticleTags.FromSql($"""
            select t.* from unnest({tagIds.Distinct().ToArray()}) as tag(id) cross join lateral (
              select * from article_tag where tag_id = tag.id and visible_from <= {now} and article_id <> {articleId}
              order by visible_from desc, article_id desc limit {Candidates}) t
            """).AsNoTracking()
            .GroupBy(t => new { t.ArticleId, t.VisibleFrom })
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.VisibleFrom)
            .Select(g => g.Key.ArticleId).Take(Candidates).ToListAsync(cancel);
        var byTags = await ReadAsync(Live.Where(a => near.Contains(a.Id)), cancel);
        var bySection = await SectionAsync(editionId, sectionId, Candidates, cancel);
        return [.. byTags.OrderBy(card => near.IndexOf(card.Id)), .. bySection];
    }

    private async Task<List<CardView>> ReadAsync(IQueryable<Article> stories, CancellationToken cancel) =>
        tags.Cards(await stories.WithPictures(db).Select(CardView.From).ToListAsync(cancel));
}
