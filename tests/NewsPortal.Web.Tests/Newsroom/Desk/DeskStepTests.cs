using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>A story's way through the desk by its forms, without script.</summary>
public sealed class DeskStepTests(DeskApp app) : IClassFixture<DeskApp>
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
    public async Task A_return_tells_the_writer_what_is_missing()
    {
        var id = await app.DraftAsync("Kembali");
        await app.TakeAsync(app.WriterBrowser, id, "submit");

        await app.TakeAsync(app.Editor, id, "return", ("Comment", "Sumbernya siapa?"));

        Assert.Contains("Sumbernya siapa?", (await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/meja")).TextOf(".desk-notes"), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Equal(NotificationKind.Returned, (await db.Notifications.SingleAsync(n => n.ArticleId == id && n.StaffId == app.Writer, Cancel)).Kind);
    }

    [Theory]
    [InlineData("approve", HttpStatusCode.Forbidden)]
    [InlineData("publish", HttpStatusCode.Forbidden)]
    [InlineData("express", HttpStatusCode.Forbidden)]
    [InlineData("spike", HttpStatusCode.Forbidden)]
    [InlineData("unschedule", HttpStatusCode.Forbidden)]
    [InlineData("withdraw", HttpStatusCode.Forbidden)]
    [InlineData("correct", HttpStatusCode.Forbidden)]
    public async Task A_writer_is_refused_with_a_sentence_and_nothing_changes(string step, HttpStatusCode status)
    {
        var id = await app.DraftAsync($"Tulisan {step}");

        var answer = await app.StepAsync(app.WriterBrowser, id, step, ("Comment", "Gempa"));

        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty(DeskApp.Errors(Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel))));
        var article = await app.ArticleAsync(id);
        Assert.Equal((Publication.Unpublished, Workflow.Draft, false), (article.Publication, article.Stage, article.EverSubmitted));
    }

    [Fact]
    public async Task A_step_on_a_text_that_somebody_saved_over_is_refused_and_what_was_typed_stays()
    {
        var id = await app.DraftAsync("Disimpan Lagi");
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        var seen = await app.WorkingAsync(id);
        await app.SaveAsync(id, s => s with { Body = "Lain." });

        var answer = await app.StepAsync(app.Editor, id, "return", ("Revision", seen.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Comment", "Kalimat kedua keliru."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("Kalimat kedua keliru.", page.TextOf("#kembalikan"));
        Assert.Contains("setelah Anda membukanya", DeskApp.Errors(page), StringComparison.Ordinal);
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
    public async Task A_change_of_a_live_story_is_unseen_until_it_is_published_with_its_class()
    {
        var id = await LiveAsync("Jembatan Dibuka");
        await app.SaveAsync(id, s => s with { Headline = "Jembatan Dibuka Lagi", Slug = Domain.Slug.Parse("jembatan-dibuka-lagi") });
        var path = await app.PathAsync(id);
        Assert.Equal("Jembatan Dibuka", (await app.NewReader().OpenAsync(path)).TextOf("h1"));
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.StepAsync(app.Editor, id, "publish")).StatusCode);

        await app.TakeAsync(app.Editor, id, "publish", ("Change", "Update"));

        var moved = await app.NewReader().GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.EndsWith($"/{id}/jembatan-dibuka-lagi", moved.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await app.NewReader().OpenAsync(moved.Headers.Location.ToString());
        Assert.Equal("Jembatan Dibuka Lagi", page.TextOf("h1"));
        Assert.NotEmpty(page.QuerySelectorAll(".updated"));
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

    [Fact]
    public async Task A_correction_is_told_to_readers()
    {
        var id = await LiveAsync("Panen Raya");

        await app.TakeAsync(app.Editor, id, "correct", ("Kind", "Ralat"), ("Wrong", "Tertulis seribu ton."), ("Right", "Yang benar seratus ton."));

        Assert.Contains("Yang benar seratus ton.", (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf(".corrections"), StringComparison.Ordinal);
        Assert.Contains("Yang benar seratus ton.", await app.NewReader().ReadAsync("/depok/ralat"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_and_its_return_take_two_people_each()
    {
        var id = await LiveAsync("Identitas Anak");
        var path = await app.PathAsync(id);
        await app.TakeAsync(app.Managing, id, "withdraw", ("ReasonCode", "privasi-anak"), ("PublicText", "Memuat identitas anak."));
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.StepAsync(app.Managing, id, "confirm-takedown")).StatusCode);
        await app.TakeAsync(app.Ombudsman, id, "confirm-takedown");
        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);

        await app.TakeAsync(app.Managing, id, "restore", ("PublicText", "Pencabutan keliru."));
        await app.TakeAsync(app.Ombudsman, id, "confirm-takedown");

        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_draft_that_was_never_submitted_is_deleted_by_its_author_only_and_the_log_remembers()
    {
        var id = await app.DraftAsync("Dihapus");
        await app.SaveAsync(id, s => s with { Body = "Baca Juga: [Lain](article:1)" });
        Assert.Equal(HttpStatusCode.Forbidden, (await app.StepAsync(app.Editor, id, "delete")).StatusCode);

        await app.TakeAsync(app.WriterBrowser, id, "delete");

        await using var db = app.OpenDb();
        Assert.False(await db.Articles.AnyAsync(a => a.Id == id, Cancel) || await db.Revisions.AnyAsync(r => r.ArticleId == id, Cancel));
        Assert.True(await db.AuditEntries.AnyAsync(e => e.EntityId == id && e.Action == "article.delete", Cancel));
    }

    [Fact]
    public async Task A_spiked_story_comes_back_as_it_was()
    {
        var id = await app.DraftAsync("Batal");
        await app.TakeAsync(app.Editor, id, "spike");
        Assert.Equal(HttpStatusCode.Conflict, (await app.StepAsync(app.WriterBrowser, id, "submit")).StatusCode);

        await app.TakeAsync(app.Editor, id, "unspike");

        await app.TakeAsync(app.WriterBrowser, id, "submit");
    }

    [Fact]
    public async Task A_note_tells_whom_it_names_if_they_may_read_the_story_and_no_reader_ever_sees_it()
    {
        var id = await LiveAsync("Catatan");
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

    [Fact]
    public async Task A_step_without_the_pages_token_is_refused()
    {
        var id = await app.DraftAsync("Tanpa Token");

        Assert.Equal(HttpStatusCode.BadRequest, (await DeskApp.PostAsync(app.WriterBrowser, id, "palsu", "submit")).StatusCode);
    }

    private async Task<long> LiveAsync(string headline)
    {
        var id = await app.DraftAsync(headline);
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.TakeAsync(app.Editor, id, "publish");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        return id;
    }
}
