using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>
    /// Makes an approved snapshot what readers see: at once or, with <paramref name="at"/> ahead, from that moment on by the clock alone.
    /// A change of a live story waits beside it until then.
    /// </summary>
    /// <param name="actor">Who publishes.</param>
    /// <param name="revision">The snapshot.</param>
    /// <param name="at">The moment, in UTC; <see langword="null"/> for now. Verbs of the program may name one that is past: copy carries its own date.</param>
    /// <param name="change">Which kind of change it is, of a story that is live.</param>
    /// <param name="now">The application's clock.</param>
    public DeskAnswer Publish(Actor actor, Revision revision, DateTimeOffset? at, ChangeClass? change, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (BlockerToPublishing(actor, revision) is { } blocker) return blocker;
        if (actor.IsProgram) return Run(actor, revision, at ?? (this.IsLive(now) ? PublishedAt!.Value : now), "publish", now);

        if (this.IsLive(now) && revision.Id == LiveRevisionId) return DeskRule.AlreadyLive;
        if (at < now.AddMinutes(-1)) return DeskRule.PastMoment;
        var moment = at > now ? at.Value : now; // a form tells whole minutes: the one that is running means now
        if (EmbargoUntil > moment) return DeskRule.Embargoed;
        if (!this.IsLive(now)) return Run(actor, revision, moment, "publish", now);

        if (change is null) return DeskRule.NeedsChangeClass;
        if (change is not (ChangeClass.Typo or ChangeClass.Update)) return DeskRule.NeedsNote;
        revision.ChangeClass = change;
        return moment > now ? Queue(actor, revision, moment, now) : Replace(actor, revision, now);
    }

    /// <summary>Takes back what readers have not seen yet: the schedule of the story, or of a change to it.</summary>
    public DeskAnswer Unschedule(Actor actor, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (NextAt > now)
        {
            (NextRevisionId, NextAt) = (null, null);
            return DeskAnswer.Done(Line(actor, "unschedule", now, ("change", true)));
        }

        if (Publication is not Publication.Published || VisibleFrom <= now) return DeskRule.NotScheduled;
        (Publication, PublishedAt, VisibleFrom, LiveRevisionId, EditedAt) = (Publication.Unpublished, null, null, null, null);
        FirstPublishedAt = null; // no reader has seen it
        CopyVisibleFrom();
        return DeskAnswer.Done(Line(actor, "unschedule", now));
    }

    /// <summary>Sets until when no reader may see the story, or lifts it.</summary>
    public DeskAnswer SetEmbargo(Actor actor, DateTimeOffset? until, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (Publication is Publication.Spiked) return DeskRule.Spiked;
        if (Publication is Publication.Withdrawn) return DeskRule.Withdrawn;
        if (this.IsLive(now)) return DeskRule.AlreadyLive;
        if (until <= now) return DeskRule.PastMoment;

        EmbargoUntil = until?.ToUniversalTime();
        if (Publication is Publication.Published) Wait(now);
        return DeskAnswer.Done(Line(actor, "embargo", now, ("until", EmbargoUntil)));
    }

    /// <summary>Makes a change that was queued the live text, once its moment has come. Safe to call by everyone at once.</summary>
    /// <returns>The line for the log; <see langword="null"/> where it is not due, or has been done.</returns>
    public AuditEntry? PromoteNext(Revision next, DateTimeOffset now)
    {
        if (NextAt is not { } due || due > now || next.Id != NextRevisionId || Publication is not Publication.Published) return null;
        TakeOver(next, due);
        return Line(Actor.Program("clock"), "change-ran", now, ("revision", next.Id), ("at", due));
    }

    /// <summary>Persons publish the working copy only: a save that came after an approval has voided it.</summary>
    private DeskRule? BlockerToPublishing(Actor actor, Revision revision) =>
        revision.ArticleId != Id ? DeskRule.OtherStory
        : !actor.MayEditIn(EditionId, revision.Story.SectionId) ? DeskRule.NotYourRole // the section that it would run in, not only the one that it is in
        : Publication is Publication.Spiked ? DeskRule.Spiked
        : Publication is Publication.Withdrawn ? DeskRule.Withdrawn
        : !actor.IsProgram && revision.Id != WorkingRevisionId ? DeskRule.Superseded
        : revision.Workflow is not Workflow.Approved ? DeskRule.NotApproved
        : string.IsNullOrWhiteSpace(revision.Story.Body) ? DeskRule.NoText
        : null;

    private DeskAnswer Run(Actor actor, Revision revision, DateTimeOffset at, string action, DateTimeOffset now)
    {
        var before = this.IsLive(now);
        (Publication, LiveRevisionId) = (Publication.Published, revision.Id);
        Show(at.ToUniversalTime());
        FirstPublishedAt = before ? FirstPublishedAt : PublishedAt;
        EditedAt = before ? now : PublishedAt;
        Project(revision.Story);
        return DeskAnswer.Done(Line(actor, action, now, ("revision", revision.Id), ("at", PublishedAt)));
    }

    private DeskAnswer Queue(Actor actor, Revision revision, DateTimeOffset at, DateTimeOffset now)
    {
        (NextRevisionId, NextAt) = (revision.Id, at.ToUniversalTime());
        return DeskAnswer.Done(Line(actor, "schedule-change", now, ("revision", revision.Id), ("at", NextAt), ("class", revision.ChangeClass?.ToString())));
    }

    private DeskAnswer Replace(Actor actor, Revision revision, DateTimeOffset now)
    {
        TakeOver(revision, now);
        return DeskAnswer.Done(Line(actor, "revise", now, ("revision", revision.Id), ("class", revision.ChangeClass?.ToString())));
    }

    /// <summary>The class of a change alone decides what readers are told of it. An older change that still waits would undo this one: it waits no more.</summary>
    private void TakeOver(Revision revision, DateTimeOffset at)
    {
        (LiveRevisionId, EditedAt, NextRevisionId, NextAt) = (revision.Id, at, null, null);
        if (revision.ChangeClass is not ChangeClass.Typo) SubstantiveAt = at;
        Project(revision.Story);
    }

    /// <summary>Waits for the moment and the embargo as they stand now. Where nothing is left to wait for, the story runs at this moment: nobody has seen it before.</summary>
    private void Wait(DateTimeOffset now)
    {
        Show(EmbargoUntil is null && PublishedAt < now ? now : PublishedAt!.Value);
        (FirstPublishedAt, EditedAt) = (PublishedAt, PublishedAt);
    }

    private void Show(DateTimeOffset publishedAt)
    {
        PublishedAt = publishedAt;
        VisibleFrom = EmbargoUntil > publishedAt ? EmbargoUntil : publishedAt;
        CopyVisibleFrom();
    }
}
