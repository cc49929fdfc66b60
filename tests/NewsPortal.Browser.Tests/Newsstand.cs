using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsPortal.Browser.Tests;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Tests.App;

[assembly: AssemblyFixture(typeof(Newsstand))]

namespace NewsPortal.Browser.Tests;

/// <summary>The demo newsroom on a real port, and Debian's Chromium to read it with.</summary>
public sealed class Newsstand : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly TestCluster _cluster = new();
    private readonly DemoApp _app = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public string Origin { get; private set; } = "";

    /// <summary>The path of a demo story with a picture.</summary>
    public string Story { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await _cluster.InitializeAsync();
        await _app.InitializeAsync();
        _app.UseKestrel(0);
        _app.StartServer();
        Origin = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/').Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        await using (var scope = _app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DemoNewsroom>().FillIfEmptyAsync(TextWriter.Null, CancellationToken.None);

        _playwright = await Playwright.CreateAsync();
        var chromium = Environment.GetEnvironmentVariable("NEWSPORTAL_CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium";
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
        var page = await OpenAsync("/depok");
        Story = await page.Locator(".lead h2 a").GetAttributeAsync("href") ?? "";
    }

    /// <summary>A fresh tab of a fresh reader.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var reader = await _browser.NewContextAsync(new()
        {
            BaseURL = Origin,
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = width < 500 ? 740 : 900 },
        });
        var page = await reader.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    private sealed class DemoApp : NewsPortalApp
    {
        public override async ValueTask InitializeAsync() => ConnectionString = await TestCluster.NewDatabaseAsync();
    }
}
