using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

public sealed class SecondFactorTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const string SetUp = "/redaksi/akun/langkah-kedua";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The vectors of RFC 6238, appendix B, with six figures.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, Totp.CodeAt("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTimeOffset.FromUnixTimeSeconds(second)));

    [Fact]
    public async Task With_an_app_set_up_the_password_alone_opens_nothing()
    {
        var (account, key, _) = await WithAppAsync();
        var browser = app.NewBrowser();

        var answer = await browser.SignInAsync(account.Email, page: "/redaksi/masuk?kembali=%2Fredaksi%2Fakun");
        Assert.Equal("/redaksi/masuk/kode?kembali=%2Fredaksi%2Fakun", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/redaksi/akun", Cancel)).StatusCode);

        answer = await browser.FillInAsync("/redaksi/masuk/kode?kembali=%2Fredaksi%2Fakun", ("Code", NextCode(key)));
        Assert.Equal("/redaksi/akun", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/redaksi/akun", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_code_is_taken_once()
    {
        var (account, key, _) = await WithAppAsync();
        var code = NextCode(key);
        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(account, code)).StatusCode);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await CodeAsync(account, code)).StatusCode);
    }

    [Fact]
    public async Task Each_of_ten_recovery_codes_is_taken_once()
    {
        var (account, _, codes) = await WithAppAsync();

        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(account, codes[3])).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await CodeAsync(account, codes[3])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(account, codes[4].ToLowerInvariant())).StatusCode);
    }

    [Fact]
    public async Task Guessing_codes_becomes_slow_whatever_the_password()
    {
        var (account, _, _) = await WithAppAsync();
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await CodeAsync(account, "000000")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await CodeAsync(account, "000000")).StatusCode);
    }

    [Fact]
    public async Task Signing_in_in_place_asks_for_the_code_too()
    {
        var (account, key, _) = await WithAppAsync();
        var browser = app.NewBrowser();

        var first = await browser.PostAsJsonAsync("/redaksi/masuk/di-tempat", new { email = account.Email, password = Accounts.Password }, Cancel);
        Assert.True((await first.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("needsCode").GetBoolean());

        var second = await browser.PostAsJsonAsync("/redaksi/masuk/di-tempat", new { email = account.Email, password = Accounts.Password, code = NextCode(key) }, Cancel);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task The_app_is_taken_off_with_the_password_only()
    {
        var (account, key, _) = await WithAppAsync();
        var browser = app.NewBrowser();
        await browser.SignInAsync(account.Email);
        await browser.FillInAsync("/redaksi/masuk/kode", ("Code", NextCode(key)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await OffAsync(browser, "bukan sandinya")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await OffAsync(browser, Accounts.Password)).StatusCode);

        Assert.Equal("/redaksi", (await app.NewBrowser().SignInAsync(account.Email)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_key_is_drawn_until_the_app_is_set_up_and_never_after()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());
        await browser.SignInAsync(account.Email);

        var drawing = await browser.GetAsync(SetUp + "?handler=Qr", Cancel);
        Assert.Equal("image/svg+xml", drawing.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<rect", await drawing.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        await TurnOnAsync(browser);
        Assert.DoesNotContain("<rect", await browser.ReadAsync(SetUp + "?handler=Qr"), StringComparison.Ordinal);
        Assert.Null((await browser.OpenAsync(SetUp)).QuerySelector(".key"));
    }

    [Fact]
    public async Task Where_a_role_asks_for_it_nothing_opens_before_it_is_set_up()
    {
        await using var strict = new NewsPortalApp();
        await strict.InitializeAsync();
        await using (var db = strict.OpenDb())
        {
            db.RolePolicies.Add(new RolePolicy { Role = StaffRole.Editor, RequiresSecondFactor = true });
            await db.SaveChangesAsync(Cancel);
        }

        var browser = await strict.SignInAsync(StaffRole.Editor);
        Assert.Equal(SetUp, (await browser.GetAsync("/redaksi", Cancel)).Headers.Location?.ToString());
        browser.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/redaksi/naskah/1/simpan", Cancel)).StatusCode);
        browser.DefaultRequestHeaders.Accept.Clear();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/redaksi/akun", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await strict.SignInAsync(StaffRole.Reporter)).GetAsync("/redaksi", Cancel)).StatusCode);

        var key = (await browser.OpenAsync(SetUp)).TextOf(".key").Replace(" ", "", StringComparison.Ordinal);
        await browser.FillInAsync(SetUp, ("Code", Totp.CodeAt(key, strict.Clock.GetUtcNow())));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/redaksi", Cancel)).StatusCode);
    }

    private async Task<(Account Account, string Key, string[] Codes)> WithAppAsync()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());
        await browser.SignInAsync(account.Email);
        var (key, codes) = await TurnOnAsync(browser);
        return (account, key, codes);
    }

    private async Task<(string Key, string[] Codes)> TurnOnAsync(HttpClient browser)
    {
        var key = (await browser.OpenAsync(SetUp)).TextOf(".key").Replace(" ", "", StringComparison.Ordinal);
        var answer = await browser.FillInAsync(SetUp, ("Code", NextCode(key)));
        return (key, Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextsOf(".codes li"));
    }

    private async Task<HttpResponseMessage> CodeAsync(Account account, string code)
    {
        var browser = app.NewBrowser();
        await browser.SignInAsync(account.Email);
        return await browser.FillInAsync("/redaksi/masuk/kode", ("Code", code));
    }

    private static async Task<HttpResponseMessage> OffAsync(HttpClient browser, string password) => await browser.PostAsync(SetUp + "?handler=Off", new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["Password"] = password,
        ["__RequestVerificationToken"] = await browser.FormTokenAsync(),
    }), Cancel);

    /// <summary>The code of a later moment than all before: each is taken once.</summary>
    private string NextCode(string key)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        return Totp.CodeAt(key, app.Clock.GetUtcNow());
    }
}
