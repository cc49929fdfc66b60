using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Publishing;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>
/// Takes steps of the desk: locks the story, asks its methods, and keeps everything that follows in the same transaction — the lines of
/// the log, notes, notifications, search, “Baca Juga”, preview links. Where one step of several is refused, none is taken.
/// </summary>
public sealed class DeskWork(NewsDbContext db, DueChanges due, TimeProvider clock)
{
    /// <summary>Takes the steps, one after the other, until one is refused.</summary>
    /// <param name="articleId">The story.</param>
    /// <param name="seen">The snapshot that the person saw; <see langword="null"/> for the working copy.</param>
    /// <param name="actor">Who.</param>
    /// <param name="steps">The steps; each is asked only once the one before it was taken.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<DeskResult> TakeAsync(long articleId, long? seen, Actor actor, Func<DeskCase, IEnumerable<DeskAnswer>> steps, CancellationToken cancel)
    {
        var result = await db.InOneUnitAsync(async token =>
        {
            if (await LoadAsync(articleId, seen, actor, token) is not { } desk) return new DeskResult([], Found: false);
            if (!actor.MayRead(desk.Article)) return new DeskResult([DeskRule.NotYourRole]);

            var requestedBy = desk.Article.Takedown?.RequestedBy;
            var before = Shown.Of(desk.Article, desk.Now);
            var answers = new List<DeskAnswer>();
            foreach (var answer in steps(desk))
            {
                if (!answer.IsDone) return Refuse(answer.Refusals);
                answers.Add(answer);
            }

            db.AuditEntries.AddRange(answers.Select(a => a.Audit!));
            if (desk.Erases) return await EraseAsync(desk.Article, token);
            db.DeskNotes.AddRange(desk.Notes);
            await db.NotifyAsync(desk, [.. answers.Select(a => a.Audit!.Action)], desk.Article.Takedown is null ? requestedBy : null, token);
            if (desk.Added is { } added) db.Revisions.Add(added);
            await db.SaveChangesAsync(token);
            if (desk.Added is not null) desk.Article.WorkOn(desk.Added); // the snapshot first, the pointer to it second
            await db.SettleAsync(desk.Article, token);
            var shown = Shown.Of(desk.Article, desk.Now);
            if (!shown.IsLive || shown == before) return new DeskResult([]);
            await db.RevokePreviewsAsync(desk.Article.Id, desk.Now, token);
            return new DeskResult([], LiveSince: desk.Now);
        }, cancel);
        due.Forget(); // a moment may have come nearer
        return result;
    }

    private async Task<DeskCase?> LoadAsync(long id, long? seen, Actor actor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await db.LoadLockedAsync(id, now, cancel) is not { } article) return null;
        var revision = await db.Revisions.FirstOrDefaultAsync(r => r.Id == (seen ?? article.WorkingRevisionId), cancel);
        if (revision is null) return null;
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == article.EditionId, cancel);
        return new DeskCase(article, revision, edition, actor, now)
        {
            Live = article.LiveRevisionId is { } live ? await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == live, cancel) : null,
            Writers = await db.WritersAsync(article, cancel),
            NextNumber = await db.Revisions.Where(r => r.ArticleId == id).MaxAsync(r => r.Number, cancel) + 1,
        };
    }

    private DeskResult Refuse(IReadOnlyList<DeskRule> rules)
    {
        db.ChangeTracker.Clear(); // what the steps before it did was done to objects only
        return new DeskResult(rules);
    }

    /// <summary>Takes a draft away that the desk has never had; the log remembers that there was one.</summary>
    private async Task<DeskResult> EraseAsync(Article article, CancellationToken cancel)
    {
        var id = article.Id;
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is not Domain.Audit.AuditEntry).ToList()) entry.State = EntityState.Detached;
        await db.SaveChangesAsync(cancel);
        await db.Database.ExecuteSqlAsync($"update article set working_revision_id = null, live_revision_id = null, next_revision_id = null where id = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"update revision set base_id = null where article_id = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"delete from revision where article_id = {id}", cancel);
        await db.Database.ExecuteSqlAsync($"delete from article where id = {id}", cancel);
        return new DeskResult([]);
    }

    /// <summary>What readers see of a story: whether anything of it changed.</summary>
    private sealed record Shown(bool IsLive, long? Revision, DateTimeOffset? EditedAt)
    {
        public static Shown Of(Article article, DateTimeOffset now) => new(article.IsLive(now), article.LiveRevisionId, article.EditedAt);
    }
}
