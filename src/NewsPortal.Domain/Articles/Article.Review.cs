using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>The longest comment of a return, in characters.</summary>
    public const int CommentLength = 2000;

    /// <summary>The writer hands the working copy to the desk.</summary>
    public DeskAnswer Submit(Actor actor, Revision revision, DateTimeOffset now)
    {
        if (!actor.MayWrite(this)) return DeskRule.NotYourRole;
        if (Standing(revision) is { } fault) return fault;
        if (revision.Workflow is not (Workflow.Draft or Workflow.Returned)) return DeskRule.WrongStage;
        if (Checklist.ForSubmitting(revision.Story).Any(p => p.Blocks)) return DeskRule.Checklist;

        MoveTo(revision, Workflow.Submitted);
        EverSubmitted = true;
        return DeskAnswer.Done(Line(actor, "submit", now, ("revision", revision.Id)));
    }

    /// <summary>The desk gives the text back to its writer and says what is missing.</summary>
    public DeskAnswer Return(Actor actor, Revision revision, string? comment, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (Standing(revision) is { } fault) return fault;
        if (Publication is Publication.Withdrawn && revision.Id == LiveRevisionId) return DeskRule.Withdrawn;
        if (revision.Id == LiveRevisionId) return this.IsLive(now) ? DeskRule.AlreadyLive : DeskRule.Scheduled;
        if (revision.Id == NextRevisionId) return DeskRule.Scheduled;
        if (revision.Workflow is not (Workflow.Submitted or Workflow.Approved)) return DeskRule.WrongStage;
        if (string.IsNullOrWhiteSpace(comment)) return DeskRule.NeedsComment;
        if (comment.Length > CommentLength) return DeskRule.TooLong;

        MoveTo(revision, Workflow.Returned);
        return DeskAnswer.Done(Line(actor, "return", now, ("revision", revision.Id)));
    }

    /// <summary>The desk lets exactly this snapshot run; any later save voids it.</summary>
    /// <param name="actor">Who approves.</param>
    /// <param name="revision">The snapshot.</param>
    /// <param name="fourEyes">Whether the edition asks that nobody approves their own text.</param>
    /// <param name="writers">Who saved the text since it was last approved or live: see <see cref="IsOwnText"/>.</param>
    /// <param name="now">The application's clock.</param>
    public DeskAnswer Approve(Actor actor, Revision revision, bool fourEyes, IReadOnlyCollection<long> writers, DateTimeOffset now)
    {
        if (!actor.MayEdit(this) || !actor.MayEditIn(EditionId, revision.Story.SectionId)) return DeskRule.NotYourRole;
        if (Standing(revision) is { } fault) return fault;
        if (revision.Workflow is not Workflow.Submitted) return DeskRule.WrongStage;
        if (fourEyes && IsOwnText(actor, revision, writers)) return DeskRule.OwnText;
        if (Checklist.ForPublishing(revision.Story).Any(p => p.Blocks)) return DeskRule.Checklist;

        MoveTo(revision, Workflow.Approved);
        return DeskAnswer.Done(Line(actor, "approve", now, ("revision", revision.Id)));
    }

    /// <summary>Copy that was through a desk elsewhere comes approved.</summary>
    /// <exception cref="EditorialRuleException">It was not brought by a verb of the program.</exception>
    public void ApproveCopy(Actor actor, Revision revision)
    {
        if (!actor.IsProgram) throw new EditorialRuleException("Only a verb of the program brings approved copy.");
        MoveTo(revision, Workflow.Approved);
        EverSubmitted = true;
    }

    /// <summary>
    /// A text is one's own where one saved any of what nobody else has let run yet: the last save alone would hand another's sentence to whoever
    /// sets the full stop. Who began a story, but wrote nothing of what is new, may read it for another.
    /// </summary>
    /// <param name="actor">Who would approve.</param>
    /// <param name="revision">The snapshot.</param>
    /// <param name="writers">The people who saved snapshots since the last one that was approved or live.</param>
    public static bool IsOwnText(Actor actor, Revision revision, IReadOnlyCollection<long> writers) =>
        actor.StaffId is { } person && (revision.SavedById == person || writers.Contains(person));

    /// <summary>What keeps every step away from a snapshot.</summary>
    private DeskRule? Standing(Revision revision) =>
        revision.ArticleId != Id ? DeskRule.OtherStory
        : Publication is Publication.Spiked ? DeskRule.Spiked
        : revision.Id != WorkingRevisionId ? DeskRule.Superseded
        : null;
}
