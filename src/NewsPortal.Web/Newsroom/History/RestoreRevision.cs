using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Publishing;

namespace NewsPortal.Web.Newsroom.History;

/// <summary>Brings an old revision back as the newest: a save like any other, above all that was written since, which stays.</summary>
public sealed class RestoreRevision(NewsDbContext db, TimeProvider clock)
{
    /// <summary>Saves it again.</summary>
    /// <returns>The rule against it; <see langword="null"/> where it is done.</returns>
    /// <param name="articleId">The story.</param>
    /// <param name="revisionId">The revision.</param>
    /// <param name="note">What stands beside the new one.</param>
    /// <param name="actor">Who.</param>
    /// <param name="cancel">Ends the wait.</param>
    public Task<DeskRule?> RunAsync(long articleId, long revisionId, string note, Actor actor, CancellationToken cancel) => db.InOneUnitAsync<DeskRule?>(async token =>
    {
        var now = clock.GetUtcNow();
        var article = await db.LoadLockedAsync(articleId, now, token);
        var old = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == revisionId && r.ArticleId == articleId, token);
        if (article is null || old is null) return DeskRule.OtherStory;
        var working = await db.Revisions.SingleOrDefaultAsync(r => r.Id == article.WorkingRevisionId, token);
        var last = await db.Revisions.Where(r => r.ArticleId == articleId).MaxAsync(r => r.Number, token);
        var (answer, revision) = article.Save(actor, new RevisionDraft(old.Story) { Note = note }, working, last + 1, now);
        if (!answer.IsDone)
        {
            db.ChangeTracker.Clear();
            return answer.Refusals[0];
        }

        db.AuditEntries.Add(answer.OrThrow());
        db.Revisions.Add(revision!);
        await db.SaveChangesAsync(token); // the snapshot first, the pointer to it second
        article.WorkOn(revision!);
        await db.SaveChangesAsync(token);
        await db.SettleAsync(article, token);
        return null;
    }, cancel);
}
