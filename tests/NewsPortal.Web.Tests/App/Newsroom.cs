using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Articles;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Tests.App;

/// <summary>What the newsroom does to a story, by the methods of its entity.</summary>
internal static class Newsroom
{
    private const string Editor = "staff:7";

    /// <summary>The story with all that a revision may change.</summary>
    public static Task<Article> FindAsync(this Data.NewsDbContext db, long id) => db.Articles
        .Include(a => a.Body).Include(a => a.Bylines).Include(a => a.Sources).Include(a => a.Tags).Include(a => a.Corrections).Include(a => a.Withdrawal)
        .AsSplitQuery().SingleAsync(a => a.Id == id);

    /// <summary>An editor saves a revision; <paramref name="publishes"/> says whether it also goes live.</summary>
    public static async Task EditAsync(this NewsPortalApp app, long id, Func<Story, Story> change, bool publishes = true)
    {
        await using var db = app.OpenDb();
        var (article, now) = (await db.FindAsync(id), app.Clock.GetUtcNow());
        var latest = await db.Revisions.Where(r => r.ArticleId == id).OrderByDescending(r => r.Number).FirstAsync();
        var revision = article.Revise(change(latest.Story), latest, Editor, now);
        if (publishes) revision.Workflow = Workflow.Approved;
        db.Revisions.Add(revision);
        await db.SaveChangesAsync();
        if (publishes) article.Publish(revision, article.PublishedAt ?? now, now);
        await db.AddReadAlsosAsync(revision, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    /// <summary>The newsroom takes a story down.</summary>
    public static Task WithdrawAsync(this NewsPortalApp app, long id, string publicText) =>
        app.ChangeAsync(id, (article, now) => article.Withdraw("privasi-anak", publicText, Editor, "staff:8", now));

    /// <summary>The newsroom puts a story right.</summary>
    public static Task CorrectAsync(this NewsPortalApp app, long id, string wrong, string right) =>
        app.ChangeAsync(id, (article, now) => article.Correct(CorrectionKind.Ralat, wrong, right, Editor, now));

    /// <summary>How many revisions the story has.</summary>
    public static async Task<int> RevisionsAsync(this NewsPortalApp app, long id)
    {
        await using var db = app.OpenDb();
        return await db.Revisions.CountAsync(r => r.ArticleId == id);
    }

    private static async Task ChangeAsync(this NewsPortalApp app, long id, Action<Article, DateTimeOffset> change)
    {
        await using var db = app.OpenDb();
        change(await db.FindAsync(id), app.Clock.GetUtcNow());
        await db.SaveChangesAsync();
    }
}
