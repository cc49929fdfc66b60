using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>What is scheduled becomes visible by the clock alone: no job runs in these tests.</summary>
public sealed class TwoNodesTests(ClockApp app) : IClassFixture<ClockApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scheduled_change_takes_over_at_its_moment_everywhere_and_exactly_once_with_two_nodes()
    {
        await using var other = await OtherNode.OfAsync(app);
        var (id, at) = await ScheduleChangeAsync("Sungai Surut", "Sungai Meluap Malam Ini");
        var path = await app.PathAsync(id);
        HttpClient[] readers = [app.NewReader(), other.NewReader()];
        foreach (var reader in readers) Assert.Equal("Sungai Surut", (await reader.OpenAsync(path)).TextOf("h1"));

        Turn(other, at - app.Clock.GetUtcNow() - TimeSpan.FromMilliseconds(1));
        foreach (var reader in readers) Assert.Equal("Sungai Surut", (await reader.OpenAsync(path)).TextOf("h1"));
        Turn(other, TimeSpan.FromMilliseconds(1));

        var pages = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => readers[i % 2].OpenAsync(path)));
        Assert.All(pages, page => Assert.Equal("Sungai Meluap Malam Ini", page.TextOf("h1")));
        foreach (var reader in readers)
            foreach (var list in new[] { "/depok", "/depok/daerah", "/depok/rss", "/depok/atom.xml", "/depok/feed.json", "/cari?q=meluap", "/depok/indeks" })
                Assert.Contains("Sungai Meluap Malam Ini", await reader.ReadAsync(list), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.EntityId == id && e.Action == "article.change-ran", Cancel));
        var article = await app.ArticleAsync(id);
        Assert.Equal((at, at, (DateTimeOffset?)null), (article.SubstantiveAt!.Value, article.EditedAt!.Value, article.NextAt));
    }

    [Fact]
    public async Task After_downtime_a_change_shows_its_own_moment_not_the_late_one()
    {
        var (id, at) = await ScheduleChangeAsync("Pasar Tutup", "Pasar Dibuka Kembali");
        app.Clock.Advance(TimeSpan.FromDays(3)); // nobody asked in the meantime

        Assert.Contains("Pasar Dibuka Kembali", await app.NewReader().ReadAsync("/cari?q=dibuka"), StringComparison.Ordinal); // a list is the first to be asked
        Assert.Equal(at, (await app.ArticleAsync(id)).SubstantiveAt);
    }

    [Fact]
    public async Task A_first_publication_is_visible_at_its_moment_on_both_nodes()
    {
        await using var other = await OtherNode.OfAsync(app);
        var id = await app.DraftAsync("Kereta Malam");
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        var at = app.Clock.GetUtcNow().AddHours(1);
        await app.TakeAsync(app.Editor, id, "schedule", ("When", DeskApp.Local(at)));
        var path = await app.PathAsync(id);
        foreach (var reader in new[] { app.NewReader(), other.NewReader() }) Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(path, Cancel)).StatusCode);

        Turn(other, at - app.Clock.GetUtcNow());

        foreach (var reader in new[] { app.NewReader(), other.NewReader() })
        {
            Assert.Equal("Kereta Malam", (await reader.OpenAsync(path)).TextOf("h1"));
            Assert.Contains("Kereta Malam", await reader.ReadAsync("/depok/rss"), StringComparison.Ordinal);
            Assert.Contains("Kereta Malam", await reader.ReadAsync("/cari?q=kereta"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_desk_that_opens_a_story_after_the_moment_meets_the_change_that_has_run()
    {
        var (id, at) = await ScheduleChangeAsync("Rapat Ditunda", "Rapat Jadi Digelar");
        app.Clock.Advance(at - app.Clock.GetUtcNow());

        Assert.Equal(HttpStatusCode.Conflict, (await app.StepAsync(app.Editor, id, "unschedule")).StatusCode);
        Assert.Equal("Rapat Jadi Digelar", (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf("h1"));
    }

    private void Turn(OtherNode other, TimeSpan by)
    {
        app.Clock.Advance(by);
        other.Clock.Advance(by);
    }

    private async Task<(long Id, DateTimeOffset At)> ScheduleChangeAsync(string headline, string next)
    {
        var id = await app.DraftAsync(headline);
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.TakeAsync(app.Editor, id, "publish");
        await app.SaveAsync(id, s => s with { Headline = next });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        var at = app.Clock.GetUtcNow().AddHours(2);
        await app.TakeAsync(app.Editor, id, "schedule", ("When", DeskApp.Local(at)), ("Change", nameof(ChangeClass.Update)));
        return (id, at);
    }
}

/// <summary>A newsroom in which nothing runs by itself.</summary>
public class ClockApp : DeskApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.Remove(services.Single(s => s.ImplementationType == typeof(DueChangesFreshener))));
    }
}

/// <summary>A second process over the same database, with a clock that goes alike.</summary>
internal sealed class OtherNode : NewsPortalApp
{
    public static async Task<OtherNode> OfAsync(NewsPortalApp first)
    {
        var node = new OtherNode { ConnectionString = first.ConnectionString };
        node.Clock.Advance(first.Clock.GetUtcNow() - node.Clock.GetUtcNow());
        await node.NewReader().GetAsync("/depok");
        return node;
    }

    public override ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        ConnectionString = ""; // the database is the first node's to take away
        return base.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.Remove(services.Single(s => s.ImplementationType == typeof(DueChangesFreshener))));
    }
}
