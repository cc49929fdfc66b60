using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Operations;

/// <summary>Asks a new process for a page of each kind before readers are sent to it: the first of each costs hundreds of milliseconds to compile.</summary>
internal sealed class WarmUp(IServer server, IOptions<SiteOptions> site) : IHostedLifecycleService
{
    /// <summary>Readers are not kept waiting for longer than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly string[] Kinds = ["/", "/indeks", "/cari?q=berita", "/rss", "/sitemap.xml", "/ralat", "/terpopuler", "/halaman/redaksi", "/galat/404"];

    /// <summary>Whether it is over, well or not.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The server listens already; the program counts as started once this is over.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            if (server.Own() is { } address) await AskAsync(address, limit.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or InvalidOperationException or UriFormatException)
        {
            // A cold start is slow, not wrong.
        }

        IsDone = true;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task AskAsync(Uri address, CancellationToken cancel)
    {
        using var reader = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        reader.DefaultRequestHeaders.Host = site.Value.BaseUrl!.Authority;
        foreach (var path in Kinds) (await reader.GetAsync(path, cancel)).Dispose();
        // A story, its section, tag and person: whatever the front leads to.
        var front = await reader.GetStringAsync("/", cancel);
        if (Link(front, "<h2><a href=\"") is not { } story) return;
        var page = await reader.GetStringAsync(story, cancel);
        foreach (var mark in new[] { "rel=\"tag\" href=\"", "rel=\"author\" href=\"", "</a></li>\n            <li><a href=\"" })
            if (Link(page, mark) is { } next) (await reader.GetAsync(next, cancel)).Dispose();
    }

    private static string? Link(string page, string mark)
    {
        var at = page.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0) return null;
        var link = page[(at + mark.Length)..page.IndexOf('"', at + mark.Length)];
        return link.StartsWith('/') ? link : null; // an edition on a host of its own is another's front
    }
}
