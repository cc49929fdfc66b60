using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>
/// Whether pages of an earlier run may be served, which are never fresh. They may once it is known that nothing on them was taken down
/// meanwhile: because all changes since were heard of, or, while the database is away, by the marks that withdrawals leave.
/// </summary>
internal sealed class PageCopies(PageFolder folder, Moments moments, TimeProvider clock, IOptions<PageCacheOptions> options)
{
    /// <summary>How long the marks are good once they were read, in milliseconds.</summary>
    private const long MarksAreGood = 30_000;

    private long? _marksRead;
    private volatile bool _heardAll;
    private volatile HeardChanges? _heard;

    /// <summary>What the earlier run left word of.</summary>
    public FolderRecord? Earlier { get; private set; }

    /// <summary>The editions' own hosts, as the earlier run knew them.</summary>
    public Dictionary<string, long> Hosts => Earlier?.Hosts ?? [];

    /// <summary>The last change that was honoured by all that is kept.</summary>
    public HeardChanges? LastHeard => _heard;

    /// <summary>Reads what the earlier run left word of, once the folder is taken.</summary>
    public void Open()
    {
        Earlier = folder.ReadRecord();
        if (Earlier is not { } earlier) return;
        _heard = earlier.Heard;
        moments.Since(earlier.Passed);
    }

    /// <summary>All changes up to this one were heard of and honoured.</summary>
    public void HeardAll(HeardChanges heard) => (_heard, _heardAll) = (heard, true);

    /// <summary>The marks of what was taken down were read just now, and honoured.</summary>
    public void MarksRead() => _marksRead = Environment.TickCount64;

    /// <summary>Whether it may be served for want of a fresh one.</summary>
    public bool MayServe(PageEntry page)
    {
        if (page.Gone) return false;
        if (!page.FromDisk) return true;
        if (!_heardAll && !(_marksRead is { } read && Environment.TickCount64 - read < MarksAreGood)) return false;
        var now = clock.GetUtcNow();
        return now < page.Facts.Ends && now - page.Facts.Made < options.Value.OldestOnDisk;
    }
}
