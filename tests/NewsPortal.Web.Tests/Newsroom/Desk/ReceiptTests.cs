using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Whoever publishes is told where the story became visible.</summary>
public sealed class ReceiptTests(DeskApp app) : IClassFixture<DeskApp>
{
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
