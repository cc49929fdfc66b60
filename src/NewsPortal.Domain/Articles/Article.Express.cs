using System.Diagnostics.CodeAnalysis;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>Sends an editor's text straight to readers; a second reader confirms it within the hour. Only a story that is not live yet takes this lane.</summary>
    public DeskAnswer RunExpress(Actor actor, Revision revision, string? reason, DateTimeOffset now)
    {
        if (!actor.MayEdit(this) || !actor.MayEditIn(EditionId, revision.Story.SectionId)) return DeskRule.NotYourRole;
        if (Standing(revision) is { } fault) return fault;
        if (Publication is Publication.Withdrawn) return DeskRule.Withdrawn;
        if (this.IsLive(now)) return DeskRule.AlreadyLive;
        if (EmbargoUntil > now) return DeskRule.Embargoed;
        if (string.IsNullOrWhiteSpace(reason)) return DeskRule.NeedsReason;
        if (reason.Length > ExpressRun.ReasonLength) return DeskRule.TooLong;
        if (Checklist.ForPublishing(revision.Story).Any(p => p.Blocks)) return DeskRule.Checklist;

        MoveTo(revision, Workflow.Approved);
        EverSubmitted = true;
        Express = new ExpressRun { Reason = Text.OneLine(reason), By = actor.Name, At = now };
        return Run(actor, revision, now, "express", now);
    }

    /// <summary>Whether what went out by the express lane has had no second reader yet. What was withdrawn needs none, as long as it stays so.</summary>
    [MemberNotNullWhen(true, nameof(Express))]
    public bool WaitsForSecondReader => Publication is Publication.Published && Express is { ConfirmedAt: null };

    /// <summary>The second reader has read what went out by the express lane.</summary>
    public DeskAnswer ConfirmExpress(Actor actor, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (!WaitsForSecondReader) return DeskRule.NothingToConfirm;
        if (Express.By == actor.Name) return DeskRule.SecondPerson;

        (Express.ConfirmedBy, Express.ConfirmedAt) = (actor.Name, now);
        return DeskAnswer.Done(Line(actor, "confirm-express", now, ("late", Express.At + ExpressRun.SecondReaderWithin < now)));
    }
}
