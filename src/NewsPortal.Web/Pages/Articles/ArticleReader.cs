using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>Reads what the article page shows.</summary>
public sealed class ArticleReader(NewsDbContext db, PageTags tags, PictureFiles pictures, Addresses addresses, TimeProvider clock)
{
    private IQueryable<Article> Live => db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow());

    /// <summary>The live story; its lists by queries of their own, since together they would repeat the text for each combination.</summary>
    public async Task<ArticleView?> FindAsync(long id, CancellationToken cancel)
    {
        tags.Story(id);
        if (await Live.Where(a => a.Id == id).WithPictures(db).Select(ArticleView.From).AsSplitQuery().SingleOrDefaultAsync(cancel) is not { } article) return null;
        tags.Picture(article.Picture);
        foreach (var tag in article.Tags) tags.Add(CacheTag.Tag(tag.Id));
        foreach (var person in article.Bylines) tags.Add(CacheTag.Person(person.Id));
        return article;
    }

    /// <summary>Why a story was taken down.</summary>
    public Task<Withdrawal?> FindWithdrawalAsync(long id, CancellationToken cancel) =>
        db.Articles.AsNoTracking().Where(a => a.Id == id && a.Publication == Publication.Withdrawn).Select(a => a.Withdrawal).SingleOrDefaultAsync(cancel);

    /// <summary>What the text refers to: live stories, by “Baca Juga” of its revision and by links inside it, and pictures.</summary>
    public async Task<StoryReferences> ReferencesAsync(ArticleView article, CancellationToken cancel)
    {
        var readAlsos = await db.ReadAlsos.AsNoTracking().Where(r => r.RevisionId == article.RevisionId && r.TargetId != null).Select(r => new { r.Title, Id = r.TargetId!.Value }).ToListAsync(cancel);
        var ids = StoryLinks.StoryIds(article.Body).Concat(readAlsos.Select(r => r.Id)).Distinct().ToList();
        foreach (var id in ids) tags.Story(id); // also of one that is not live yet
        var found = await Live.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.EditionId, Section = a.Section.Slug, a.Slug, a.Headline }).ToListAsync(cancel);
        var byId = found.ToDictionary(f => f.Id, f => new StoryReference(f.Headline, addresses.LinkArticle(f.EditionId, f.Section, f.Id, f.Slug)));
        return new StoryReferences(readAlsos.Where(r => byId.ContainsKey(r.Id)).DistinctBy(r => r.Title).ToDictionary(r => r.Title, r => byId[r.Id]), byId) { Pictures = await pictures.OfAsync([article.Body], cancel) };
    }

    /// <summary>The edition's story before and the one after, by publication; those that the text refers to are on the page already.</summary>
    public async Task<(CardView? Older, CardView? Newer)> NeighboursAsync(ArticleView article, long[] referred, CancellationToken cancel)
    {
        tags.Add(CacheTag.List(article.EditionId));
        var edition = Live.OfEdition(article.EditionId).Where(a => !referred.Contains(a.Id));
        var older = await ListPage.ReadAsync(db, edition, new(article.VisibleFrom, article.Id), null, 1, cancel);
        var newer = await ListPage.ReadAsync(db, edition, null, new(article.VisibleFrom, article.Id), 1, cancel);
        (older, newer) = (tags.Cards(older), tags.Cards(newer));
        return (older.Cards is [var before, ..] ? before : null, newer.Cards is [var after, ..] ? after : null);
    }
}
