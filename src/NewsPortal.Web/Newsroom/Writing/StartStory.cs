using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Begins a story for a person of the newsroom.</summary>
internal sealed class StartStory(NewsDbContext db, TimeProvider clock)
{
    /// <summary>Stores the first draft; the edition's dateline and the writer's own name stand there already where the text brings none.</summary>
    /// <returns>The story, or <see langword="null"/> where the person may not write there.</returns>
    public Task<long?> RunAsync(Actor actor, StaffUser writer, long editionId, Story story, CancellationToken cancel) => db.InOneUnitAsync<long?>(async token =>
    {
        if (!actor.MayWriteIn(editionId, story.SectionId) || await db.Editions.SingleOrDefaultAsync(e => e.Id == editionId, token) is not { } edition) return null;
        if (story.Dateline is null && edition.DatelineName.Length > 0) story = story with { Dateline = edition.DatelineName };
        if (story.Bylines.Count == 0 && writer.ContributorId is { } own) story = story with { Bylines = [new BylineEntry(own, BylineRole.Writer)] };
        story = (await KnownStory.OfAsync(db, story, story, token)).Story; // its names were looked up a moment ago
        var article = Article.Draft(editionId, story, writer.Id);
        db.Articles.Add(article);
        await db.SaveChangesAsync(token);

        var (answer, revision) = article.Save(actor, new RevisionDraft(story), working: null, number: 1, clock.GetUtcNow());
        if (!answer.IsDone) throw new InvalidOperationException("A story that was just begun refuses its first draft."); // asked above
        db.AuditEntries.Add(answer.OrThrow());
        db.Revisions.Add(revision!);
        await db.SaveChangesAsync(token); // the snapshot first, the pointer to it second
        article.WorkOn(revision!);
        await db.SaveChangesAsync(token);
        return article.Id;
    }, cancel);
}
