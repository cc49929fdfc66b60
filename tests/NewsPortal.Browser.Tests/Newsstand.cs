using System.Collections.Concurrent;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsPortal.Browser.Tests;
using NewsPortal.Domain.Articles;
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
    public string Story => PathOf("story");

    private readonly Dictionary<string, string> _named = [];
    private readonly ConcurrentDictionary<string, (string Test, List<IBrowserContext> Readers)> _readers = new();

    /// <summary>The path of a page by its name – <c>story</c>, <c>long</c> (with the longest head), <c>corrected</c>, <c>pictureless</c>, <c>old</c>, <c>paid</c>, <c>gone</c> –, or the path itself.</summary>
    public string PathOf(string page) => _named.GetValueOrDefault(page, page);

    public async ValueTask InitializeAsync()
    {
        await _cluster.InitializeAsync();
        await _app.InitializeAsync();
        _app.UseKestrel(0);
        _app.StartServer();
        Origin = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/').Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        await using (var scope = _app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<DemoNewsroom>().FillIfEmptyAsync(TextWriter.Null, CancellationToken.None);
        await NameStoriesAsync();

        // What is awaited comes; how soon, on a machine that is busy with the other tests, is nobody's rule.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        var chromium = Environment.GetEnvironmentVariable("NEWSPORTAL_CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium";
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
    }

    private async Task NameStoriesAsync()
    {
        await using var db = _app.OpenDb();
        var stories = db.Articles.Include(a => a.Section).Include(a => a.Withdrawal).Include(a => a.Takedown).OrderByDescending(a => a.VisibleFrom);
        var editions = await db.Editions.ToDictionaryAsync(e => e.Id, e => e.Slug);
        var gone = await stories.FirstAsync(a => a.PictureId != null && a.PublishedAt < _app.Clock.GetUtcNow().AddDays(-20) && !a.Advertorial && !a.Corrections.Any());
        gone.TakeDown("Memuat identitas anak.", _app.Clock.GetUtcNow());
        await db.SaveChangesAsync();

        _named["gone"] = Path(gone);
        _named["story"] = Path(await stories.FirstAsync(a => a.PictureId != null && a.Publication == Publication.Published));
        _named["long"] = Path(await stories.Where(a => a.Publication == Publication.Published).OrderByDescending(a => a.Headline.Length + (a.Standfirst ?? "").Length).FirstAsync());
        _named["corrected"] = Path(await stories.FirstAsync(a => a.Corrections.Any()));
        _named["pictureless"] = Path(await stories.FirstAsync(a => a.PictureId == null));
        _named["old"] = Path(await stories.LastAsync());
        _named["paid"] = Path(await stories.FirstAsync(a => a.Advertorial));

        string Path(Article story) => $"/{editions[story.EditionId]}/{story.Section.Slug}/{story.Id}/{story.Slug}";
    }

    /// <summary>The program that the pages come from.</summary>
    internal NewsPortalApp App => _app;

    /// <summary>A tab of a person of the newsroom, signed in.</summary>
    public async Task<IPage> OpenAsStaffAsync(long staffId, string path, int width = 1280, bool script = true)
    {
        var page = await OpenAsync("about:blank", width, script);
        var cookie = (await _app.CookieAsync(staffId)).Split('=', 2);
        await page.Context.AddCookiesAsync([new() { Name = cookie[0], Value = cookie[1], Url = Origin, HttpOnly = true }]);
        var answer = await page.GotoAsync(path);
        Assert.True(answer is { Ok: true }, $"{path} answered {answer?.Status}");
        return page;
    }

    /// <summary>A fresh tab of a fresh reader; <paramref name="width"/> is in the reader's pixels, after <paramref name="zoom"/>.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light, float zoom = 1)
    {
        var reader = await _browser.NewContextAsync(new()
        {
            BaseURL = Origin,
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            DeviceScaleFactor = zoom,
            ViewportSize = new() { Width = width, Height = (int)((width < 500 ? 740 : width == 768 ? 1024 : 900) / zoom) },
        });
        await SendHomeReadersOfEarlierTestsAsync(reader);
        var page = await reader.NewPageAsync();
        var answer = await page.GotoAsync(path);
        Assert.True(answer is null or { Status: < 500 }, $"{path} answered {answer?.Status}");
        return page;
    }

    /// <summary>The tests of a class run one after another: who read for the one before this is done, and would only slow the browser down.</summary>
    private async Task SendHomeReadersOfEarlierTestsAsync(IBrowserContext arriving)
    {
        var (room, test) = (TestContext.Current.TestClass!.UniqueID, TestContext.Current.Test!.UniqueID);
        var present = _readers.GetValueOrDefault(room, (test, []));
        if (present.Test != test)
        {
            foreach (var reader in present.Readers) await reader.CloseAsync();
            present = (test, []);
        }
        present.Readers.Add(arriving);
        _readers[room] = present;
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

        /// <summary>The newsroom's cookies as on one's own machine: over plain http no browser takes others.</summary>
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services
                .PostConfigure<AntiforgeryOptions>(form => (form.Cookie.Name, form.Cookie.SecurePolicy) = ("form", CookieSecurePolicy.SameAsRequest))
                .PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, session => (session.Cookie.Name, session.Cookie.SecurePolicy) = ("session", CookieSecurePolicy.SameAsRequest)));
        }
    }
}
