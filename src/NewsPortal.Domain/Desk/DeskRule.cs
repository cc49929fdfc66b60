namespace NewsPortal.Domain.Desk;

/// <summary>A rule of the desk that stands against a step. What it means to the person is said by the screens, in their language.</summary>
public enum DeskRule
{
    /// <summary>The person's roles do not reach this story, or not this step.</summary>
    NotYourRole,

    /// <summary>Where four eyes are asked for, nobody approves their own text.</summary>
    OwnText,

    /// <summary>The second person must be another than the first.</summary>
    SecondPerson,

    /// <summary>The snapshot is no longer the working copy: someone has saved since.</summary>
    Superseded,

    /// <summary>The revision is not at the stage that the step starts from.</summary>
    WrongStage,

    /// <summary>The revision is not approved.</summary>
    NotApproved,

    /// <summary>The story is spiked.</summary>
    Spiked,

    /// <summary>The story is withdrawn.</summary>
    Withdrawn,

    /// <summary>The story is live already.</summary>
    AlreadyLive,

    /// <summary>The story is not live.</summary>
    NotLive,

    /// <summary>The story has run or is about to.</summary>
    AlreadyPublished,

    /// <summary>Nothing is scheduled.</summary>
    NotScheduled,

    /// <summary>The snapshot is the one that is scheduled; unschedule first.</summary>
    Scheduled,

    /// <summary>The embargo ends later than the moment asked for.</summary>
    Embargoed,

    /// <summary>The moment lies in the past.</summary>
    PastMoment,

    /// <summary>A change of a live story must be classed.</summary>
    NeedsChangeClass,

    /// <summary>The class of change is posted as a note to readers, by the step of its own.</summary>
    NeedsNote,

    /// <summary>A comment is required.</summary>
    NeedsComment,

    /// <summary>A reason is required.</summary>
    NeedsReason,

    /// <summary>What was wrong and what is right are required.</summary>
    NeedsWrongAndRight,

    /// <summary>What a correction calls wrong would still stand in the text that readers have after it.</summary>
    WrongStillStands,

    /// <summary>A text is longer than it may be.</summary>
    TooLong,

    /// <summary>The checklist has points that block.</summary>
    Checklist,

    /// <summary>Nothing waits for a second person.</summary>
    NothingToConfirm,

    /// <summary>A request waits for its second person already.</summary>
    AlreadyRequested,

    /// <summary>The story has been with the desk: it is spiked, not deleted.</summary>
    WasSubmitted,

    /// <summary>There is no text to publish.</summary>
    NoText,

    /// <summary>The revision belongs to another story.</summary>
    OtherStory,

    /// <summary>The working copy is what readers see.</summary>
    NothingToDiscard,
}

/// <summary>What kind of refusal a rule is.</summary>
public static class DeskRuleExtensions
{
    extension(DeskRule rule)
    {
        /// <summary>Whether another person could take the step as things stand: answered 403.</summary>
        public bool IsAboutThePerson => rule is DeskRule.NotYourRole or DeskRule.OwnText or DeskRule.SecondPerson;

        /// <summary>Whether the person can mend it in the same form: answered 422.</summary>
        public bool IsAboutTheInput => rule is DeskRule.NeedsChangeClass or DeskRule.NeedsNote or DeskRule.NeedsComment or DeskRule.NeedsReason
            or DeskRule.NeedsWrongAndRight or DeskRule.WrongStillStands or DeskRule.TooLong or DeskRule.Checklist or DeskRule.PastMoment or DeskRule.NoText;
    }
}
