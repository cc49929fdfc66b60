using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>What the desk refuses, and what stays of it.</summary>
public sealed class DeskRefusalTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
    public async Task A_step_without_the_pages_token_is_refused()
    {
        var id = await app.DraftAsync("Tanpa Token");

        Assert.Equal(HttpStatusCode.BadRequest, (await DeskApp.PostAsync(app.WriterBrowser, id, "palsu", "submit")).StatusCode);
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
}
