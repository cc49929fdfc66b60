using System.Net;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Overview;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Overview;

public sealed class OverviewPageTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_shows_each_story_in_the_column_of_its_state()
    {
        await app.AddStoriesAsync(new ArchiveStory("Terjadwal nanti", app.Clock.GetUtcNow().AddHours(3)), new ArchiveStory("Terbit tadi", app.Clock.GetUtcNow().AddHours(-1)));
        var page = await (await app.SignInAsync(StaffRole.Editor)).OpenAsync("/redaksi/meja?edisi=depok");

        string Column(string headline) => page.QuerySelectorAll(".column").Single(c => c.TextContent.Contains(headline, StringComparison.Ordinal)).TextOf(".state");

        Assert.Equal("Terjadwal", Column("Terjadwal nanti"));
        Assert.Equal("Terbit", Column("Terbit tadi"));
    }

    [Fact]
    public async Task The_calendar_puts_a_story_on_the_edition_s_own_day()
    {
        // 15:30 UTC on 1 March is 23:30 WITA on the same day, and half past midnight WIT on the next.
        var at = new DateTimeOffset(2026, 3, 1, 15, 30, 0, TimeSpan.Zero);
        await app.AddStoriesAsync(new ArchiveStory("Tengah malam di Makassar", at, "makassar"), new ArchiveStory("Tengah malam di Jayapura", at, "jayapura"));
        var browser = await app.SignInAsync(StaffRole.ManagingEditor, edition: null);

        async Task<string> DayAsync(string edition, string headline) => (await browser.OpenAsync($"/redaksi/jadwal?edisi={edition}&tanggal=2026-03-01")).QuerySelectorAll(".week > li")
            .Concat((await browser.OpenAsync($"/redaksi/jadwal?edisi={edition}&tanggal=2026-03-02")).QuerySelectorAll(".week > li"))
            .First(day => day.TextContent.Contains(headline, StringComparison.Ordinal)).TextOf("h2");

        Assert.StartsWith("Minggu, 1 Maret", await DayAsync("makassar", "Tengah malam di Makassar"), StringComparison.Ordinal);
        Assert.StartsWith("Senin, 2 Maret", await DayAsync("jayapura", "Tengah malam di Jayapura"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notification_is_new_until_it_is_marked_as_read()
    {
        var story = (await app.AddStoriesAsync(new ArchiveStory("Naskah yang kembali", null)))[0];
        var staff = await app.AddStaffAsync(StaffRole.Reporter);
        await using (var db = app.OpenDb())
        {
            db.Notifications.Add(new Notification { StaffId = staff, Kind = NotificationKind.Returned, ArticleId = story, At = app.Clock.GetUtcNow() });
            await db.SaveChangesAsync(Cancel);
        }

        var browser = await app.SignedInAsync(staff);
        var page = await browser.OpenAsync("/redaksi/pemberitahuan");
        Assert.Contains("Naskah yang kembali", page.TextOf(".unseen-yet .story-name"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".bar [data-unseen]:not([hidden])"));

        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync("/redaksi/pemberitahuan", form, Cancel)).StatusCode);
        Assert.Null((await browser.OpenAsync("/redaksi/pemberitahuan")).QuerySelector(".unseen-yet, .bar [data-unseen]:not([hidden])"));
    }

    [Theory]
    [InlineData(StaffRole.Admin, null, HttpStatusCode.OK)]
    [InlineData(StaffRole.ManagingEditor, "depok", HttpStatusCode.OK)]
    [InlineData(StaffRole.Ombudsman, "depok", HttpStatusCode.OK)]
    [InlineData(StaffRole.Editor, "depok", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Reporter, "depok", HttpStatusCode.Forbidden)]
    public async Task The_log_is_read_by_those_who_answer_for_it(StaffRole role, string? edition, HttpStatusCode expected)
    {
        var browser = await app.SignInAsync(role, edition);

        Assert.Equal(expected, (await browser.GetAsync("/redaksi/audit", Cancel)).StatusCode);
        Assert.Equal(expected, (await browser.GetAsync("/redaksi/audit?handler=Csv", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_managing_editor_s_file_holds_their_edition_s_lines_and_no_formula()
    {
        await using (var db = app.OpenDb())
        {
            var depok = db.Editions.ToList().Single(e => e.Slug.Value == "depok").Id;
            db.AuditEntries.AddRange(
                new AuditEntry { At = app.Clock.GetUtcNow(), Actor = "staff:1", Action = "=cmd", Entity = "article", EntityId = 1, EditionId = depok },
                new AuditEntry { At = app.Clock.GetUtcNow(), Actor = "staff:1", Action = "elsewhere", Entity = "article", EntityId = 2 });
            await db.SaveChangesAsync(Cancel);
        }

        var file = await (await app.SignInAsync(StaffRole.ManagingEditor)).ReadAsync("/redaksi/audit?handler=Csv");

        Assert.Contains(",\"'=cmd\",", file, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("@x", "\"'@x\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    public void No_cell_is_a_formula(string text, string cell) => Assert.Equal(cell, AuditCsv.Cell(text));
}
