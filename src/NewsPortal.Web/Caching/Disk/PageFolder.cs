using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>
/// The files of the node's kept pages: a copy of what the store holds, never more. A page that leaves the store leaves the folder before
/// the change that drove it out counts as heard. Only one process uses a folder at a time.
/// </summary>
internal sealed class PageFolder(IOptions<PageCacheOptions> options, BuildStamp stamp, ILogger<PageFolder> log) : IDisposable
{
    private const string PageEnding = ".page", PartEnding = ".part", RecordName = "pages.record", LockName = "pages.lock";
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly ConcurrentQueue<PageEntry> _leaving = new();
    private readonly Lock _files = new();
    private FileStream? _lock;
    private bool _toldOfFault;
    private long _size;

    /// <summary>Whether files of pages lie in it, whoever wrote them.</summary>
    public bool HasPages => options.Value is { BudgetMegabytes: > 0, FolderMegabytes: > 0 } && Directory.Exists(Place) && Directory.EnumerateFiles(Place, "*" + PageEnding).Any();

    /// <summary>Whether this process has the folder.</summary>
    public bool IsOpen => _lock is not null;

    /// <summary>What the pages in it take, in bytes.</summary>
    public long Size => Interlocked.Read(ref _size);

    private string Place => options.Value.Folder ?? "";

    /// <summary>Takes the folder; another process that has it, or a disk that does not let us, leaves us without.</summary>
    /// <returns>Whether it was taken just now.</returns>
    public bool TryOpen()
    {
        if (string.IsNullOrWhiteSpace(options.Value.Folder) || options.Value is { BudgetMegabytes: 0 } or { FolderMegabytes: 0 } || IsOpen) return false;
        return Try(() =>
        {
            if (!Directory.Exists(Place)) Make(Place);
            _lock = new FileStream(PathOf(LockName), Owned(new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None }));
        });
    }

    /// <summary>The pages that an earlier process left, the newest first. What is damaged, half written or another build's is removed.</summary>
    public IEnumerable<PageEntry> Read()
    {
        var names = new List<string>();
        Try(() => names.AddRange(Directory.EnumerateFiles(Place).Select(Path.GetFileName).OfType<string>().Where(IsOurs)));
        foreach (var name in names.OrderDescending(StringComparer.Ordinal)) // they begin with the moment
        {
            PageEntry? page = null;
            if (name.EndsWith(PageEnding, StringComparison.Ordinal)) Try(() => page = PageFile.Read(File.ReadAllBytes(Path.Combine(Place, name)), stamp.Bytes));
            if (page is null)
            {
                Try(() => File.Delete(Path.Combine(Place, name)));
                continue;
            }

            Try(() => Interlocked.Add(ref _size, new FileInfo(Path.Combine(Place, name)).Length));
            page.File = name;
            yield return page;
        }
    }

    /// <summary>What the earlier process left word of, if it was the same build.</summary>
    public FolderRecord? ReadRecord()
    {
        FolderRecord? record = null;
        var path = Path.Combine(Place, RecordName);
        Try(() => record = File.Exists(path) ? FolderRecord.Read(File.ReadAllBytes(path)) : null);
        return record?.Stamp == Stamp ? record : null;
    }

    /// <summary>Leaves word, once all that must go has gone.</summary>
    public void WriteRecord(HeardChanges heard, DateTimeOffset passed, Dictionary<string, long> hosts, PageKey[] hot)
    {
        if (IsOpen && Settle()) Try(() => WriteWhole(RecordName, new FolderRecord(Stamp, heard, passed, hosts, hot).Write()));
    }

    /// <summary>Writes a page.</summary>
    /// <returns>Whether the disk takes more.</returns>
    public bool Write(PageEntry page) => IsOpen && Try(() =>
    {
        var content = PageFile.Write(page, stamp.Bytes);
        var name = $"{page.Facts.Made.UtcTicks:x16}{RandomNumberGenerator.GetHexString(8, lowercase: true)}{PageEnding}";
        WritePart(name, content);
        lock (_files)
        {
            if (!page.Held) File.Delete(PathOf(name + PartEnding)); // it has left meanwhile
            else
            {
                File.Move(PathOf(name + PartEnding), PathOf(name));
                page.File = name;
                Interlocked.Add(ref _size, content.Length);
                _toldOfFault = false;
            }
        }
    });

    /// <summary>The page is to leave; call <see cref="Settle"/> for it to be gone.</summary>
    public void Leave(PageEntry page)
    {
        if (IsOpen) _leaving.Enqueue(page);
    }

    /// <summary>Removes what is to leave.</summary>
    /// <returns>Whether nothing is left that should be gone.</returns>
    public bool Settle()
    {
        if (_leaving.IsEmpty) return true;
        lock (_files)
        {
            while (_leaving.TryPeek(out var page))
            {
                if (page.File is { } name && !Try(() => Remove(name))) return false;
                page.File = null;
                _leaving.TryDequeue(out _);
            }
        }

        return true;
    }

    /// <summary>Removes what is to leave, at once and on another thread: a disk that hangs must not keep changes from being heard.</summary>
    public void SettleSoon()
    {
        if (!_leaving.IsEmpty) ThreadPool.UnsafeQueueUserWorkItem(static folder => folder.Settle(), this, preferLocal: false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }

    private string Stamp => Convert.ToHexStringLower(stamp.Bytes);

    private void Remove(string name)
    {
        var file = new FileInfo(PathOf(name));
        if (!file.Exists) return;
        var length = file.Length;
        file.Delete();
        Interlocked.Add(ref _size, -length);
    }

    private void WriteWhole(string name, byte[] content)
    {
        WritePart(name, content);
        File.Move(PathOf(name + PartEnding), PathOf(name), overwrite: true);
    }

    private void WritePart(string name, byte[] content)
    {
        using var file = new FileStream(PathOf(name + PartEnding), Owned(new() { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 }));
        file.Write(content);
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, Own | UnixFileMode.UserExecute);
    }

    /// <summary>Readable by whom the program runs as, and nobody else.</summary>
    private static FileStreamOptions Owned(FileStreamOptions file)
    {
        if (!OperatingSystem.IsWindows()) file.UnixCreateMode = Own;
        return file;
    }

    /// <summary>Names of others in the folder are none of ours.</summary>
    private static bool IsOurs(string name) => (name.EndsWith(PageEnding, StringComparison.Ordinal) || name.EndsWith(PageEnding + PartEnding, StringComparison.Ordinal)) && name.Length >= 24 && name[..24].All(char.IsAsciiHexDigitLower);

    private string PathOf(string name) => Path.Combine(Place, name);

    /// <summary>A disk that is full, read-only or gone costs copies, nothing else; the log is told once.</summary>
    private bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (!_toldOfFault) log.FolderFailed(e.Message);
            _toldOfFault = true;
            return false;
        }
    }
}
