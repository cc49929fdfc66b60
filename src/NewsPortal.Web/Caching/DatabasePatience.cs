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

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && Asking.Any(segment => request.Path.StartsWithSegments(segment, StringComparison.OrdinalIgnoreCase))
            ? WaitAsync(http) : next(http);
    }

    private async Task WaitAsync(HttpContext http)
    {
        var own = new OwnRequest(http, scopes);
        var answer = own.RunAsync(next);
        for (var wait = options.Value.Patience; !answer.IsCompleted; wait = Again)
        {
            await Task.WhenAny(answer, Task.Delay(wait, http.RequestAborted));
            if (answer.IsCompleted || !(link.IsSilent || http.RequestAborted.IsCancellationRequested)) continue;
            _ = answer.ContinueWith(_ => own.DisposeAsync().AsTask(), TaskScheduler.Default); // it ends by itself, and nobody gets it
            if (http.RequestAborted.IsCancellationRequested) return;
            await using var excuse = await PageMaking.ExcuseAsync(next, http, scopes);
            await http.SendAsync(excuse);
            return;
        }

        await using (own)
        {
            await answer;
            await own.SendAsync(http);
        }
    }
}
