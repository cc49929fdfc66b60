using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.RoundTrips;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Rendering;

namespace NewsPortal.Web.Pages.Search;

/// <summary>Finds live stories by their words, in three round trips: which, what they say, and where they say it.</summary>
public sealed class SearchReader(NewsDbContext db, Func<RoundTrip> trips, StoryRenderer renderer, TimeProvider clock)
{
    /// <summary>How many of the newest matches are ranked: a word of every story would else rank them all.</summary>
    public const int Candidates = 500;

    /// <summary>Marks around the words found (private use, taken out of the text itself); the page makes elements of them.</summary>
    public const char Open = '\uE000', Close = '\uE001';

    /// <summary>Typed words of which another spelling is looked for, at most.</summary>
    private const int Guesses = 6;

    /// <summary>
    /// The newest matches, after the values of <see cref="Values"/>. Their moments are those of live stories (a trigger keeps them so); what is
    /// shown of them is read of live stories only, once more.
    /// </summary>
    private const string Newest = "search_newest(websearch_to_tsquery('indonesian', $2), $1, $3, $4, $5, $6, $7, $8) c";

    private const string Ranked = $"""
        select c.article_id from {Newest} cross join lateral (select document from article_search where article_id = c.article_id offset 0) d
        order by ts_rank(d.document, websearch_to_tsquery('indonesian', $2)) desc, c.visible_from desc, c.article_id desc offset $9 limit $10
        """;

    private const string Any = $"select exists (select from {Newest})";

    private const string Texts = $"""
        select {StorySql.CardColumns}, b.markdown from article a join section s on s.id = a.section_id left join picture p on p.id = a.picture_id
        join article_body b on b.article_id = a.id where a.id = any($2) and {StorySql.Live}
        """;

    private static readonly string ExtractOptions = $"StartSel={Open}, StopSel={Close}, MaxWords={Passage.Longest}, MinWords=18, ShortWord=0, MaxFragments=1";

    /// <summary>A page of the matches, the best first; one more than <paramref name="length"/> where there is another page.</summary>
    public async Task<List<SearchHit>> FindAsync(string words, SearchFilter filter, int skip, int length, CancellationToken cancel)
    {
        var (now, trip) = (clock.GetUtcNow(), trips());
        var found = trip.AskAsync(new Question(Ranked, [.. Values(words, filter, now), skip, length + 1]), (rows, token) => rows.AllAsync(row => row.GetInt64(0), token), cancel);
        var stems = trip.AskAsync(new Question("select lexeme from unnest(to_tsvector('indonesian', $1)) order by positions[1]", words), (rows, token) => rows.AllAsync(row => row.GetString(0), token), cancel);
        await trip.SendAsync(cancel);
        var ids = await found;
        if (ids.Count == 0) return [];

        trip = trips();
        var texts = trip.AskAsync(new Question(Texts, now, ids.ToArray()), (rows, token) => rows.AllAsync(row => (Card: StorySql.Card(row), Markdown: row.GetString(row.FieldCount - 1)), token), cancel);
        await trip.SendAsync(cancel);
        var stories = (await texts).OrderBy(text => ids.IndexOf(text.Card.Id)).ToList();
        var terms = await stems;
        var parts = stories.ConvertAll(story => Passage.Of(story.Markdown, terms, Plain));
        var extracts = await ExtractsAsync(words, [.. parts.Select(part => part.Text)], cancel);
        return [.. stories.Zip(parts, extracts).Select(found => new SearchHit(found.First.Card, found.Second.Framed(found.Third, Bare(found.Third))))];
    }

