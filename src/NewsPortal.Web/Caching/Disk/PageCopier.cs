using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>Brings what an earlier run kept into the store, and what the store holds onto the disk, while nobody waits for either.</summary>
internal sealed class PageCopier(PageStore store, PageFolder folder, PageCopies copies, PageHosts hosts, Moments moments, IOptions<PageCacheOptions> options, ILogger<PageCopier> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>Pages written in a round, at most: fifty a second, half a megabyte.</summary>
    private const int Most = 100;

    /// <summary>How many of the pages that are asked for most are named to the process that comes after this one.</summary>
    private const int Hot = 50;

    /// <summary>After so many answers what is asked for most may have changed.</summary>
    private const int Many = 1000;

    /// <summary>What the end of the process may be put off by.</summary>
    private static readonly TimeSpan Last = TimeSpan.FromSeconds(3);

    private long _seen = -1;
    private (HeardChanges? Heard, DateTimeOffset Passed, long Served) _recorded;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (folder.TryOpen()) copies.Open(); // first of all: who listens to changes goes on from there
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        var start = Stopwatch.GetTimestamp();
        while (Write() && Stopwatch.GetElapsedTime(start) < Last)
        {
        }

        Record();
        folder.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (folder.IsOpen) TakeIn(of: copies.Earlier);
        using var timer = new PeriodicTimer(Round);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Turn();
    }

    /// <summary>One round.</summary>
    internal void Turn()
    {
        if (folder.TryOpen()) TakeIn(of: null); // from a process that had it until now: it left changes behind that we do not know how to count
        Write();
        Record();
    }

    private void TakeIn(FolderRecord? of)
    {
        var taken = 0;
        foreach (var page in folder.Read())
        {
            if (of is not null && store.TakeIn(page)) taken++;
            else folder.Leave(page);
        }

        folder.Settle();
        if (taken > 0) log.Found(taken);
    }

    /// <summary>Writes the next pages, those first that are asked for most.</summary>
    /// <returns>Whether there may be more.</returns>
    private bool Write()
    {
        folder.Settle();
        var kept = store.Kept;
        if (!folder.IsOpen || kept == _seen) return false;
        var (waiting, longest) = (Waiting(), new Lazy<Queue<PageEntry>>(() => new(store.All.Where(p => p.File is not null).OrderBy(p => Volatile.Read(ref p.Used)))));
        foreach (var page in waiting.Take(Most))
            if (!MakesRoom(page, longest) || !folder.Write(page)) return false;
        if (waiting.Count > Most) return true;
        _seen = kept;
        return false;
    }

    /// <summary>Pages through which anything is looked are not written: any change drops them, and what readers search for is no disk's business.</summary>
    private List<PageEntry> Waiting() => [.. store.All.Where(p => p is { File: null, Gone: false } && !p.Tags.Contains(CacheTag.Anything)).OrderByDescending(Wanted).Take(Most + 1)];

    /// <summary>Where the folder is full, what was asked for last stays.</summary>
    private bool MakesRoom(PageEntry page, Lazy<Queue<PageEntry>> longest)
    {
        while (folder.Size >= options.Value.FolderMegabytes * 1024L * 1024L)
        {
            if (!longest.Value.TryDequeue(out var other) || Volatile.Read(ref other.Used) >= Volatile.Read(ref page.Used)) return false;
            folder.Leave(other);
            if (!folder.Settle()) return false;
        }

        return true;
    }

    /// <summary>Leaves word where something has changed, and now and then of what is asked for most.</summary>
    private void Record()
    {
        if (!folder.IsOpen || copies.LastHeard is not { } heard) return;
        var state = (heard, moments.Passed, store.Figures.Served / Many);
        if (state == _recorded) return;
        _recorded = state;
        folder.WriteRecord(heard, moments.Passed, hosts.OfEditions(), [.. store.All.Where(p => Wanted(p) > 0 && !p.Tags.Contains(CacheTag.Anything)).OrderByDescending(Wanted).Take(Hot).Select(p => p.Key)]);
    }

    private static int Wanted(PageEntry page) => page.HitsBefore + page.Hits;
}
