using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsPortal.Web.Tests.App;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Signing in without a password, with an authenticator that the browser plays.</summary>
public sealed class PasskeyTests(PasskeyTests.Door door) : IClassFixture<PasskeyTests.Door>
{
    [Fact]
    public async Task A_passkey_is_added_with_the_password_and_opens_the_door_without_it()
    {
        var account = await door.AddAccountAsync();
        await using var browser = await door.LaunchAsync();
        var page = await browser.NewPageAsync(new() { BaseURL = door.Address });
        await PlayAuthenticatorAsync(page);
        await page.GotoAsync("/redaksi/masuk");
        await page.FillAsync("#email", account.Email);
        await page.FillAsync("#password", Accounts.Password);
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/redaksi");

        await page.GotoAsync("/redaksi/akun/langkah-kedua");
        await page.FillAsync("#key-name", "Ponsel saya");
        await page.FillAsync("#key-password", "bukan sandinya");
        await page.ClickAsync("[data-passkey] button");
        await Expect(page.Locator("[data-passkey] .error")).ToHaveTextAsync("Kata sandi itu salah.");
        await page.FillAsync("#key-password", Accounts.Password);
        await page.ClickAsync("[data-passkey] button");
        await Expect(page.Locator(".rows li")).ToContainTextAsync("Ponsel saya");

        await page.GotoAsync("/redaksi/keluar");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/redaksi/masuk");
        await page.ClickAsync("[data-passkey] button");
        await page.WaitForURLAsync("**/redaksi");

        await Expect(page.Locator(".bar-end")).ToContainTextAsync("Staf Reporter");
    }

    private static async Task PlayAuthenticatorAsync(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    /// <summary>The program on <c>localhost</c>, the one host that browsers trust without a certificate.</summary>
    public sealed class Door : NewsPortalApp
    {
        private IPlaywright? _playwright;

        public string Address { get; private set; } = "";

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            UseKestrel(0);
            StartServer();
            Address = ClientOptions.BaseAddress.ToString().TrimEnd('/').Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
            _playwright = await Playwright.CreateAsync();
        }

        public Task<IBrowser> LaunchAsync() => _playwright!.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("NEWSPORTAL_CHROMIUM") is { Length: > 0 } given ? given : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        });

        public override async ValueTask DisposeAsync()
        {
            _playwright?.Dispose();
            await base.DisposeAsync();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.PostConfigure<IdentityPasskeyOptions>(passkeys => passkeys.ServerDomain = null));
        }
    }
}
