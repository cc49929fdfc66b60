using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Search;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Rendering;
using NpgsqlTypes;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Finds live stories by their words.</summary>
public sealed class SearchReader(NewsDbContext db, StoryRenderer renderer, TimeProvider clock)
{
    /// <summary>How many of the newest matches are ranked: a word of every story would else rank them all.</summary>
    public const int Candidates = 500;

    /// <summary>Marks around the words found (private use, taken out of the text itself); the page makes elements of them.</summary>
    public const char Open = '\uE000', Close = '\uE001';

    /// <summary>Typed words of which another spelling is looked for, at most.</summary>
    private const int Guesses = 6;

    private static readonly string ExtractOptions = $"StartSel={Open}, StopSel={Close}, MaxWords=32, MinWords=18, ShortWord=0, MaxFragments=1";

    /// <summary>A page of the matches, the best first; one more than <paramref name="length"/> where there is another page.</summary>
    public async Task<List<SearchHit>> FindAsync(string words, SearchFilter filter, int skip, int length, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var ids = await Matches(words, filter, now)
            .OrderByDescending(m => m.Article.VisibleFrom).ThenByDescending(m => m.Article.Id).Take(Candidates)
            .OrderByDescending(m => m.Document.Rank(EF.Functions.WebSearchToTsQuery(SearchIndex.Configuration, words)))
            .ThenByDescending(m => m.Article.VisibleFrom).ThenByDescending(m => m.Article.Id)
            .Select(m => m.Article.Id).Skip(skip).Take(length + 1).ToListAsync(cancel);

        var cards = await db.Articles.AsNoTracking().LiveAt(now).Where(a => ids.Contains(a.Id)).WithPictures(db).Select(CardView.From).ToListAsync(cancel);
        var texts = await db.Articles.AsNoTracking().LiveAt(now).Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Body.Markdown }).ToListAsync(cancel);
        var extracts = await ExtractsAsync(words, [.. texts.Select(t => Plain(t.Markdown))], cancel);
        var extractOf = texts.Zip(extracts).ToDictionary(t => t.First.Id, t => t.Second);
        return [.. cards.OrderBy(card => ids.IndexOf(card.Id)).Select(card => new SearchHit(card, extractOf.GetValueOrDefault(card.Id, "")))];
    }

    /// <summary>The query in another spelling, by words of the newest stories that it could find; only such as does find something.</summary>
    public async Task<string?> SuggestAsync(string words, SearchFilter filter, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var vocabulary = await VocabularyAsync(filter, now, cancel);
        var unknown = SearchWords.Wanted(words).Where(w => w.Length >= Spelling.ShortestWord && !vocabulary.Contains(w)).Take(Guesses).ToArray();
        if (unknown.Length == 0 || vocabulary.Count == 0) return null;

        var near = await db.Database.SqlQuery<Guess>($"""
            select typed as "Typed", word as "Word", similarity(word, typed) as "Likeness"
            from unnest({unknown}) typed cross join unnest({vocabulary.ToArray()}) word where similarity(word, typed) >= 0.15
            """).ToListAsync(cancel);
        var spellings = near.Where(g => Spelling.MayMean(g.Typed, g.Word)).GroupBy(g => g.Typed).ToDictionary(g => g.Key, g => g
            .OrderBy(n => Spelling.Distance(n.Typed, n.Word)).ThenByDescending(n => n.Likeness).ThenBy(n => n.Word, StringComparer.Ordinal).First().Word);
        foreach (var guess in spellings.Values.OrderByDescending(w => w.Length).Prepend(SearchWords.Exchange(words, spellings)))
            if (spellings.Count > 0 && await Matches(guess, filter, now).AnyAsync(cancel)) return guess;
        return null;
    }

    private IQueryable<Match> Matches(string words, SearchFilter filter, DateTimeOffset now) => db.SearchDocuments
        .Where(d => d.Document.Matches(EF.Functions.WebSearchToTsQuery(SearchIndex.Configuration, words)) && d.VisibleFrom <= now)
        .Join(filter.Narrow(db.Articles.LiveAt(now)), d => d.ArticleId, a => a.Id, (d, a) => new Match { Document = d.Document, Article = a });

    private async Task<HashSet<string>> VocabularyAsync(SearchFilter filter, DateTimeOffset now, CancellationToken cancel)
    {
        var newest = filter.Narrow(db.Articles.AsNoTracking().LiveAt(now)).NewestFirst().Take(Candidates);
        var texts = await newest.Select(a => a.Headline + " " + a.Standfirst).ToListAsync(cancel);
        texts.AddRange(await newest.SelectMany(a => a.Tags).Select(t => t.Tag.Name).Distinct().ToListAsync(cancel));
        texts.AddRange(await newest.SelectMany(a => a.Bylines).Select(b => b.Contributor.Name).Distinct().ToListAsync(cancel));
        return [.. texts.SelectMany(SearchWords.Of).Where(w => w.Length >= Spelling.ShortestWord && !w.Any(char.IsDigit))];
    }

    /// <summary>The text as readers see it, without references to other stories.</summary>
    private string Plain(string markdown) => renderer.Excerpt(markdown, int.MaxValue).Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "", StringComparison.Ordinal);

    private async Task<List<string>> ExtractsAsync(string words, string[] texts, CancellationToken cancel) => await db.Database.SqlQuery<string>($"""
        select ts_headline('indonesian', t.body, websearch_to_tsquery('indonesian', {words}), {ExtractOptions}) as "Value"
        from unnest({texts}) with ordinality as t(body, place) order by t.place
        """).ToListAsync(cancel);

    private sealed class Match
    {
        public required NpgsqlTsVector Document { get; init; }

        public required Article Article { get; init; }
    }

    private sealed record Guess(string Typed, string Word, float Likeness);
}

/// <summary>A story that was found.</summary>
/// <param name="Card">The story.</param>
/// <param name="Extract">A part of its text, the words found between <see cref="SearchReader.Open"/> and <see cref="SearchReader.Close"/>.</param>
public sealed record SearchHit(CardView Card, string Extract);
