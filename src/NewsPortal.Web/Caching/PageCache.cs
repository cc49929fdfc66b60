using Microsoft.Extensions.Options;
using NewsPortal.Web.Caching.Cdn;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Caching;

/// <summary>
/// The first of all middleware for readers: answers from finished pages, and has each missing one made once. What it keeps is equal to what
/// would be made now: a committed change evicts it, the clock evicts it, and while neither can be heard of it is only served for want of better.
/// </summary>
internal sealed class PageCache(
    RequestDelegate next, PageStore store, PageTurns turns, PageHosts hosts, Moments moments, EvictionLink link, PageCopies copies, CdnHeaders cdn, IServiceScopeFactory scopes, TimeProvider clock, IOptions<PageCacheOptions> options)
{
    /// <summary>How often it is looked again whether the database has gone silent.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    /// <summary>The least time that a page is given, however long its reader has waited for other things.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(400);

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Path.Value is not { } path || GlobalAddresses.Holds(request.Path, StringComparison.OrdinalIgnoreCase)) return next(http);
        return hosts.AreOutdated ? RenewAsync(http, path) : FindAsync(http, path, Environment.TickCount64);
    }

    private async Task RenewAsync(HttpContext http, string path)
    {
        var asked = Environment.TickCount64;
        await hosts.RenewAsync(options.Value.Patience, http.RequestAborted);
        if (hosts.AreOutdated) await MakeAsync(http, http.Request.QueryString.Value, asked);
        else await FindAsync(http, path, asked);
    }

    private Task FindAsync(HttpContext http, string path, long asked) =>
        store.IsOn && hosts.Find(http.Request.Host) is { } host && PageKey.Normal(http.Request.QueryString) is { } query
            ? AnswerAsync(http, new PageKey(host, http.Request.IsHttps, path, query), asked) : MakeAsync(http, http.Request.QueryString.Value, asked);

    private async Task AnswerAsync(HttpContext http, PageKey key, long asked)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            if (moments.IsDue(now) && !link.IsAway) await moments.PassAsync(now, http.RequestAborted);
            if (store.Find(key) is { } kept && (link.IsAway ? copies.MayServe(kept) : !link.IsDeaf && kept.IsFresh(now)))
            {
                store.Figures.CountServed();
                await http.SendAsync(kept, cdn);
                return;
            }

            if (turns.Enter(key) is not { } other)
            {
                await MakeInTurnAsync(http, key, asked);
                return;
            }

            var outcome = await other.WaitAsync(http.RequestAborted);
            if (outcome.TryAgain || outcome.Page is { Gone: true }) continue;
            if (outcome.Page is { } made)
            {
                store.Figures.CountServed();
                await http.SendAsync(made, cdn);
            }
            else
            {
                await MakeAsync(http, key.Query, asked);
            }

            return;
        }
    }

    private async Task MakeInTurnAsync(HttpContext http, PageKey key, long asked)
    {
        var outcome = PageOutcome.Nothing;
        PageMaking? making = null;
        PageEntry? page;
        try
        {
            making = await RunAsync(http, key.Query, asked);
            (page, outcome) = Settle(making, key);
        }
        finally
        {
            turns.End(key, outcome); // before it is sent: a reader with a slow line must not keep the others waiting
        }

        await using (making)
        {
            if (page is not null) await http.SendAsync(page, cdn);
            else await http.SendAsync(making);
        }
    }

    private async Task MakeAsync(HttpContext http, string? query, long asked)
    {
        await using var making = await RunAsync(http, query, asked);
        await http.SendAsync(making);
    }

    /// <summary>Has the answer made by the rest of the program.</summary>
    private async Task<PageMaking> RunAsync(HttpContext http, string? query, long asked)
    {
        store.Figures.CountMade();
        var begun = store.Now;
        var making = await WaitAsync(PageMaking.AnswerAsync(next, http, scopes, query), asked) ?? await PageMaking.ExcuseAsync(next, http, scopes);
        making.Begun = begun;
        return making;
    }

    /// <summary>What readers get of it: the page as it is kept from now on; where the database is away, as it was before rather than none; or only the one who asked gets it.</summary>
    private (PageEntry? Page, PageOutcome Outcome) Settle(PageMaking making, PageKey key)
    {
        var old = store.Find(key);
        if (making.IsKept(key))
        {
            var (now, longest) = (clock.GetUtcNow(), options.Value.Longest);
            var page = making.Entry(key, old, now, NewYear.After(now) is var year && year < now + longest ? year : now + longest);
            return (page, store.Keep(page, making.Begun) ? new(page, false) : PageOutcome.Nothing);
        }

        return making.Made.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && old is not null && copies.MayServe(old) ? (old, new(old, false)) : (null, PageOutcome.NotKept);
    }

    /// <summary>Waits for a page, but not for a database that says nothing: what was begun then ends by itself, and nobody gets it.</summary>
    private async Task<PageMaking?> WaitAsync(Task<PageMaking> making, long asked)
    {
        var left = options.Value.Patience - TimeSpan.FromMilliseconds(Environment.TickCount64 - asked); // others may have been waited for before
        for (var wait = left > Soon ? left : Soon; !making.IsCompleted; wait = Again)
        {
            await Task.WhenAny(making, Task.Delay(wait));
            if (making.IsCompleted || !link.IsSilent) continue;
            _ = making.ContinueWith(late => late.IsCompletedSuccessfully ? late.Result.DisposeAsync().AsTask() : Task.CompletedTask, TaskScheduler.Default);
            return null;
        }

        return await making;
    }
}
