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
    /// <param name="now">The application's clock.</param>
    public DeskAnswer Approve(Actor actor, Revision revision, bool fourEyes, DateTimeOffset now)
    {
        if (!actor.MayEdit(this) || !actor.MayEditIn(EditionId, revision.Story.SectionId)) return DeskRule.NotYourRole;
        if (Standing(revision) is { } fault) return fault;
        if (revision.Workflow is not Workflow.Submitted) return DeskRule.WrongStage;
        if (fourEyes && IsOwnText(actor, revision)) return DeskRule.OwnText;
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

    /// <summary>A text is one's own where one is its author or, of a story that has run or that nobody here began, where one wrote this change.</summary>
    public bool IsOwnText(Actor actor, Revision revision) =>
        actor.Owns(this) || ((FirstPublishedAt is not null || AuthorId is null) && actor.StaffId is not null && revision.SavedById == actor.StaffId);

    /// <summary>What keeps every step away from a snapshot.</summary>
    private DeskRule? Standing(Revision revision) =>
        revision.ArticleId != Id ? DeskRule.OtherStory
        : Publication is Publication.Spiked ? DeskRule.Spiked
        : revision.Id != WorkingRevisionId ? DeskRule.Superseded
        : null;
}
