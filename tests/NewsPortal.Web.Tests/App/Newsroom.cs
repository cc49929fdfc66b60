using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Articles;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Tests.App;

/// <summary>What the newsroom does to a story, by the methods of its entity.</summary>
internal static class Newsroom
{
    private static readonly Actor Program = Actor.Program("test");
    private static readonly Actor Managing = Actor.Staff(7, [new StaffGrant { StaffId = 7, Role = StaffRole.ManagingEditor }]);
    private static readonly Actor Second = Actor.Staff(8, [new StaffGrant { StaffId = 8, Role = StaffRole.Ombudsman }]);

    /// <summary>The story with all that a revision may change.</summary>
    public static Task<Article> FindAsync(this Data.NewsDbContext db, long id) => db.Articles
        .Include(a => a.Body).Include(a => a.Bylines).Include(a => a.Sources).Include(a => a.Tags).Include(a => a.Corrections).Include(a => a.Withdrawal).Include(a => a.Takedown).Include(a => a.Express)
        .AsSplitQuery().SingleAsync(a => a.Id == id);

    /// <summary>An editor saves a revision; <paramref name="publishes"/> says whether it also goes live.</summary>
    public static async Task EditAsync(this NewsPortalApp app, long id, Func<Story, Story> change, bool publishes = true)
    {
        await using var db = app.OpenDb();
        var (article, now) = (await db.FindAsync(id), app.Clock.GetUtcNow());
        var latest = await db.Revisions.Where(r => r.ArticleId == id).OrderByDescending(r => r.Number).FirstAsync();
        var revision = article.Save(Program, new RevisionDraft(change(latest.Story)), latest, latest.Number + 1, now).Revision!;
        db.Revisions.Add(revision);
        await db.SaveChangesAsync();
        article.WorkOn(revision);
        if (publishes) article.ApproveCopy(Program, revision);
        if (publishes) article.Publish(Program, revision, article.PublishedAt ?? now, null, now).OrThrow();
        await db.AddReadAlsosAsync(revision, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    /// <summary>The newsroom takes a story down.</summary>
    public static Task WithdrawAsync(this NewsPortalApp app, long id, string publicText) =>
        app.ChangeAsync(id, (article, now) => article.TakeDown(publicText, now));

    /// <summary>Two persons take a live story down.</summary>
    public static void TakeDown(this Article article, string publicText, DateTimeOffset now)
    {
        article.RequestTakedown(Managing, TakedownKind.Withdraw, "privasi-anak", publicText, now).OrThrow();
        article.ConfirmTakedown(Second, now).OrThrow();
    }

    /// <summary>The newsroom puts a story right.</summary>
    public static Task CorrectAsync(this NewsPortalApp app, long id, string wrong, string right) =>
        app.ChangeAsync(id, (article, now) => article.Correct(Program, CorrectionKind.Ralat, wrong, right, revision: null, now).OrThrow());

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
