using System.Globalization;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>
/// Marks in the store that all nodes share, one for each story that was taken down, by the day: a node that starts while the database is
/// away learns from them what it may no longer show. A mark too many costs a copy on a disk; it is never taken back.
/// </summary>
internal sealed class WithdrawalMarks(IMediaStore store, TimeProvider clock, IOptions<PageCacheOptions> options)
{
    private const string Folder = "withdrawn";

    /// <summary>A file by which the store is known: a volume that is not mounted is empty, too.</summary>
    private const string About = Folder + "/about.txt";

    /// <summary>Makes the store known, once the database has told that all is well.</summary>
    /// <exception cref="MediaStoreAwayException">The store does not answer.</exception>
    public async Task BeginAsync(CancellationToken cancel)
    {
        await using var about = await store.OpenAsync(About, cancel);
        if (about is null) await store.SaveAsync(About, "Which stories were taken down on which day, for nodes that start without the database."u8.ToArray(), cancel);
    }

    /// <summary>Leaves a mark for each story.</summary>
    /// <exception cref="MediaStoreAwayException">The store does not answer.</exception>
    public async Task LeaveAsync(IEnumerable<long> stories, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var story in stories) await store.SaveAsync(string.Create(CultureInfo.InvariantCulture, $"{OfDay(now)}/{story}"), ReadOnlyMemory<byte>.Empty, cancel);
    }

    /// <summary>The stories that were taken down within the life of a copy, with a day to spare for clocks that differ.</summary>
    /// <exception cref="MediaStoreAwayException">The store does not answer.</exception>
    public async Task<HashSet<long>> ReadAsync(CancellationToken cancel)
    {
        await using (var about = await store.OpenAsync(About, cancel))
            if (about is null) throw new MediaStoreAwayException($"The store of the pictures holds no {About}: it is not the one that was used before.");
        var (now, stories) = (clock.GetUtcNow(), new HashSet<long>());
        for (var day = now - options.Value.OldestOnDisk - TimeSpan.FromDays(1); day <= now + TimeSpan.FromDays(1); day += TimeSpan.FromDays(1))
            foreach (var name in await store.ListAsync(OfDay(day), cancel))
                if (long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var story)) stories.Add(story);
        return stories;
    }

    private static string OfDay(DateTimeOffset moment) => string.Create(CultureInfo.InvariantCulture, $"{Folder}/{moment.UtcDateTime:yyyy-MM-dd}");
}
