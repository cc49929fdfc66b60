using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>The desk decides that a story never runs.</summary>
    public DeskAnswer Spike(Actor actor, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (Publication is Publication.Spiked) return DeskRule.Spiked;
        if (Publication is Publication.Withdrawn) return DeskRule.Withdrawn;
        if (Publication is Publication.Published) return DeskRule.AlreadyPublished;

        Publication = Publication.Spiked;
        return DeskAnswer.Done(Line(actor, "spike", now));
    }

    /// <summary>Takes a spiked story back to the newsroom.</summary>
    public DeskAnswer Unspike(Actor actor, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (Publication is not Publication.Spiked) return DeskRule.WrongStage;

        Publication = Publication.Unpublished;
        return DeskAnswer.Done(Line(actor, "unspike", now));
    }

    /// <summary>Whether the story may be deleted: one's own draft that the desk has never had. The line goes to the log, the story goes for good.</summary>
    public DeskAnswer Delete(Actor actor, DateTimeOffset now)
    {
        if (!actor.Owns(this) || !actor.MayWrite(this)) return DeskRule.NotYourRole;
        if (Publication is Publication.Spiked) return DeskRule.Spiked;
        if (Publication is Publication.Withdrawn) return DeskRule.Withdrawn;
        if (Publication is Publication.Published || FirstPublishedAt is not null) return DeskRule.AlreadyPublished;
        if (EverSubmitted) return DeskRule.WasSubmitted;

        return DeskAnswer.Done(Line(actor, "delete", now));
    }

    /// <summary>The desk gives the story to a person, or to nobody.</summary>
    public DeskAnswer AssignTo(Actor actor, long? staffId, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (Publication is Publication.Spiked) return DeskRule.Spiked;

        AssigneeId = staffId;
        return DeskAnswer.Done(Line(actor, "assign", now, ("to", staffId)));
    }
}
