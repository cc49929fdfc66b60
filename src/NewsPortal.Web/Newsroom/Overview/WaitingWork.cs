using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>What waits for one person: their own texts, their desks' texts, and what needs a second pair of eyes.</summary>
public sealed class WaitingWork(NewsDbContext db, TimeProvider clock)
{
    /// <summary>The longest of each list; the list of all stories has the rest.</summary>
    public const int Length = 12;

    private IQueryable<Article> Articles => db.Articles.AsNoTracking();

    /// <summary>What came back to the person.</summary>
    public Task<List<StoryRow>> ReturnedAsync(Actor actor, CancellationToken cancel) => ReadAsync(Mine(actor).In(StoryState.Returned, clock.GetUtcNow()), cancel);

    /// <summary>What the person is writing.</summary>
    public Task<List<StoryRow>> DraftsAsync(Actor actor, CancellationToken cancel) => ReadAsync(Mine(actor).In(StoryState.Draft, clock.GetUtcNow()), cancel);

    /// <summary>What the person has handed in and not heard of yet.</summary>
    public Task<List<StoryRow>> HandedInAsync(Actor actor, CancellationToken cancel) => ReadAsync(
        Mine(actor).Where(a => a.Publication == Publication.Unpublished && (a.Stage == Workflow.Submitted || a.Stage == Workflow.Approved)), cancel);

    /// <summary>What waits at the desks that the person edits, changes of live stories among it.</summary>
    public Task<List<StoryRow>> AtDeskAsync(Actor actor, CancellationToken cancel) =>
        Rows(Articles.EditedBy(actor).Where(a => a.Stage == Workflow.Submitted && (a.Publication == Publication.Unpublished || a.Publication == Publication.Published)))
            .Where(row => row.Publication == Publication.Unpublished || row.HasChanges) // one that was written back to what readers see waits for nobody, and takes nobody's place
            .Take(Length).ToListAsync(cancel);

    /// <summary>What may run and waits for somebody to publish it.</summary>
    public Task<List<StoryRow>> ApprovedAsync(Actor actor, CancellationToken cancel) => ReadAsync(Articles.EditedBy(actor).In(StoryState.Approved, clock.GetUtcNow()), cancel);

    /// <summary>What went out by the express lane and has had no second reader yet.</summary>
    public Task<List<StoryRow>> UnreadExpressAsync(Actor actor, CancellationToken cancel) => ReadAsync(
        Articles.EditedBy(actor).Where(a => a.Publication == Publication.Published && a.Express != null && a.Express.ConfirmedAt == null), cancel);

    /// <summary>Takedowns that wait for a second person.</summary>
    public async Task<List<StoryRow>> TakedownsAsync(Actor actor, CancellationToken cancel)
    {
        var waiting = await ReadAsync(Articles.ReadableBy(actor).Where(a => a.Takedown != null && a.Takedown.RequestedBy != actor.Name), cancel);
        return [.. waiting.Where(row => actor.MayManage(row.EditionId) || actor.IsOmbudsmanOf(row.EditionId))];
    }

    private IQueryable<Article> Mine(Actor actor) => Articles.Where(a => a.AuthorId == actor.StaffId || a.AssigneeId == actor.StaffId);

    private Task<List<StoryRow>> ReadAsync(IQueryable<Article> stories, CancellationToken cancel) => Rows(stories).Take(Length).ToListAsync(cancel);

    private IQueryable<StoryRow> Rows(IQueryable<Article> stories) => stories.OrderByDescending(a => a.TouchedAt).ThenByDescending(a => a.Id).Select(StoryRow.From(db));
}