    /// <summary>The query in another spelling, by words of the newest stories that it could find; only such as does find something. Two round trips.</summary>
    public async Task<string?> SuggestAsync(string words, SearchFilter filter, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var vocabulary = await VocabularyAsync(filter, now, cancel);
        var unknown = SearchWords.Wanted(words).Where(w => w.Length >= Spelling.ShortestWord && !vocabulary.Contains(w)).Take(Guesses);
        var spellings = unknown.Select(typed => (Typed: typed, Meant: Spelling.Nearest(typed, vocabulary))).Where(s => s.Meant is not null).ToDictionary(s => s.Typed, s => s.Meant!);
        if (spellings.Count == 0) return null;

        var trip = trips();
        var guesses = spellings.Values.OrderByDescending(w => w.Length).Prepend(SearchWords.Exchange(words, spellings)).Distinct()
            .Select(guess => (Words: guess, Finds: trip.AskAsync(new Question(Any, Values(guess, filter, now)), (rows, token) => rows.AllAsync(row => row.GetBoolean(0), token), cancel))).ToList();
        await trip.SendAsync(cancel);
        foreach (var guess in guesses)
            if ((await guess.Finds)[0]) return guess.Words;
        return null;
    }

    private static object[] Values(string words, SearchFilter filter, DateTimeOffset now) =>
        [now, words, Or(filter.EditionId), Or(filter.SectionId), Or(filter.WriterId), Or(filter.From), Or(filter.Until), Candidates];

    private static object Or<T>(T? value) where T : struct => value is { } given ? given : DBNull.Value;

    /// <summary>
    /// The words of the newest stories: of their headlines and standfirsts, their tags and their people. These are fetched by their numbers at
    /// once: a join may read the whole table for each story where it holds few pages.
    /// </summary>
    private async Task<HashSet<string>> VocabularyAsync(SearchFilter filter, DateTimeOffset now, CancellationToken cancel)
    {
        var values = new List<object> { now };
        string And(string condition, object? value)
        {
            if (value is null) return "";
            values.Add(value);
            return $" and {condition} ${values.Count}";
        }

        var narrowed = And("a.edition_id =", filter.EditionId) + And("a.section_id =", filter.SectionId) + And("a.visible_from >=", filter.From) + And("a.visible_from <", filter.Until);
        if (filter.WriterId is { } writer) narrowed += And("exists (select from article_byline b where b.article_id = a.id and b.contributor_id =", writer) + ")";
        var trip = trips();
        var texts = trip.AskAsync(new Question($"""
            with newest as materialized (select a.id, a.headline, a.standfirst from article a where {StorySql.Live}{narrowed} order by a.visible_from desc, a.id desc limit {Candidates})
            select concat_ws(' ', headline, standfirst) from newest
            union select name from tag where id = any(array(select x.tag_id from newest n cross join lateral (select tag_id from article_tag where article_id = n.id offset 0) x))
            union select name from contributor where id = any(array(select x.contributor_id from newest n cross join lateral (select contributor_id from article_byline where article_id = n.id offset 0) x))
            """, [.. values]), (rows, token) => rows.AllAsync(row => row.GetString(0), token), cancel);
        await trip.SendAsync(cancel);
        return [.. (await texts).SelectMany(SearchWords.Of).Where(w => w.Length >= Spelling.ShortestWord && !w.Any(char.IsDigit))];
    }

    /// <summary>The text as readers see it, without references to other stories.</summary>
    private string Plain(string markdown) => Bare(renderer.Excerpt(markdown, int.MaxValue));

    private static string Bare(string text) => text.Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "", StringComparison.Ordinal);

    private async Task<List<string>> ExtractsAsync(string words, string[] texts, CancellationToken cancel) => await db.Database.SqlQuery<string>($"""
        select ts_headline('indonesian', t.body, websearch_to_tsquery('indonesian', {words}), {ExtractOptions}) as "Value"
        from unnest({texts}) with ordinality as t(body, place) order by t.place
        """).ToListAsync(cancel);
}

/// <summary>A story that was found.</summary>
/// <param name="Card">The story.</param>
/// <param name="Extract">A part of its text, the words found between <see cref="SearchReader.Open"/> and <see cref="SearchReader.Close"/>.</param>
public sealed record SearchHit(CardView Card, string Extract);
