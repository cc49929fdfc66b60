using NewsPortal.Data.RoundTrips;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Data;
using Npgsql;

namespace NewsPortal.Web.Blocks;

/// <summary>Reads the lists of a page: those that are kept from memory, the others from the database, together.</summary>
public sealed class StoryLists(DataCache cache, Func<RoundTrip> trips, PageTags tags, TimeProvider clock)
{
    /// <summary>The memory that a list takes, in bytes, about: its stories, its name, its entry.</summary>
    private const int Bytes = 1024;

    /// <summary>Reads lists.</summary>
    public async Task<ReadLists> ReadAsync(IReadOnlyCollection<StoryList> lists, CancellationToken cancel)
    {
        await cache.PassMomentsAsync(cancel); // before the lists are asked for: from here on up to the sending nothing may wait
        var trip = trips();
        var asked = lists.DistinctBy(list => list.Name).Select(list => (list.Name, Kept: FindAsync(list, trip, cancel).AsTask())).ToList();
        await trip.SendAsync(cancel);
        var read = new Dictionary<string, ListedStory[]>(asked.Count, StringComparer.Ordinal);
        foreach (var (name, waiting) in asked)
        {
            var kept = await waiting;
            tags.Add(kept);
            read[name] = kept.Value;
        }

        return new ReadLists(read);
    }

    private ValueTask<Kept<ListedStory[]>> FindAsync(StoryList list, RoundTrip trip, CancellationToken cancel) => cache.GetListAsync(
        list.Name, async token => new Reading<ListedStory[]>(await trip.AskAsync(list.At(clock.GetUtcNow()), RowsAsync, token), list.Tags, Bytes), cancel);

    private static async Task<ListedStory[]> RowsAsync(NpgsqlDataReader rows, CancellationToken cancel)
    {
        var stories = new List<ListedStory>();
        while (await rows.ReadAsync(cancel)) stories.Add(new(rows.GetInt64(0), rows.GetFieldValue<DateTimeOffset>(1)));
        return [.. stories];
    }
}

/// <summary>A story's place in a list.</summary>
/// <param name="Id">The story.</param>
/// <param name="At">The moment that orders lists.</param>
public readonly record struct ListedStory(long Id, DateTimeOffset At);

/// <summary>The lists of a page.</summary>
/// <param name="lists">The stories by the lists' names.</param>
public sealed class ReadLists(IReadOnlyDictionary<string, ListedStory[]> lists)
{
    /// <summary>The stories of a list that was read.</summary>
    public ListedStory[] this[StoryList list] => lists[list.Name];

    /// <summary>The identities of a list's stories, in its order.</summary>
    public IEnumerable<long> Ids(StoryList list) => this[list].Select(story => story.Id);
}
