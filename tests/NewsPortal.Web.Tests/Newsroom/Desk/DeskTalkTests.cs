using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Notes, assignments and the desk's language.</summary>
public sealed class DeskTalkTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_note_tells_whom_it_names_if_they_may_read_the_story_and_no_reader_ever_sees_it()
    {
        var id = await app.LiveAsync("Catatan");
        var stranger = await app.AddStaffAsync(Domain.People.StaffRole.Reporter, "makassar", name: "Citra Dewi");

        await app.TakeAsync(app.Editor, id, "note", ("Note", "@Ani Lestari dan @Citra, tolong cek rahasiadapur."));

        await using var db = app.OpenDb();
        Assert.Equal([app.Writer], await db.Notifications.Where(n => n.ArticleId == id && n.Kind == NotificationKind.Mentioned).Select(n => n.StaffId).ToListAsync(Cancel));
        Assert.NotEqual(0, stranger);
        foreach (var path in new[] { await app.PathAsync(id), "/depok", "/depok/rss", "/depok/feed.json", "/cari?q=rahasiadapur" })
            Assert.DoesNotContain("tolong cek", await app.NewReader().ReadAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_the_desk_gives_a_story_may_write_it_and_is_told()
    {
        var id = await app.DraftAsync("Penugasan");
        var other = await app.AddStaffAsync(Domain.People.StaffRole.Stringer);
        var browser = await app.SignedInAsync(other);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/redaksi/naskah/{id}/meja", Cancel)).StatusCode);

        await app.TakeAsync(app.Editor, id, "assign", ("Assignee", other.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        await app.TakeAsync(browser, id, "submit");
        await using var db = app.OpenDb();
        Assert.True(await db.Notifications.AnyAsync(n => n.StaffId == other && n.Kind == NotificationKind.Assigned, Cancel));
    }

    [Fact]
    public async Task The_desk_speaks_english_to_those_who_want_it()
    {
        var id = await app.DraftAsync("Bahasa");
        var staff = await app.AddStaffAsync(Domain.People.StaffRole.Editor);
        await using (var db = app.OpenDb()) await db.Users.Where(u => u.Id == staff).ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, "en"), Cancel);

        var page = await (await app.SignedInAsync(staff)).OpenAsync($"/redaksi/naskah/{id}/meja");

        Assert.Contains("Publish now", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Daftar periksa", page.Body.TextContent, StringComparison.Ordinal);
    }
}
