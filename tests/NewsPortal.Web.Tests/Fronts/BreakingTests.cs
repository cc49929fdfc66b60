using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Fronts;

public sealed class BreakingTests : IAsyncLifetime
{
    private const string Strip = ".breaking a";
    private readonly FrontApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task What_the_network_declares_breaking_stands_above_every_front()
    {
        await app.PinAsync(SlotKind.Breaking, null, "Depok 3");

        foreach (var (host, path) in new[] { ("berita.test", "/"), ("berita.test", "/depok"), ("berita.test", "/makassar"), ("jayapura.berita.test", "/") })
            Assert.Equal("Depok 3", (await app.NewReader(host).OpenAsync(path)).TextOf(Strip));
    }

    [Fact]
    public async Task An_editions_own_breaking_story_comes_before_the_networks_and_stays_there()
    {
        await app.PinAsync(SlotKind.Breaking, null, "Depok 3");
        await app.PinAsync(SlotKind.Breaking, "makassar", "Makassar 2");

        Assert.Equal("Makassar 2", (await app.NewReader().OpenAsync("/makassar")).TextOf(Strip));
        Assert.Equal("Depok 3", (await app.NewReader().OpenAsync("/depok")).TextOf(Strip));
    }

    [Fact]
    public async Task The_strip_comes_and_goes_by_the_clock()
    {
        var now = app.Clock.GetUtcNow();
        await app.PinAsync(SlotKind.Breaking, "depok", "Depok 3", now.AddMinutes(10), now.AddMinutes(20));

        Assert.Empty((await app.NewReader().OpenAsync("/depok")).QuerySelectorAll(Strip));
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Single((await app.NewReader().OpenAsync("/depok")).QuerySelectorAll(Strip));
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Empty((await app.NewReader().OpenAsync("/depok")).QuerySelectorAll(Strip));
    }

    [Fact]
    public async Task A_breaking_story_that_leads_says_so_in_its_place()
    {
        await app.PinAsync(SlotKind.Breaking, "depok", "Depok 3");
        await app.PinAsync(SlotKind.Lead, "depok", "Depok 3");

        var page = await app.NewReader().OpenAsync("/depok");

        Assert.Empty(page.QuerySelectorAll(Strip));
        Assert.Equal("Depok 3", page.TextOf(".lead h2"));
        Assert.Equal("Kabar mendesak", page.TextOf(".lead .urgent"));
    }

    [Fact]
    public async Task A_withdrawn_story_leaves_the_strip()
    {
        var id = await app.PinAsync(SlotKind.Breaking, "depok", "Depok 3");
        await app.WithdrawAsync(id, "Memuat identitas anak.");

        Assert.Empty((await app.NewReader().OpenAsync("/depok")).QuerySelectorAll(Strip));
    }
}
