using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Pages.Search;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Finds stories that a text may refer to: those that are live, and of the others those that the person may read.</summary>
internal sealed class StoryFinder(NewsDbContext db, Place place, TimeProvider clock)
{
    /// <summary>How many stories a search shows.</summary>
    public const int Shown = 10;

    /// <summary>How many of the newest matches are ranked.</summary>
    private const int Ranked = 300;

    /// <summary>
    /// The stories that hold all words, the last of which may be unfinished; by its number also the story itself. Those that hold them in the
    /// headline come first, and of these as of the others the newest.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="typed">What they typed.</param>
    /// <param name="own">The story that they write, which refers to others only.</param>
    /// <param name="cancel">The request's end.</param>
    public async Task<IReadOnlyList<FoundStory>> FindAsync(Actor actor, string typed, long? own, CancellationToken cancel)
    {
        var words = SearchWords.Of(SearchWords.Line(typed)).Take(8).ToList();
        var ids = words.Count == 0
            ? await db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow()).NewestFirst().Select(a => a.Id).Take(Shown + 1).ToListAsync(cancel)
            : [.. (await RankAsync(string.Join(" & ", words) + ":*", cancel)).Select(r => r.Id)];
        if (long.TryParse(typed.Trim().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) ids.Insert(0, id);
        ids.RemoveAll(found => found == own);
        var stories = await ShowAsync(ids, a => actor.MayRead(a), ids.Count, cancel);
        return [.. stories.OrderByDescending(s => s.Id == id).ThenByDescending(s => IsNamed(s, words)).ThenByDescending(s => s.Date).Take(Shown)];
    }

    /// <summary>The stories of these numbers that the person may see.</summary>
    public Task<IReadOnlyList<FoundStory>> OfAsync(Actor actor, IReadOnlyList<long> ids, CancellationToken cancel) => ShowAsync([.. ids], a => actor.MayRead(a), ids.Count, cancel);

    /// <summary>At most three stories that suit a text, by its tags and words.</summary>
    public async Task<IReadOnlyList<FoundStory>> SuggestAsync(Actor actor, Article article, string headline, string body, long[] tagIds, IReadOnlySet<long> leftOut, CancellationToken cancel)
    {
        var scores = new Dictionary<long, double>();
        var words = SearchWords.Wanted(SearchWords.Line(headline)).Where(w => w.Length > 2).Take(10).Concat(Frequent(body)).Distinct().ToList();
        if (words.Count > 0) foreach (var match in await RankAsync(string.Join(" | ", words), cancel)) scores[match.Id] = match.Rank;
        foreach (var (id, shared) in await ByTagsAsync(tagIds, cancel)) scores[id] = scores.GetValueOrDefault(id) + (.2 * shared);
        var best = scores.Where(s => s.Key != article.Id && !leftOut.Contains(s.Key)).OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Take(40).Select(s => s.Key);
        return await ShowAsync([.. best], a => a.EditionId == article.EditionId && actor.MayRead(a), 3, cancel);
    }

    /// <summary>The newest that ran or will run, and of those that never ran the ones touched last, by rank.</summary>
    private async Task<IReadOnlyList<Match>> RankAsync(string query, CancellationToken cancel)
    {
        var later = clock.GetUtcNow().AddYears(100); // what is scheduled counts, too
        return await db.Database.SqlQuery<Match>($"""
            select a.id, ts_rank(d.document, to_tsquery('indonesian', {query})) as rank
            from (
              select article_id from search_newest(to_tsquery('indonesian', {query}), {later}, null, null, null, null, null, {Ranked})
              union all
              (select u.id from article u join article_search s on s.article_id = u.id
               where u.publication = 'Unpublished' and s.document @@ to_tsquery('indonesian', {query}) order by u.touched_at desc, u.id desc limit {Ranked})) found
            cross join lateral (select id from article where id = found.article_id and publication in ('Published', 'Unpublished') offset 0) a
            cross join lateral (select document from article_search where article_id = a.id offset 0) d
            order by rank desc, a.id desc limit 60
            """).ToListAsync(cancel);
    }

    /// <summary>The newest live stories of each tag, and how many of the tags they bear.</summary>
    private async Task<IReadOnlyList<(long Id, int Shared)>> ByTagsAsync(long[] tagIds, CancellationToken cancel)
    {
        if (tagIds.Length == 0) return [];
        var now = clock.GetUtcNow();
        var rows = await db.ArticleTags.FromSql($"""
            select t.* from unnest({tagIds}) as tag(id) cross join lateral (
              select * from article_tag where tag_id = tag.id and visible_from <= {now} order by visible_from desc, article_id desc limit 30) t
            """).AsNoTracking().GroupBy(t => t.ArticleId).Select(g => new { Id = g.Key, Shared = g.Count() }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Id, r.Shared))];
    }

    private async Task<IReadOnlyList<FoundStory>> ShowAsync(List<long> ids, Func<Article, bool> mayRead, int most, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var live = (await db.Articles.LiveAt(now).Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancel)).ToHashSet();
        var found = await db.Articles.AsNoTracking().Include(a => a.Section).Where(a => ids.Contains(a.Id)).ToListAsync(cancel);
        return
        [
            .. found.Where(a => live.Contains(a.Id) || (a.Publication is Publication.Published or Publication.Unpublished && mayRead(a)))
                .OrderBy(a => ids.IndexOf(a.Id)).Take(most)
                .Select(a => new FoundStory(a.Id, a.Headline, place.Network.Editions.FirstOrDefault(e => e.Id == a.EditionId)?.Place ?? "", a.Section.Name, a.VisibleFrom ?? a.TouchedAt, live.Contains(a.Id))),
        ];
    }

    private sealed record Match(long Id, float Rank);

    private static bool IsNamed(FoundStory story, List<string> words) => words.All(word => SearchWords.Of(story.Headline).Any(w => w.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>The longer words that a text holds most often.</summary>
    private static IEnumerable<string> Frequent(string body) => SearchWords.Of(body).Where(w => w.Length > 4 && !w.Any(char.IsDigit)).GroupBy(w => w)
        .Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(6).Select(g => g.Key);
}

/// <summary>A story in a picker.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Edition">The place of its edition.</param>
/// <param name="Section">The name of its section.</param>
/// <param name="Date">When it runs; when it was last touched, where it does not.</param>
/// <param name="Live">Whether readers see it.</param>
internal sealed record FoundStory(long Id, string Headline, string Edition, string Section, DateTimeOffset Date, bool Live);
