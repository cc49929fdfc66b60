using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Whoever publishes is told where the story became visible.</summary>
public sealed class ReceiptTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_server_asks_for_pages_as_a_reader_would_and_tells_where_the_story_was()
    {
        await using var listening = ListeningNode.Of(app);
        var addresses = new ServerAddressesFeature();
        addresses.Addresses.Add(listening.ClientOptions.BaseAddress.ToString());
        app.Server.Features.Set<IServerAddressesFeature>(addresses);
        var id = await app.DraftAsync("Tanda Terima");
        await app.TakeAsync(app.WriterBrowser, id, "submit");

        await app.TakeAsync(app.Editor, id, "publish");

        app.Server.Features.Set<IServerAddressesFeature>(null);
        var page = await app.Editor.OpenAsync($"/redaksi/naskah/{id}/tanda-terima");
        Assert.Equal(["Halaman berita", "Beranda edisi", "Beranda jaringan", "Halaman kanal", "Umpan RSS edisi"], page.TextsOf("tbody th"));
        Assert.All(page.TextsOf("tbody td"), seen => Assert.EndsWith("milidetik", seen, StringComparison.Ordinal));
        Assert.Contains("seperti pembaca", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_ask_for_its_pages_says_so()
    {
        var id = await app.DraftAsync("Tanda Terima Basis Data");
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.TakeAsync(app.Editor, id, "publish");

        Assert.Contains("hanya basis data", (await app.Editor.OpenAsync($"/redaksi/naskah/{id}/tanda-terima")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheduled_story_has_its_receipt_once_counted_from_its_moment()
    {
        var id = await app.DraftAsync("Tanda Terima Terjadwal");
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        var at = WholeMinute(app.Clock.GetUtcNow().AddHours(1));
        await app.TakeAsync(app.Editor, id, "schedule", ("When", DeskApp.Local(at)));
        var receipts = app.Services.GetRequiredService<ScheduledReceipts>();
        Assert.Equal(0, await receipts.RunAsync(Cancel)); // its moment is not near
        app.Clock.Advance(at - app.Clock.GetUtcNow() + TimeSpan.FromMilliseconds(40));

        Assert.Equal(1, await receipts.RunAsync(Cancel));
        Assert.Equal(0, await receipts.RunAsync(Cancel));

        var page = await (await app.SignedInAsync(app.EditorId)).OpenAsync($"/redaksi/naskah/{id}/tanda-terima");
        Assert.Contains("Dihitung dari saat yang dijadwalkan", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["40 milidetik"], page.TextsOf("tbody td"));
    }

    [Fact]
    public async Task A_scheduled_change_is_watched_until_its_moment_has_come()
    {
        var id = await app.LiveAsync("Tanda Terima Perubahan");
        await app.SaveAsync(id, s => s with { Headline = "Tanda Terima Perubahan Malam" });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        var at = WholeMinute(app.Clock.GetUtcNow().AddMinutes(5));
        await app.TakeAsync(app.Editor, id, "schedule", ("When", DeskApp.Local(at)), ("Change", "Update"));
        var receipts = app.Services.GetRequiredService<ScheduledReceipts>();
        app.Clock.Advance(at - app.Clock.GetUtcNow() - TimeSpan.FromSeconds(1));

        var watching = receipts.RunAsync(Cancel);
        while (!watching.IsCompleted)
        {
            app.Clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.WhenAny(watching, Task.Delay(20, Cancel));
        }

        Assert.Equal(1, await watching);
        Assert.Equal("Tanda Terima Perubahan Malam", (await app.ArticleAsync(id)).Headline);
        await using var db = app.OpenDb();
        Assert.Equal(2, await db.AuditEntries.CountAsync(e => e.EntityId == id && e.Action == PublishReceipts.Action, Cancel)); // the first publication's, and this
    }

    private static DateTimeOffset WholeMinute(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));

    [Fact]
    public async Task A_story_that_never_ran_has_no_receipt()
    {
        var id = await app.DraftAsync("Tanpa Tanda Terima");

        Assert.Contains("Belum ada pengukuran", (await app.Editor.OpenAsync($"/redaksi/naskah/{id}/tanda-terima")).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A node of the same newsroom behind the real server.</summary>
    private sealed class ListeningNode : NewsPortalApp
    {
        public static ListeningNode Of(NewsPortalApp first)
        {
            var node = new ListeningNode { ConnectionString = first.ConnectionString };
            node.Clock.Advance(first.Clock.GetUtcNow() - node.Clock.GetUtcNow());
            node.UseKestrel(0);
            node.StartServer();
            return node;
        }

        public override ValueTask DisposeAsync()
        {
            ConnectionString = "";
            return base.DisposeAsync();
        }
    }
}
