using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

public sealed class SignInTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Address_and_password_lead_in_and_to_where_one_was_going()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());

        var answer = await browser.SignInAsync(account.Email, page: "/redaksi/masuk?kembali=%2Fredaksi%2Fakun");

        Assert.Equal("/redaksi/akun", answer.Headers.Location?.ToString());
        Assert.Contains(account.Email, await browser.ReadAsync("/redaksi/akun"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://jahat.test/")]
    [InlineData("//jahat.test/")]
    [InlineData("/\\jahat.test/")]
    [InlineData("/redaksi\\..\\//jahat.test")]
    [InlineData("/depok")]
    [InlineData("javascript:alert(1)")]
    public async Task The_way_back_leads_nowhere_but_into_the_newsroom(string back)
    {
        var account = await app.AddAccountAsync();

        var answer = await app.NewBrowser().SignInAsync(account.Email, page: "/redaksi/masuk?kembali=" + Uri.EscapeDataString(back));

        Assert.Equal("/redaksi", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Wrong_password_unknown_and_disabled_account_read_the_same()
    {
        var (account, disabled) = (await app.AddAccountAsync(), await app.AddAccountAsync());
        await using (var db = app.OpenDb()) await db.Users.Where(u => u.Id == disabled.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Disabled, true), Cancel);

        var answers = new List<(HttpStatusCode, string)>();
        foreach (var (email, password) in new[] { (account.Email, "bukan sandinya"), ("siapa@berita.test", Accounts.Password), (disabled.Email, Accounts.Password) })
        {
            var answer = await app.NewBrowser().SignInAsync(email, password);
            answers.Add((answer.StatusCode, Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf(".notice.bad")));
            Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(c => c.StartsWith("__Host-newsportal=", StringComparison.Ordinal)));
        }

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Surel atau kata sandi salah. Periksa keduanya, lalu coba lagi."), Assert.Single(answers.Distinct()));
    }

    [Fact]
    public async Task Cookies_belong_to_this_host_and_to_no_script()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());

        var answer = await browser.SignInAsync(account.Email);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-newsportal=", StringComparison.Ordinal));
        Assert.All(["; path=/;", "; secure", "; samesite=lax", "; httponly"], part => Assert.Contains(part, cookie + ";", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_that_another_site_made_signs_nobody_in()
    {
        var account = await app.AddAccountAsync();

        var answer = await app.NewBrowser().PostAsync("/redaksi/masuk", new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = account.Email, ["Password"] = Accounts.Password }), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(StaffRole.Editor, "/redaksi")]
    [InlineData(StaffRole.Admin, "/redaksi/kelola/orang")]
    public async Task Whoever_comes_in_stands_where_their_work_begins(StaffRole role, string first)
    {
        var account = await app.AddAccountAsync(role);

        Assert.Equal(first, (await app.NewBrowser().SignInAsync(account.Email, page: "/redaksi/masuk?kembali=%2Fredaksi")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());
        var cookie = (await browser.SignInAsync(account.Email)).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-newsportal=", StringComparison.Ordinal)).Split(';')[0];

        var answer = await browser.FillInAsync("/redaksi/keluar");

        Assert.Equal("/redaksi/masuk", answer.Headers.Location?.ToString());
        var thief = app.NewReader();
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/redaksi/akun", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Each_sign_in_has_a_session_of_a_new_name_and_ends_the_one_before()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());
        await browser.SignInAsync(account.Email);
        var token = await browser.FormTokenAsync();

        var again = await browser.PostAsync("/redaksi/masuk", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = account.Email,
            ["Password"] = Accounts.Password,
            ["__RequestVerificationToken"] = token,
        }), Cancel);

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        await using var db = app.OpenDb();
        var sessions = await db.StaffSessions.Where(s => s.StaffId == account.Id).ToListAsync(Cancel);
        Assert.Equal([false, true], sessions.Select(s => s.EndedAt is null).Order());
    }

    [Fact]
    public async Task Signing_in_in_place_hands_a_token_with_which_the_page_can_save()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());

        var answer = await browser.PostAsJsonAsync("/redaksi/masuk/di-tempat", new { email = account.Email, password = Accounts.Password, code = (string?)null }, Cancel);

        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.True(json.GetProperty("ok").GetBoolean());
        using var save = new HttpRequestMessage(HttpMethod.Post, "/redaksi/akun?handler=EndOthers");
        save.Headers.Add("RequestVerificationToken", json.GetProperty("token").GetString());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(save, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Signing_in_in_place_says_what_is_missing()
    {
        var account = await app.AddAccountAsync();

        var answer = await app.NewBrowser().PostAsJsonAsync("/redaksi/masuk/di-tempat", new { email = account.Email, password = "bukan sandinya" }, Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.False(json.GetProperty("needsCode").GetBoolean());
        Assert.StartsWith("Surel atau kata sandi salah.", json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task No_other_site_signs_in_in_place(string site)
    {
        var account = await app.AddAccountAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/redaksi/masuk/di-tempat") { Content = JsonContent.Create(new { email = account.Email, password = Accounts.Password }) };
        request.Headers.Add("Sec-Fetch-Site", site);

        Assert.Equal(HttpStatusCode.Forbidden, (await app.NewReader().SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_person_ends_their_other_sessions_and_keeps_this_one()
    {
        var account = await app.AddAccountAsync();
        var (here, there) = (app.NewBrowser(), app.NewBrowser());
        await here.SignInAsync(account.Email);
        await there.SignInAsync(account.Email);

        await here.SendFormAsync(await here.OpenAsync("/redaksi/akun"), "/redaksi/akun", ("session", await OtherAsync(here)));

        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/redaksi/akun", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/redaksi/akun", Cancel)).StatusCode);
    }

    [Fact]
    public async Task What_one_is_called_and_the_language_are_ones_own()
    {
        var (account, browser) = (await app.AddAccountAsync(StaffRole.Editor), app.NewBrowser());
        await browser.SignInAsync(account.Email);

        await browser.FillInAsync("/redaksi/akun", ("Input.Name", "Rini Marlina"), ("Input.Language", "en"));

        Assert.Equal("My account", (await browser.OpenAsync("/redaksi/akun")).TextOf("h1"));
        await using var db = app.OpenDb();
        Assert.Equal("Rini Marlina", (await db.Users.SingleAsync(u => u.Id == account.Id, Cancel)).Name);
    }

    [Fact]
    public async Task A_page_that_is_not_for_ones_role_says_so_in_the_newsrooms_dress()
    {
        var answer = await (await app.SignInAsync(StaffRole.Admin, edition: null)).GetAsync("/redaksi/naskah", Cancel);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("Bagian ini bukan untuk peran Anda", Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf("h1"));
    }

    private static async Task<string> OtherAsync(HttpClient browser) => (await browser.OpenAsync("/redaksi/akun")).QuerySelector("input[name='session']")!.GetAttribute("value")!;
}
