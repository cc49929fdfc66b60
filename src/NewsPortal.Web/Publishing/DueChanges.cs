using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Publishing;

/// <summary>
/// Lets scheduled changes of live stories take over at their moment. The first request after the moment does it, on whichever node it
/// arrives, and waits until it is done: no job has to run, and after a time of being down nothing is late for readers.
/// A first publication needs none of this: it is visible by <c>LiveAt</c> alone.
/// </summary>
public sealed class DueChanges(IServiceScopeFactory scopes, EvictionLink news, TimeProvider clock, ILogger<DueChanges> log) : IDisposable
{
    /// <summary>How long this node goes by what it knows of the nearest moment: another node may have scheduled something nearer, and says so where it is heard.</summary>
    private TimeSpan Fresh => news.IsHeard ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(1);

    /// <summary>How soon to look again where something is left over or the database did not answer.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    /// <summary>How many waiting changes are looked at together.</summary>
    private const int Most = 50;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Known? _known;
    private int _forgotten;

    /// <summary>Makes all changes that are due. Costs nothing while none is and the last look is fresh.</summary>
    public async ValueTask EnsureAsync(CancellationToken cancel)
    {
        if (IsQuiet) return;
        await _turn.WaitAsync(cancel);
        try
        {
            if (IsQuiet) return; // whoever was first has done it
            await MakeAsync(cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Looks again at the next request; for whoever has just scheduled something.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _known = null;
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private bool IsQuiet => _known is { } known && clock.GetUtcNow() is var now && now < known.Nearest && now - known.At < Fresh && now >= known.At;

    private async Task MakeAsync(CancellationToken cancel)
    {
        var (now, forgotten) = (clock.GetUtcNow(), Volatile.Read(ref _forgotten));
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        try
        {
            // The partial index on the moment holds waiting changes only: a handful of rows.
            var waiting = await db.Articles.Where(a => a.NextAt != null).OrderBy(a => a.NextAt).Select(a => new { a.Id, At = a.NextAt!.Value }).Take(Most).ToListAsync(cancel);
            var left = waiting.Count == Most;
            foreach (var change in waiting.Where(w => w.At <= now)) left |= !await TryMakeAsync(db, change.Id, now, cancel);
            var nearest = waiting.Select(w => w.At).Where(at => at > now).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
            Know(new Known(now, left && now + Again < nearest ? now + Again : nearest), forgotten);
        }
        catch (Exception error) when (ErrorPages.IsDatabaseAway(error))
        {
            // The page's own query will tell. Those who wait here do not wait for the same fault one after another.
            Know(new Known(clock.GetUtcNow(), clock.GetUtcNow() + Again), forgotten);
        }
    }

    /// <summary>One change that cannot be made must not stand in the way of all others, nor of readers: it is tried again, and the log names it.</summary>
    private async Task<bool> TryMakeAsync(NewsDbContext db, long id, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            await MakeAsync(db, id, now, cancel);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException && !ErrorPages.IsDatabaseAway(error))
        {
            db.ChangeTracker.Clear();
            log.ChangeNotMade(id, error);
            return false;
        }
    }

    /// <summary>Unless something was scheduled meanwhile, which is not in it.</summary>
    private void Know(Known known, int forgotten)
    {
        _known = known;
        if (Volatile.Read(ref _forgotten) != forgotten) _known = null;
    }

    /// <summary>Two nodes at once: the second waits for the row and finds nothing left to do.</summary>
    private static Task<bool> MakeAsync(NewsDbContext db, long id, DateTimeOffset now, CancellationToken cancel) => db.InOneUnitAsync(async token =>
    {
        if (await db.LoadLockedAsync(id, now, token) is not { } article || !db.ChangeTracker.HasChanges()) return false;
        await db.SaveChangesAsync(token);
        await db.SettleAsync(article, token);
        await db.RevokePreviewsAsync(id, now, token);
        return true;
    }, cancel);

    private sealed record Known(DateTimeOffset At, DateTimeOffset Nearest);
}
