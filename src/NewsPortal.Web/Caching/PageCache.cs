using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Caching;

/// <summary>
/// The first of all middleware for readers: answers from finished pages, and has each missing one made once. What it keeps is equal to what
/// would be made now: a committed change evicts it, the clock evicts it, and while neither can be heard of it is only served for want of better.
/// </summary>
internal sealed class PageCache(
    RequestDelegate next, PageStore store, PageTurns turns, PageHosts hosts, Moments moments, EvictionLink link, IServiceScopeFactory scopes, TimeProvider clock, IOptions<PageCacheOptions> options)
{
    /// <summary>How often it is looked again whether the database has gone silent.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Path.Value is not { } path || GlobalAddresses.Holds(request.Path, StringComparison.OrdinalIgnoreCase)) return next(http);
        return store.IsOn && hosts.Find(request.Host) is { } host && PageKey.Normal(request.QueryString) is { } query
            ? AnswerAsync(http, new PageKey(host, request.IsHttps, path, query)) : MakeAsync(http, null, request.QueryString.Value);
    }

    private async Task AnswerAsync(HttpContext http, PageKey key)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            if (moments.IsDue(now) && !link.IsAway) await moments.PassAsync(now, http.RequestAborted);
            if (store.Find(key) is { } kept && (link.IsAway ? !kept.Gone : !link.IsDeaf && kept.IsFresh(now)))
            {
                store.Figures.CountServed();
                await http.SendAsync(kept);
                return;
            }

            if (turns.Enter(key) is not { } other)
            {
                await MakeInTurnAsync(http, key);
                return;
            }

            var outcome = await other.WaitAsync(http.RequestAborted);
            if (outcome.TryAgain || outcome.Page is { Gone: true }) continue;
            if (outcome.Page is { } made)
            {
                store.Figures.CountServed();
                await http.SendAsync(made);
            }
            else
            {
                await MakeAsync(http, null, key.Query);
            }

            return;
        }
    }

    private async Task MakeInTurnAsync(HttpContext http, PageKey key)
    {
        var outcome = PageOutcome.Nothing;
        try
        {
            outcome = await MakeAsync(http, key, key.Query);
        }
        finally
        {
            turns.End(key, outcome);
        }
    }

    /// <summary>Has the answer made by the rest of the program, and sends it.</summary>
    private async Task<PageOutcome> MakeAsync(HttpContext http, PageKey? key, string? query)
    {
        var begun = store.Now;
        store.Figures.CountMade();
        await using var making = await WaitAsync(PageMaking.AnswerAsync(next, http, scopes, query)) ?? await PageMaking.ExcuseAsync(next, http, scopes);
        if (key is { } asked && making.IsKept(asked))
        {
            var now = clock.GetUtcNow();
            var page = making.Entry(asked, store.Find(asked), NewYear.After(now) is var year && year < now + options.Value.Longest ? year : now + options.Value.Longest);
            var isCurrent = store.Keep(page, begun);
            await http.SendAsync(page);
            return isCurrent ? new(page, false) : PageOutcome.Nothing;
        }

        if (making.Made.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && key is { } wanted && store.Find(wanted) is { Gone: false } kept)
        {
            await http.SendAsync(kept); // as it was, rather than nothing
            return new(kept, false);
        }

        await http.SendAsync(making);
        return PageOutcome.NotKept;
    }

    /// <summary>Waits for a page, but not for a database that says nothing: what was begun then ends by itself, and nobody gets it.</summary>
    private async Task<PageMaking?> WaitAsync(Task<PageMaking> making)
    {
        for (var wait = options.Value.Patience; !making.IsCompleted; wait = Again)
        {
            await Task.WhenAny(making, Task.Delay(wait));
            if (making.IsCompleted || !link.IsSilent) continue;
            _ = making.ContinueWith(late => late.IsCompletedSuccessfully ? late.Result.DisposeAsync().AsTask() : Task.CompletedTask, TaskScheduler.Default);
            return null;
        }

        return await making;
    }
}
