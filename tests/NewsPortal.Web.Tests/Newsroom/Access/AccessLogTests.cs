using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>What the audit log keeps of who came, went and was kept out; never a password, never an address.</summary>
public sealed class AccessLogTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Coming_and_going_are_in_the_log()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());

        await browser.SignInAsync(account.Email);
        await browser.FillInAsync("/redaksi/keluar");

        Assert.Equal([("staff.sign-in", """{"how":"password"}"""), ("staff.sign-out", "{}")], await LinesAsync(account.Id));
    }

    [Fact]
    public async Task A_streak_of_failures_is_in_the_log_once_and_only_for_an_account_that_there_is()
    {
        var account = await app.AddAccountAsync();
        foreach (var email in new[] { " " + account.Email, "tidak-ada@berita.test" }) // accounts are found without the blank, too
            for (var i = 0; i < 7; i++) await app.NewBrowser().SignInAsync(email, "salah sekali lagi");

        for (var i = 0; i < 200 && (await LinesAsync(account.Id)).Count == 0; i++) await Task.Delay(25, Cancel);

        Assert.Equal([("staff.sign-in-slowed", """{"guessed":"password"}""")], await LinesAsync(account.Id));
        await using var db = app.OpenDb();
        Assert.DoesNotContain(await db.AuditEntries.ToListAsync(Cancel), line => (line.Payload + line.Actor).Contains('@') || line.Payload.Contains("salah", StringComparison.Ordinal));
        Assert.Equal(1, await db.AuditEntries.CountAsync(line => line.Actor == "door", Cancel));
    }

    [Fact]
    public async Task A_session_that_another_browser_ends_is_in_the_log_and_a_change_of_password_with_those_it_ends()
    {
        var (account, here, there) = (await app.AddAccountAsync(), app.NewBrowser(), app.NewBrowser());
        await here.SignInAsync(account.Email);
        await there.SignInAsync(account.Email);

        await here.FillInAsync("/redaksi/akun", ("session", await OtherAsync()));
        await there.SignInAsync(account.Email);
        await here.FillInAsync("/redaksi/akun/sandi", ("Current", Accounts.Password), ("New", "gerobak biru di Cisadane 12"));

        Assert.Equal(["staff.sign-in", "staff.sign-in", "staff.sessions-ended", "staff.sign-in", "staff.sessions-ended", "staff.password"], (await LinesAsync(account.Id)).Select(line => line.Action));

        async Task<string> OtherAsync() => (await here.OpenAsync("/redaksi/akun")).AttributeOf("input[name='session']", "value");
    }

    [Fact]
    public async Task What_is_no_letter_at_all_is_a_wrong_address_like_any_other()
    {
        var answer = await app.NewBrowser().SignInAsync("a\uFFFEb@berita.test", "apa saja yang panjang");

        Assert.InRange((int)answer.StatusCode, 200, 499);
    }

    [Fact]
    public async Task What_an_open_page_asks_by_itself_is_no_sign_of_anybody_sitting_there()
    {
        var (account, browser) = (await app.AddAccountAsync(), app.NewBrowser());
        await browser.SignInAsync(account.Email);
        var before = await SeenAsync();

        app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await browser.GetAsync("/redaksi/pemberitahuan/baru", Cancel)).EnsureSuccessStatusCode();
        Assert.Equal(before, await SeenAsync());
        await browser.GetAsync("/redaksi/akun", Cancel);
        Assert.NotEqual(before, await SeenAsync());

        async Task<DateTimeOffset> SeenAsync()
        {
            await using var db = app.OpenDb();
            return await db.StaffSessions.Where(s => s.StaffId == account.Id).Select(s => s.SeenAt).SingleAsync(Cancel);
        }
    }

    [Fact]
    public async Task An_admin_who_turns_somebody_off_stands_beside_the_sessions_that_end()
    {
        var (admin, account) = (await app.AddStaffAsync(StaffRole.Admin, null), await app.AddAccountAsync());
        await app.NewBrowser().SignInAsync(account.Email);
        var browser = await app.SignedInAsync(admin);

        await browser.PostAsync($"/redaksi/kelola/orang/{account.Id}?handler=Disable", new FormUrlEncodedContent([new("__RequestVerificationToken", await browser.FormTokenAsync())]), Cancel);

        await using var db = app.OpenDb();
        Assert.Equal($"staff:{admin}", (await db.AuditEntries.SingleAsync(line => line.Action == "staff.sessions-ended" && line.EntityId == account.Id, Cancel)).Actor);
    }

    [Fact]
    public async Task Admins_find_them_by_the_logs_filter()
    {
        var (account, admin) = (await app.AddAccountAsync(), await app.SignInAsync(StaffRole.Admin, null));
        await app.NewBrowser().SignInAsync(account.Email);

        var answer = await admin.GetAsync($"/redaksi/audit?tindakan=staff.sign-in&staf={account.Id}", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).QuerySelectorAll(".audit > li"));
    }

    private async Task<List<(string Action, string Payload)>> LinesAsync(long staff)
    {
        await using var db = app.OpenDb();
        return [.. (await db.AuditEntries.Where(line => line.Entity == "staff" && line.EntityId == staff).OrderBy(line => line.Seq).ToListAsync(Cancel)).Select(line => (line.Action, line.Payload))];
    }
}
