using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Caching;

/// <summary>
/// The first of all middleware for readers: answers from finished pages, and has each missing one made once. What it keeps is equal to what
/// would be made now: a committed change evicts it, the clock evicts it, and while neither can be heard of it is only served for want of better.
/// </summary>
internal sealed class PageCache(
    RequestDelegate next, PageStore store, PageTurns turns, PageHosts hosts, Moments moments, EvictionLink link, TimeProvider clock, IOptions<PageCacheOptions> options)
{
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Path.Value is not { } path || GlobalAddresses.Holds(request.Path, StringComparison.OrdinalIgnoreCase)) return next(http);
        var key = hosts.Find(request.Host) is { } host && PageKey.Normal(request.QueryString) is { } query && store.IsOn ? new PageKey(host, request.IsHttps, path, query) : default;
        return key.Path is null ? RenderAsync(http, null) : AnswerAsync(http, key);
    }

    private async Task AnswerAsync(HttpContext http, PageKey key)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            if (moments.IsDue(now)) await moments.PassAsync(now, http.RequestAborted);
            if (store.Find(key) is { } kept && (link.IsAway ? !kept.Gone : !link.IsDeaf && kept.IsFresh(now)))
            {
                await http.SendAsync(kept);
                return;
            }

            if (turns.Enter(key) is not { } other)
            {
                await MakeAsync(http, key);
                return;
            }

            var outcome = await other.WaitAsync(http.RequestAborted);
            if (outcome.Page is { Gone: false } made) await http.SendAsync(made);
            else if (outcome.TryAgain) continue;
            else await RenderAsync(http, null);
            return;
        }
    }

    private async Task MakeAsync(HttpContext http, PageKey key)
    {
        var outcome = PageOutcome.Nothing;
        try
        {
            outcome = await RenderAsync(http, key);
        }
        finally
        {
            turns.End(key, outcome);
        }
    }

    /// <summary>Has the page made by the rest of the program, and sends it.</summary>
    private async Task<PageOutcome> RenderAsync(HttpContext http, PageKey? key)
    {
        var begun = store.Now;
        using var making = new PageMaking(http, options.Value.Patience);
        await making.RunAsync(next, key?.Query);
        if (key is null || !making.IsKept(key.Value)) return await SendOtherAsync(http, making, key);

        var old = store.Find(key.Value);
        var now = clock.GetUtcNow();
        var page = making.Entry(key.Value, old, NewYear.After(now) is var year && year < now + options.Value.Longest ? year : now + options.Value.Longest);
        var isCurrent = store.Keep(page, begun);
        await http.SendAsync(page);
        return isCurrent ? new(page, false) : PageOutcome.Nothing;
    }

    /// <summary>An answer that is nobody else's; where the database is away, the page as it was before rather than none.</summary>
    private async Task<PageOutcome> SendOtherAsync(HttpContext http, PageMaking making, PageKey? key)
    {
        if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && key is { } asked && store.Find(asked) is { Gone: false } kept)
        {
            making.Discard();
            await http.SendAsync(kept);
            return new(kept, false);
        }

        await making.SendAsync();
        return making.WasLeft ? PageOutcome.Nothing : PageOutcome.NotKept;
    }
}
