using System.Net;
using Microsoft.EntityFrameworkCore;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Stories that end before they run.</summary>
public sealed class DraftEndTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
}
