using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Search;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Finds live stories by their words.</summary>
public sealed class SearchReader(NewsDbContext db, TimeProvider clock)
{
    /// <summary>How many of the newest matches are ranked: a word of every story would else rank them all.</summary>
    public const int Candidates = 500;

    /// <summary>Marks that no text holds (private use), around the words found; the page makes elements of them.</summary>
    public const char Open = '\uE000', Close = '\uE001';

    /// <summary>A page of the matches, the best first; one more than <paramref name="length"/> where there is another page.</summary>
    public async Task<List<SearchHit>> FindAsync(string words, SearchFilter filter, int skip, int length, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var newest = db.SearchDocuments
            .Where(d => d.Document.Matches(EF.Functions.WebSearchToTsQuery(SearchIndex.Configuration, words)) && d.VisibleFrom <= now)
            .Join(filter.Narrow(db.Articles.LiveAt(now)), d => d.ArticleId, a => a.Id, (d, a) => new { d.Document, Article = a })
            .OrderByDescending(m => m.Article.VisibleFrom).Take(Candidates);
        var ids = await newest
            .OrderByDescending(m => m.Document.Rank(EF.Functions.WebSearchToTsQuery(SearchIndex.Configuration, words)))
            .ThenByDescending(m => m.Article.VisibleFrom).ThenByDescending(m => m.Article.Id)
            .Select(m => m.Article.Id).Skip(skip).Take(length + 1).ToListAsync(cancel);

        var options = $"StartSel={Open}, StopSel={Close}, MaxWords=32, MinWords=18, MaxFragments=1";
        var cards = await db.Articles.AsNoTracking().LiveAt(now).Where(a => ids.Contains(a.Id)).Select(CardView.From(db)).ToListAsync(cancel);
        var extracts = await db.Articles.AsNoTracking().LiveAt(now).Where(a => ids.Contains(a.Id)).Select(a => new
        {
            a.Id,
            Extract = EF.Functions.WebSearchToTsQuery(SearchIndex.Configuration, words).GetResultHeadline(SearchIndex.Configuration, a.Body.Markdown, options),
        }).ToDictionaryAsync(e => e.Id, e => MarkdownText.Unescape(e.Extract), cancel);
        return [.. cards.OrderBy(card => ids.IndexOf(card.Id)).Select(card => new SearchHit(card, extracts.GetValueOrDefault(card.Id, "")))];
    }

    /// <summary>A word of recent headlines or a tag that is spelled much like the one typed.</summary>
    public async Task<string?> SuggestAsync(string word, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var headlines = await db.Articles.AsNoTracking().LiveAt(now).NewestFirst().Take(Candidates).Select(a => a.Headline).ToListAsync(cancel);
        var vocabulary = headlines.SelectMany(h => h.Split([' ', ',', ':', '.', '!', '?', '–', '-', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length > 3).Select(w => w.ToLowerInvariant()).Distinct().ToArray();
        return await db.Database.SqlQuery<string>($"""
            select w as "Value" from unnest({vocabulary}) w
            where similarity(w, {word.ToLowerInvariant()}) > 0.35 and w <> {word.ToLowerInvariant()} order by similarity(w, {word.ToLowerInvariant()}) desc, w limit 1
            """).FirstOrDefaultAsync(cancel);
    }
}

/// <summary>A story that was found.</summary>
/// <param name="Card">The story.</param>
/// <param name="Extract">A part of its text, the words found between <see cref="SearchReader.Open"/> and <see cref="SearchReader.Close"/>.</param>
public sealed record SearchHit(CardView Card, string Extract);
