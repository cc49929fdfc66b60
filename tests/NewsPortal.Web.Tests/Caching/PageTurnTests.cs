using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>Many who ask for one page at once, and a line to the database that is refused.</summary>
public sealed class PageTurnTests(CachedApp app) : IClassFixture<CachedApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_with_a_slow_line_does_not_keep_those_waiting_who_asked_for_the_same_page()
    {
        var ready = new TaskCompletionSource();
        var cache = ActivatorUtilities.CreateInstance<PageCache>(app.Services, (RequestDelegate)(async http =>
        {
            await ready.Task;
            http.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new CachedPageAttribute()), "page"));
            await http.Response.WriteAsync("Halaman yang ditunggu.", Cancel);
        }));
        var (slow, other) = (Ask(new StuckStream()), Ask(new MemoryStream()));

        var stuck = cache.InvokeAsync(slow);
        var waiting = cache.InvokeAsync(other);
        ready.SetResult();
        await waiting.WaitAsync(TimeSpan.FromSeconds(10), Cancel);

        Assert.False(stuck.IsCompleted);
        Assert.Equal("Halaman yang ditunggu.", System.Text.Encoding.UTF8.GetString(((MemoryStream)other.Response.Body).ToArray()));
    }

    [Fact]
    public async Task While_the_line_is_refused_by_a_database_that_answers_pages_are_made_anew_not_served_as_they_were()
    {
        await app.NewReader().ReadAsync("/makassar");
        var link = app.Services.GetRequiredService<EvictionLink>();
        await using var db = app.OpenDb();
        await db.Database.ExecuteSqlAsync($"alter table cache_eviction rename to elsewhere", Cancel);
        for (var i = 0; i < 200 && !link.IsDeaf; i++) await Task.Delay(25, Cancel);
        await Task.Delay(600, Cancel); // some attempts more

        var made = app.Pages.Figures.Made;
        await app.NewReader().ReadAsync("/makassar");

        Assert.True(link is { IsDeaf: true, IsAway: false });
        Assert.Equal(made + 1, app.Pages.Figures.Made);
        await db.Database.ExecuteSqlAsync($"alter table elsewhere rename to cache_eviction", Cancel);
    }

    private static DefaultHttpContext Ask(Stream body)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Scheme, http.Request.Host, http.Request.Path) = ("GET", "https", new HostString("berita.test"), "/giliran");
        http.Response.Body = body;
        return http;
    }

    /// <summary>A line that takes nothing.</summary>
    private sealed class StuckStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => new(new TaskCompletionSource().Task);

        public override Task FlushAsync(CancellationToken cancellationToken) => new TaskCompletionSource().Task;
    }
}
