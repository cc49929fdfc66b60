using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Articles;
using NewsPortal.Data.Search;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Publishing;

/// <summary>What goes with every change of a story towards readers, in the transaction of the change.</summary>
internal static class LiveText
{
    /// <summary>
    /// The story with all that a step may change, its row locked until the transaction ends: whoever else steps or saves waits.
    /// A change of it whose moment has come is made first.
    /// </summary>
    public static async Task<Article?> LoadLockedAsync(this NewsDbContext db, long id, DateTimeOffset now, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync($"select id from article where id = {id} for update", cancel);
        var article = await db.Articles
            .Include(a => a.Body).Include(a => a.Bylines).Include(a => a.Sources).Include(a => a.Tags)
            .Include(a => a.Corrections).Include(a => a.Withdrawal).Include(a => a.Takedown).Include(a => a.Express)
            .AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (article?.NextAt <= now && await db.Revisions.SingleOrDefaultAsync(r => r.Id == article.NextRevisionId, cancel) is { } next
            && article.PromoteNext(next, now) is { } line)
            db.AuditEntries.Add(line);
        return article;
    }

    /// <summary>Brings “Baca Juga” and search up to what is live now; call it after the change was saved.</summary>
    public static async Task SettleAsync(this NewsDbContext db, Article article, CancellationToken cancel)
    {
        if (article.LiveRevisionId is { } live && !await db.ReadAlsos.AnyAsync(r => r.RevisionId == live, cancel))
            await db.AddReadAlsosAsync(await db.Revisions.SingleAsync(r => r.Id == live, cancel), cancel);
        await db.SaveChangesAsync(cancel);
        await db.ResolveReadAlsosAsync(article.TitleKey, cancel);
        await db.SaveChangesAsync(cancel);
        await db.IndexAsync([article.Id], cancel);
    }

    /// <summary>Links to an unpublished text are dead once readers have it.</summary>
    public static Task RevokePreviewsAsync(this NewsDbContext db, long articleId, DateTimeOffset now, CancellationToken cancel) =>
        db.PreviewLinks.Where(l => l.ArticleId == articleId && l.RevokedAt == null).ExecuteUpdateAsync(l => l.SetProperty(x => x.RevokedAt, now), cancel);
}
