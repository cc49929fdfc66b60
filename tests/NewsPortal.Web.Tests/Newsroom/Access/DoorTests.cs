using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

public sealed class DoorTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_door_and_told_the_way_back()
    {
        var answer = await app.NewReader().GetAsync("/redaksi", Cancel);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/redaksi/masuk?kembali=%2Fredaksi", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.Stringer, HttpStatusCode.OK)]
    [InlineData(StaffRole.ManagingEditor, HttpStatusCode.OK)]
    [InlineData(StaffRole.Admin, HttpStatusCode.Forbidden)]
    public async Task Stories_are_for_those_with_a_role_in_them(StaffRole role, HttpStatusCode expected)
    {
        var browser = await app.SignInAsync(role);

        Assert.Equal(expected, (await browser.GetAsync("/redaksi/naskah", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Who_has_no_part_in_stories_is_led_to_where_their_day_begins()
    {
        var (admin, nobody) = (await app.SignInAsync(StaffRole.Admin, null), await app.AddStaffAsync(StaffRole.Reporter));
        await using (var db = app.OpenDb()) await db.StaffGrants.Where(g => g.StaffId == nobody).ExecuteDeleteAsync(Cancel);

        foreach (var (browser, first) in new[] { (admin, "/redaksi/kelola/orang"), (await app.SignedInAsync(nobody), "/redaksi/akun") })
        {
            var answer = await browser.GetAsync("/redaksi", Cancel);
            Assert.Equal((HttpStatusCode.Redirect, first), (answer.StatusCode, answer.Headers.Location?.ToString()));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(first, Cancel)).StatusCode);
        }

        var account = await app.AddAccountAsync(StaffRole.Admin);
        Assert.Equal("/redaksi/kelola/orang", (await app.NewBrowser().SignInAsync(account.Email, page: "/redaksi/masuk?kembali=%2Fredaksi")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_session_that_was_ended_lets_nobody_in()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        var browser = await app.SignedInAsync(staff);
        await using (var db = app.OpenDb())
        {
            db.StaffSessions.Single(s => s.StaffId == staff).EndedAt = app.Clock.GetUtcNow();
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/redaksi", Cancel)).StatusCode);
    }

    [Fact]
    public async Task No_cache_keeps_a_page_of_the_newsroom()
    {
        var answer = await (await app.SignInAsync(StaffRole.Reporter)).GetAsync("/redaksi", Cancel);

        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Readers_pages_ask_nobody_who_they_are()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        var browser = await app.SignedInAsync(staff);
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        await browser.GetAsync("/depok", Cancel);

        await using var db = app.OpenDb();
        var session = db.StaffSessions.Single(s => s.StaffId == staff);
        Assert.Equal(session.StartedAt, session.SeenAt);
    }

    [Fact]
    public async Task A_session_ends_after_thirty_days_however_busy_it_is()
    {
        var browser = await app.SignInAsync(StaffRole.Editor);
        for (var hours = 0; hours < 30 * 24; hours += 11)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/redaksi", Cancel)).StatusCode);
            app.Clock.Advance(TimeSpan.FromHours(11));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/redaksi", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_that_ends_the_TLS_the_door_is_the_same()
    {
        var browser = app.NewBrowser();
        browser.BaseAddress = new Uri("http://berita.test");

        var page = await browser.GetAsync("/redaksi/masuk", Cancel);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(page.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-newsportal-form=", StringComparison.Ordinal) && cookie.Contains("; secure", StringComparison.Ordinal));
        Assert.Equal("/redaksi/masuk?kembali=%2Fredaksi", (await browser.GetAsync("/redaksi", Cancel)).Headers.Location?.ToString());
    }
}
