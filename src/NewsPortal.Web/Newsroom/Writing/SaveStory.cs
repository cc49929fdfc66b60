using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Search;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Merging;
using Npgsql;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>
/// Saves a story, for the form and for scripts alike. Whoever changed other places of it in the meantime is joined with; whoever changed the
/// same place keeps what they have, and the text sent is kept beside it. No save takes another's words away.
/// </summary>
internal sealed class SaveStory(NewsDbContext db, StoryGate gate, TimeProvider clock, ILogger<SaveStory> log)
{
    /// <summary>Saves. Once a text has arrived, its sender's leaving stops nothing.</summary>
    public async Task<SaveOutcome> RunAsync(Actor actor, SaveRequest sent, CancellationToken cancel)
    {
        using var turn = await gate.EnterAsync(sent.ArticleId, cancel);
        var outcome = await SaveOrAgainAsync(actor, sent, cancel);
        if (outcome is Saved { HasRun: false } saved) await IndexAsync(saved.Head.ArticleId, cancel);
        return outcome;
    }

    /// <summary>Saves; where a tag or person was merged away between the look at it and the save, looks again.</summary>
    private async Task<SaveOutcome> SaveOrAgainAsync(Actor actor, SaveRequest sent, CancellationToken cancel)
    {
        try
        {
            return await db.InOneUnitAsync(token => SaveAsync(actor, sent, token), cancel);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            return await db.InOneUnitAsync(token => SaveAsync(actor, sent, token), cancel);
        }
    }

    private async Task<SaveOutcome> SaveAsync(Actor actor, SaveRequest sent, CancellationToken cancel)
    {
        if (await db.LockStoryAsync(sent.ArticleId, cancel) is not { } article) return new NoSuchStory();
        if (!actor.MayWrite(article)) return new RefusedSave(DeskRule.NotYourRole);
        var head = await db.Revisions.SingleAsync(r => r.Id == article.WorkingRevisionId, cancel);
        var hasRun = article.FirstPublishedAt is not null;
        var (mine, unknown) = await KnownStory.OfAsync(db, sent.Story, head.Story, cancel);
        if (unknown.Count > 0) return new UnknownNames(unknown);
        if (StoryField.Same(head.Story, mine)) return await KeepAsync(head, article, sent, hasRun, cancel);

        var origin = sent.BaseId == head.Id ? head : await db.Revisions.AsNoTracking().FirstOrDefaultAsync(r => r.Id == sent.BaseId && r.ArticleId == article.Id && !r.Aside, cancel);
        if (origin?.Id == head.Id) return await AddAsync(actor, article, head, sent, mine, null, cancel);
        var foreign = await ForeignAsync(origin, head, actor, sent.Tab, cancel);
        if (origin is not null && foreign is null) return await AddAsync(actor, article, head, sent, mine, null, cancel);

        var merge = origin is null ? StoryMerge.WithoutOrigin(head.Story, mine) : StoryMerge.Of(origin.Story, head.Story, mine);
        if (sent.SlugFollows) merge = merge.WithSlugOf(SheetReader.SlugOf(merge.Story.Headline));
        if (merge.Conflicts.Count > 0) return await SetAsideAsync(actor, article, head, sent, mine, merge, origin, cancel);
        var joined = new JoinedChanges(await db.NameAsync(foreign?.SavedById ?? head.SavedById, cancel), foreign?.SavedAt ?? head.SavedAt, [.. merge.Taken.Select(f => f.Name)]);
        return StoryField.Same(head.Story, merge.Story)
            ? new Saved(head, article.Stage, joined, hasRun)
            : await AddAsync(actor, article, head, sent, merge.Story, joined, cancel);
    }

    /// <summary>The last snapshot since the origin that another window saved; none where the text sent continues its own window's.</summary>
    private async Task<Revision?> ForeignAsync(Revision? origin, Revision head, Actor actor, string? tab, CancellationToken cancel)
    {
        if (origin is null || origin.Number > head.Number) return head;
        return await db.Revisions.AsNoTracking()
            .Where(r => r.ArticleId == head.ArticleId && !r.Aside && r.Number > origin.Number && r.Number <= head.Number)
            .Where(r => tab == null || r.Tab != tab || r.SavedById != actor.StaffId)
            .OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancel);
    }

    private async Task<SaveOutcome> AddAsync(Actor actor, Article article, Revision head, SaveRequest sent, Story story, JoinedChanges? joined, CancellationToken cancel)
    {
        var draft = new RevisionDraft(story) { Autosaved = sent.Auto, Tab = sent.Tab, Note = sent.Note };
        var (revision, rule) = await StoreAsync(actor, article, head, draft, audit: !sent.Auto, cancel);
        if (revision is null) return new RefusedSave(rule);
        article.WorkOn(revision);
        await db.SaveChangesAsync(cancel);
        return new Saved(revision, article.Stage, joined, article.FirstPublishedAt is not null);
    }

    /// <summary>Keeps the text sent beside the working copy; one that stands there already stands once.</summary>
    private async Task<SaveOutcome> SetAsideAsync(
        Actor actor, Article article, Revision head, SaveRequest sent, Story mine, StoryMerge merge, Revision? origin, CancellationToken cancel)
    {
        var by = await db.NameAsync(head.SavedById, cancel);
        var kept = await db.Revisions.AsNoTracking().Where(r => r.ArticleId == article.Id && r.Aside && r.SavedById == actor.StaffId)
            .OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancel);
        if (kept is null || !StoryField.Same(kept.Story, mine))
        {
            var draft = new RevisionDraft(mine) { Aside = true, Autosaved = sent.Auto, Tab = sent.Tab, Note = sent.Note, BaseId = origin?.Id };
            (kept, var rule) = await StoreAsync(actor, article, head, draft, audit: true, cancel);
            if (kept is null) return new RefusedSave(rule);
        }

        return new Conflicted(head, kept, merge, origin, by, article.FirstPublishedAt is not null);
    }

    private async Task<SaveOutcome> KeepAsync(Revision head, Article article, SaveRequest sent, bool hasRun, CancellationToken cancel)
    {
        if (!sent.Auto && (head.Autosaved || sent.Note is not null)) head.Keep(sent.Note);
        await db.SaveChangesAsync(cancel);
        return new Saved(head, article.Stage, null, hasRun);
    }

    private async Task<(Revision? Revision, DeskRule Rule)> StoreAsync(Actor actor, Article article, Revision head, RevisionDraft draft, bool audit, CancellationToken cancel)
    {
        var last = await db.Revisions.Where(r => r.ArticleId == article.Id).MaxAsync(r => r.Number, cancel);
        var (answer, revision) = article.Save(actor, draft, head, last + 1, clock.GetUtcNow());
        if (!answer.IsDone) return (null, answer.Refusals[0]);
        if (audit) db.AuditEntries.Add(answer.OrThrow());
        db.Revisions.Add(revision!);
        await db.SaveChangesAsync(cancel); // the snapshot first, the pointer to it second
        return (revision, default);
    }

    /// <summary>The newsroom's own search finds drafts too. A text that cannot be indexed is saved all the same.</summary>
    private async Task IndexAsync(long articleId, CancellationToken cancel)
    {
        try
        {
            await db.IndexAsync([articleId], cancel);
        }
        catch (PostgresException e) when (!e.IsTransient)
        {
            log.NotIndexed(articleId, e.SqlState);
        }
    }
}
