using System.Globalization;
using NewsPortal.Data.RoundTrips;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Data;
using Npgsql;

namespace NewsPortal.Web.Blocks;

/// <summary>Reads what lists show of stories: those that are kept from memory, the others together.</summary>
public sealed class StoryCards(Func<RoundTrip> trips, DataCache cache, PageTags tags, TimeProvider clock)
{
    /// <summary>The memory that a card takes, in bytes, beside the letters of its texts: itself, and four drawings of 1,200 letters.</summary>
    private const int Bytes = 700 + (4 * 2 * 1200);

    /// <summary>The numbers by a sub-select: how many there are would else speak for a plan of its own for each, which takes longer to make than the cards to read.</summary>
    internal const string Sql = $"select {StorySql.CardColumns} from article a join section s on s.id = a.section_id left join picture p on p.id = a.picture_id where a.id = any((select $2)::bigint[]) and {StorySql.Live}";

    /// <summary>The cards of the stories that are live, by their identities; also of the others the page is told when they change.</summary>
    public async Task<IReadOnlyDictionary<long, CardView>> ReadAsync(IEnumerable<long> ids, CancellationToken cancel)
    {
        await cache.PassMomentsAsync(cancel);
        var cards = new Dictionary<long, CardView>();
        var missing = new HashSet<long>();
        foreach (var id in ids)
        {
            if (cards.ContainsKey(id) || missing.Contains(id)) continue;
            if (cache.Find<CardView>(Key(id), out var kept)) Add(cards, kept);
            else missing.Add(id);
        }

        if (missing.Count == 0) return cards;
        foreach (var id in missing) tags.Story(id);
        var begun = cache.Now;
        var trip = trips();
        var read = trip.AskAsync(new Question(Sql, clock.GetUtcNow(), missing.ToArray()), RowsAsync, cancel);
        await trip.SendAsync(cancel);
        foreach (var card in await read) Add(cards, cache.Put(Key(card.Id), Reading(card with { Drawings = new() }), begun));
        return cards;
    }

    private static async Task<List<CardView>> RowsAsync(NpgsqlDataReader rows, CancellationToken cancel)
    {
        var cards = new List<CardView>();
        while (await rows.ReadAsync(cancel)) cards.Add(StorySql.Card(rows));
        return cards;
    }

    private void Add(Dictionary<long, CardView> cards, Kept<CardView> kept)
    {
        tags.Add(kept);
        cards[kept.Value.Id] = kept.Value;
    }

    private static Reading<CardView> Reading(CardView card) => new(
        card,
        card.Picture is { } picture ? [CacheTag.Story(card.Id), CacheTag.Picture(picture.Id)] : [CacheTag.Story(card.Id)],
        Bytes + (2 * (card.Headline.Length + (card.Standfirst?.Length ?? 0) + (card.Picture?.AltText.Length ?? 0))));

    private static string Key(long id) => string.Create(CultureInfo.InvariantCulture, $"card:{id}");
}
