using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching;

/// <summary>
/// What the page cache does for readers' pages, for what goes past it and asks the database: pictures, previews, the newsroom. Nobody waits for
/// one that hangs; they are told to come back. One that is slow but speaks is waited for, and so is every change: its sender must learn
/// whether it was made.
/// </summary>
internal sealed class DatabasePatience(RequestDelegate next, EvictionLink link, IServiceScopeFactory scopes, IOptions<PageCacheOptions> options)
{
    private static readonly string[] Asking = ["/media", "/redaksi", "/pratinjau"];

    /// <summary>How often it is looked again whether the database has gone silent.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    /// <summary>So many may still wait for a database that hangs, of whom nobody waits any more; later ones are sent away at once.</summary>
    private const int MostWaiting = 100;

    private int _waiting;

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && Asking.Any(segment => request.Path.StartsWithSegments(segment, StringComparison.OrdinalIgnoreCase))
            ? WaitAsync(http) : next(http);
    }

    private async Task WaitAsync(HttpContext http)
    {
        if (link.IsSilent && Volatile.Read(ref _waiting) >= MostWaiting)
        {
            await ExcuseAsync(http);
            return;
        }

        var own = new OwnRequest(http, scopes);
        var answer = own.RunAsync(next);
        for (var wait = options.Value.Patience; !answer.IsCompleted; wait = Again)
        {
            await Task.WhenAny(answer, Task.Delay(wait, http.RequestAborted));
            if (answer.IsCompleted || !(link.IsSilent || http.RequestAborted.IsCancellationRequested)) continue;
            if (http.RequestAborted.IsCancellationRequested && !link.IsSilent) await own.LeaveAsync(); // breaking off asks the database once more: not one that hangs
            Interlocked.Increment(ref _waiting);
            _ = answer.ContinueWith(_ => EndAsync(own), TaskScheduler.Default); // it ends by itself, and nobody gets it
            if (!http.RequestAborted.IsCancellationRequested) await ExcuseAsync(http);
            return;
        }

        await using (own)
        {
            await answer;
            await own.SendAsync(http);
        }
    }

    private async Task EndAsync(OwnRequest own)
    {
        Interlocked.Decrement(ref _waiting);
        await own.DisposeAsync();
    }

    private async Task ExcuseAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/media", StringComparison.OrdinalIgnoreCase)) // nobody reads a page in the place of a picture
        {
            (http.Response.StatusCode, http.Response.Headers.RetryAfter, http.Response.Headers.CacheControl) = (StatusCodes.Status503ServiceUnavailable, "30", "no-store");
            return;
        }

        await using var excuse = await PageMaking.ExcuseAsync(next, http, scopes);
        await http.SendAsync(excuse);
    }
}
