using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Caching.Disk;

namespace NewsPortal.Web.Caching;

/// <summary>The finished pages of this node, within their budget, and which of them show what.</summary>
internal sealed class PageStore(TagClock changes, PageFolder folder, IOptions<PageCacheOptions> options)
{
    private readonly ConcurrentDictionary<PageKey, PageEntry> _pages = new();
    private readonly Dictionary<string, HashSet<PageEntry>> _byTag = new(StringComparer.Ordinal);
    private readonly Lock _changing = new();
    private long _size;
    private long _kept;

    /// <summary>What was served since the start.</summary>
    public PageFigures Figures { get; } = new();

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => options.Value.BudgetMegabytes > 0;

    /// <summary>How many pages are kept.</summary>
    public int Count => _pages.Count;

    /// <summary>The memory they take, in bytes, about.</summary>
    public long Size => Interlocked.Read(ref _size);

    /// <summary>All pages, for who tends them.</summary>
    public ICollection<PageEntry> All => _pages.Values;

    /// <summary>Counts the pages that were ever kept: while it stands still, there is nothing new.</summary>
    public long Kept => Interlocked.Read(ref _kept);

    /// <summary>Whether any page is such.</summary>
    public bool Any(Func<PageEntry, bool> such) => _pages.Any(page => such(page.Value));

    /// <summary>Take it before reading anything for a page: <see cref="Keep"/> then knows what changed since.</summary>
    public long Now => changes.Now;

    /// <summary>The page as it was kept, fresh or not.</summary>
    public PageEntry? Find(in PageKey key) => _pages.GetValueOrDefault(key);

    /// <summary>Keeps a page, unless something that it shows has changed since it was begun.</summary>
    /// <param name="page">The page.</param>
    /// <param name="begun"><see cref="Now"/> as it was before the page was begun.</param>
    /// <returns>Whether it may be given to others than the one who began it.</returns>
    public bool Keep(PageEntry page, long begun)
    {
        lock (_changing)
        {
            if (changes.HasChanged(page.Tags, begun)) return false;
            if (!IsOn) return true;
            if (_pages.TryGetValue(page.Key, out var old))
            {
                page.HitsBefore = old.HitsBefore + old.Hits - page.Hits; // one that was renewed counts on
                Forget(old);
            }

            Add(page);
            if (_size > options.Value.Budget) MakeRoom();
            return true;
        }
    }

    /// <summary>Takes in a page of an earlier run, for want of better, unless there is better or something that it shows has changed since the start.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool TakeIn(PageEntry page)
    {
        lock (_changing)
        {
            if (!IsOn || _pages.ContainsKey(page.Key) || _size + page.Size > options.Value.Budget || changes.HasChanged(page.Tags.Where(CacheTag.IsContent), 0)) return false;
            page.ListsChanged = changes.HasChanged(page.Tags, 0);
            page.Used = -1; // before any that was asked for
            Add(page);
            return true;
        }
    }

    /// <summary>Makes stale what shows any of these.</summary>
    public void Evict(IReadOnlyCollection<string> tags)
    {
        lock (_changing)
        {
            changes.Change(tags);
            if (tags.Contains(CacheTag.Everything)) foreach (var page in _pages.Values) Drop(page);
            foreach (var tag in tags)
            {
                if (!_byTag.TryGetValue(tag, out var pages)) continue;
                if (CacheTag.IsContent(tag)) foreach (var page in pages.ToArray()) Drop(page);
                else foreach (var page in pages) page.ListsChanged = true;
            }
        }

        folder.SettleSoon(); // nobody waits for a disk: neither the next change nor a reader
    }

    private void Add(PageEntry page)
    {
        _pages[page.Key] = page;
        (page.Held, _size) = (true, _size + page.Size);
        foreach (var tag in page.Tags)
        {
            if (!_byTag.TryGetValue(tag, out var pages)) _byTag[tag] = pages = [];
            pages.Add(page);
        }

        _kept++;
    }

    private void Drop(PageEntry page)
    {
        page.Gone = true;
        Forget(page);
    }

    private void Forget(PageEntry page)
    {
        if (!_pages.TryRemove(KeyValuePair.Create(page.Key, page))) return;
        (page.Held, _size) = (false, _size - page.Size);
        folder.Leave(page);
        foreach (var tag in page.Tags)
            if (_byTag.TryGetValue(tag, out var pages) && pages.Remove(page) && pages.Count == 0) _byTag.Remove(tag);
    }

    /// <summary>A tenth at once, what was not asked for longest: one by one would sort everything for each page.</summary>
    private void MakeRoom()
    {
        var target = options.Value.Budget * 9 / 10;
        foreach (var page in _pages.Values.OrderBy(p => Volatile.Read(ref p.Used)).ToList())
        {
            if (_size <= target) return;
            Forget(page);
        }
    }
}
