using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Blocks;

/// <summary>Reads pages of lists: which stories, along the list's index alone, and then what is shown of them, which is kept for most.</summary>
public sealed class ListReader(StoryCards cards, IOptions<SiteOptions> site)
{
    /// <summary>Reads the page that follows <paramref name="before"/>, or precedes <paramref name="after"/>; one story more than it holds tells whether there is another.</summary>
    public async Task<ListPage> ReadAsync(IQueryable<ListKey> list, ListPosition? before, ListPosition? after, CancellationToken cancel)
    {
        var (length, towardsNewer) = (site.Value.PageLength, after is not null);
        var stories = towardsNewer ? After(list, after!.Value) : (before is { } from ? Before(list, from) : list).NewestFirst();
        var keys = await stories.AtMost(length + 1).ToListAsync(cancel);
        var more = keys.Count > length;
        if (more) keys.RemoveAt(length);
        if (towardsNewer) keys.Reverse();
        if (keys.Count == 0) return new([], null, null);

        var known = await cards.ReadAsync(keys.Select(key => key.Id), cancel);
        var shown = keys.Where(key => known.ContainsKey(key.Id)).Select(key => known[key.Id]).ToList(); // one that was taken down just now is missing
        var (hasNewer, hasOlder) = towardsNewer ? (more, true) : (before is not null, more);
        return new(shown, hasNewer ? Place(keys[0]) : null, hasOlder ? Place(keys[^1]) : null);
    }

    private static ListPosition Place(ListKey key) => new(key.At!.Value, key.Id);

    /// <summary>Older than the place: the first comparison is the one that an index can start from.</summary>
    private static IQueryable<ListKey> Before(IQueryable<ListKey> list, ListPosition at) =>
        list.Where(k => k.At <= at.At && (k.At < at.At || k.Id < at.Id));

    private static IQueryable<ListKey> After(IQueryable<ListKey> list, ListPosition at) =>
        list.Where(k => k.At >= at.At && (k.At > at.At || k.Id > at.Id)).OrderBy(k => k.At).ThenBy(k => k.Id);
}
