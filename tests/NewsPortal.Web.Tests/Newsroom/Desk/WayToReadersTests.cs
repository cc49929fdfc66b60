using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>A story's way from draft to reader by the forms of its desk, without script.</summary>
public sealed class WayToReadersTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_goes_from_draft_to_reader_and_each_step_is_in_the_log()
    {
        var id = await app.DraftAsync("Warga Menanam Pohon");
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        var desk = await app.Editor.OpenAsync($"/redaksi/naskah/{id}/meja");
        Assert.Contains("Terbit sekarang di Harian Depok, kanal Daerah", desk.TextOf("#terbit .consequence"), StringComparison.Ordinal);
        Assert.Contains("Warga turun ke situ.", desk.TextOf(".desk-body"), StringComparison.Ordinal); // the text is in view
        Assert.Contains("Belum ada foto.", desk.TextOf(".desk-checks"), StringComparison.Ordinal);

        await app.TakeAsync(app.Editor, id, "publish");

        Assert.Equal("Warga Menanam Pohon", (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf("h1"));
        Assert.Contains("Warga Menanam Pohon", await app.NewReader().ReadAsync("/depok"), StringComparison.Ordinal);
        Assert.Contains("Warga Menanam Pohon", await app.NewReader().ReadAsync("/depok/rss"), StringComparison.Ordinal);
        Assert.Contains("Warga Menanam Pohon", await app.NewReader().ReadAsync("/cari?q=menanam"), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(["article.submit", "article.approve", "article.publish", "article.receipt"], await db.AuditEntries.Where(e => e.EntityId == id && e.Entity == "article").OrderBy(e => e.Seq).Select(e => e.Action).ToListAsync(Cancel));
        Assert.Equal([NotificationKind.Published], await db.Notifications.Where(n => n.ArticleId == id && n.StaffId == app.Writer).Select(n => n.Kind).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_schedule_is_read_in_the_editions_zone_and_the_past_is_refused()
    {
        var id = await app.DraftAsync("Terjadwal Besok");
        await app.TakeAsync(app.WriterBrowser, id, "submit");

        var past = await app.StepAsync(app.Editor, id, "schedule", ("When", DeskApp.Local(app.Clock.GetUtcNow().AddHours(-1))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, past.StatusCode);
        Assert.Equal(Workflow.Submitted, (await app.ArticleAsync(id)).Stage); // the approval in the same go is not kept
        var none = await app.StepAsync(app.Editor, id, "schedule", ("When", ""));
        Assert.Contains("WIB", DeskApp.Errors(Paper.Parse(await none.Content.ReadAsStringAsync(Cancel))), StringComparison.Ordinal);

        await app.TakeAsync(app.Editor, id, "schedule", ("When", "2026-09-02T07:00"));

        Assert.Equal(new DateTimeOffset(2026, 9, 2, 0, 0, 0, TimeSpan.Zero), (await app.ArticleAsync(id)).VisibleFrom);
        Assert.Contains("2 September 2026, 07:00 WIB", (await app.Editor.OpenAsync($"/redaksi/naskah/{id}/meja")).Body!.TextContent, StringComparison.Ordinal);
        await app.TakeAsync(app.Editor, id, "unschedule");
        Assert.Null((await app.ArticleAsync(id)).VisibleFrom);
    }

    [Fact]
    public async Task The_express_lane_shows_a_banner_until_a_second_reader_has_confirmed()
    {
        var id = await app.DraftAsync("Gempa di Depok");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.StepAsync(app.Editor, id, "express", ("Comment", " "))).StatusCode);
        await app.TakeAsync(app.Editor, id, "express", ("Comment", "Gempa baru saja terjadi."));
        Assert.Contains("Pembaca kedua perlu", (await app.Editor.OpenAsync($"/redaksi/naskah/{id}/meja")).TextOf(".notice.warn"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.StepAsync(app.Editor, id, "confirm-express")).StatusCode);

        await app.TakeAsync(app.Managing, id, "confirm-express");

        Assert.Empty((await app.Editor.OpenAsync($"/redaksi/naskah/{id}/meja")).QuerySelectorAll(".notice.warn"));
        await using var db = app.OpenDb();
        Assert.True(await db.Notifications.AnyAsync(n => n.ArticleId == id && n.Kind == NotificationKind.ExpressRan, Cancel));
    }

    [Fact]
    public async Task A_story_with_pictures_and_references_inside_is_published_and_changed_and_published_again()
    {
        var picture = await app.TakeAsync(TestPictures.Jpeg(777, 400));
        var id = await app.DraftAsync("Bergambar Di Dalam", s => s with { Body = $"Warga turun.\n\n![Perahu](media:{picture.Id})\n\nBaca Juga: [Tidak Ada](article:999999)" });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.TakeAsync(app.Editor, id, "publish");
        await app.SaveAsync(id, s => s with { Body = s.Body + "\n\nTambahan." });
        await app.TakeAsync(app.WriterBrowser, id, "submit");

        await app.TakeAsync(app.Editor, id, "publish", ("Change", "Typo"));

        var page = await app.NewReader().OpenAsync(await app.PathAsync(id));
        Assert.NotEmpty(page.QuerySelectorAll(".story-body img"));
        Assert.DoesNotContain("Tidak Ada", page.TextOf(".story-body"), StringComparison.Ordinal);
    }
}
