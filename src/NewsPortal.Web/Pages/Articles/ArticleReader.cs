using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.RoundTrips;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Data;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>Reads what the article page shows of its story.</summary>
public sealed class ArticleReader(NewsDbContext db, DataCache cache, Func<RoundTrip> trips, PageTags tags, Addresses addresses, TimeProvider clock)
{
    /// <summary>The memory that a story takes, in bytes, beside the letters of its text.</summary>
    private const int Bytes = 3000;

    /// <summary>The live story: from memory, or by one round trip.</summary>
    public async Task<ArticleView?> FindAsync(long id, CancellationToken cancel)
    {
        await cache.PassMomentsAsync(cancel);
        var key = string.Create(CultureInfo.InvariantCulture, $"story:{id}");
        if (!cache.Find<ArticleView>(key, out var kept))
        {
            tags.Story(id);
            var begun = cache.Now;
            if (await ArticleQuestions.AskAsync(trips(), id, clock.GetUtcNow(), cancel) is not { } article) return null;
            kept = cache.Put(key, new Reading<ArticleView>(article, TagsOf(article), Bytes + (2 * article.Body.Length)), begun);
        }

        tags.Add(kept);
        return kept.Value;
    }

    /// <summary>Why a story was taken down.</summary>
    public Task<Withdrawal?> FindWithdrawalAsync(long id, CancellationToken cancel) =>
        db.Articles.AsNoTracking().Where(a => a.Id == id && a.Publication == Publication.Withdrawn).Select(a => a.Withdrawal).SingleOrDefaultAsync(cancel);

    /// <summary>The stories that the text refers to, by “Baca Juga” of its revision and by links inside it; also those that are not live yet.</summary>
    public static IReadOnlyCollection<long> ReferredIds(ArticleView article) =>
        [.. StoryLinks.StoryIds(article.Body).Concat(article.ReadAlsos.Select(r => r.TargetId)).Distinct()];

    /// <summary>What the text refers to: the stories that are among the cards, and pictures.</summary>
    public StoryReferences References(ArticleView article, IReadOnlyCollection<long> referred, IReadOnlyDictionary<long, CardView> cards)
    {
        var byId = referred.Where(cards.ContainsKey).ToDictionary(id => id, id => cards[id] is var c ? new StoryReference(c.Headline, addresses.LinkArticle(c.EditionId, c.Section, c.Id, c.Slug)) : null!);
        var byTitle = article.ReadAlsos.Where(r => byId.ContainsKey(r.TargetId)).DistinctBy(r => r.Title).ToDictionary(r => r.Title, r => byId[r.TargetId]);
        return new StoryReferences(byTitle, byId) { Pictures = article.Pictures.ToDictionary(p => p.Id) };
    }

    private static string[] TagsOf(ArticleView article) =>
    [
        CacheTag.Story(article.Id),
        .. article.Tags.Select(t => CacheTag.Tag(t.Id)),
        .. article.Bylines.Select(b => CacheTag.Person(b.Id)),
        .. (article.Picture is { } picture ? article.Pictures.Append(picture) : article.Pictures).Select(p => CacheTag.Picture(p.Id)),
        .. BodyPictures.In(article.Body).Except(article.Pictures.Select(p => p.Id)).Select(CacheTag.Picture),
    ];
}
