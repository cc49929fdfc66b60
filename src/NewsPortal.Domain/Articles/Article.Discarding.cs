using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Merging;

namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>
    /// Goes back to what readers see: the next snapshot is the live text again. The thrown-away text stays in the history, from where it can
    /// be brought back; the line for the log names it, so that it is never thinned out.
    /// </summary>
    /// <param name="actor">Who throws the change away.</param>
    /// <param name="working">The working copy, as the person saw it.</param>
    /// <param name="live">The snapshot that readers see.</param>
    /// <param name="number">The number that the new snapshot gets.</param>
    /// <param name="now">The application's clock.</param>
    public (DeskAnswer Answer, Revision? Revision) Discard(Actor actor, Revision working, Revision? live, int number, DateTimeOffset now)
    {
        if (!actor.MayWrite(this)) return (DeskRule.NotYourRole, null);
        if (Standing(working) is { } fault) return (fault, null);
        if (!this.IsLive(now) || live is null) return (DeskRule.NotLive, null);
        if (live.Id != LiveRevisionId) return (DeskRule.OtherStory, null);
        if (NextRevisionId is not null) return (DeskRule.Scheduled, null); // it would run all the same
        if (StoryField.Same(working.Story, live.Story)) return (DeskRule.NothingToDiscard, null);

        var revision = new Revision
        {
            ArticleId = Id,
            BaseId = working.Id,
            Number = number,
            Workflow = Workflow.Draft, // nothing is on its way, and the next change begins as a draft
            Story = live.Story,
            Note = RevisionNote.Discarded(working.Number),
            SavedAt = now,
            SavedBy = actor.Name,
            SavedById = actor.StaffId,
        };
        return (DeskAnswer.Done(Line(actor, "discard", now, ("revision", working.Id), ("number", number))), revision);
    }
}
