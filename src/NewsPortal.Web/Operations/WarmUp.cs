using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Operations;

/// <summary>
/// Asks a new process for a page of each kind before readers are sent to it, since the first of each costs hundreds of milliseconds to
/// compile, and for those pages that were asked for most before.
/// </summary>
internal sealed class WarmUp(IServer server, PageCopies copies, EditionDirectory editions, DueChanges due, IOptions<SiteOptions> site) : IHostedLifecycleService
{
    /// <summary>Readers are not kept waiting for longer than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly string[] Kinds = ["/", "/indeks", "/cari?q=berita", "/rss", "/sitemap.xml", "/ralat", "/terpopuler", "/halaman/redaksi", "/galat/404", "/redaksi/masuk"];

    /// <summary>Whether it is over, well or not.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Has read what every request asks for, while the rest of the program is put together: half of the first answer is reading for the first time.</summary>
    public void Begin(CancellationToken cancel) => _ = Task.Run(async () =>
    {
        try
        {
            await editions.GetAsync(cancel);
            await due.EnsureAsync(cancel);
        }
        catch (Exception)
        {
            // The first request meets the same fault, and its log line tells of it.
        }
    }, cancel);

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
        foreach (var path in Kinds)
            if (!await AnswersAsync(reader, path, cancel)) return; // without the database there is nothing to warm
        foreach (var page in copies.Earlier?.Hot ?? []) await FillAsync(reader, page, cancel);
        // A story, its section, tag and person: whatever the front leads to.
        var front = await reader.GetStringAsync("/", cancel);
        if (Link(front, "<h2><a href=\"") is not { } story) return;
        var read = await reader.GetStringAsync(story, cancel);
        foreach (var mark in new[] { "rel=\"tag\" href=\"", "rel=\"author\" href=\"", "</a></li>\n            <li><a href=\"" })
            if (Link(read, mark) is { } next) await AnswersAsync(reader, next, cancel);
    }

    private static async Task<bool> AnswersAsync(HttpClient reader, string path, CancellationToken cancel)
    {
        using var answer = await reader.GetAsync(path, cancel);
        return answer.StatusCode != HttpStatusCode.ServiceUnavailable;
    }

    /// <summary>Asks for what was asked for most before the start, as a reader would: by the edition's host, and over TLS where a proxy ends it.</summary>
    private async Task FillAsync(HttpClient reader, PageKey page, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new PathString(page.Path).ToUriComponent() + page.Query);
        if (page.Host != 0 && copies.Hosts.FirstOrDefault(h => h.Value == page.Host).Key is { } host) request.Headers.Host = host;
        if (page.Https) request.Headers.Add("X-Forwarded-Proto", "https");
        (await reader.SendAsync(request, cancel)).Dispose();
    }

    private static string? Link(string page, string mark)
    {
        var at = page.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0) return null;
        var link = page[(at + mark.Length)..page.IndexOf('"', at + mark.Length)];
        return link.StartsWith('/') ? link : null; // an edition on a host of its own is another's front
    }
}
