namespace NewsPortal.Domain.Desk;

/// <summary>Something a person of the newsroom should know of.</summary>
public sealed class Notification
{
    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>Whom it is for.</summary>
    public required long StaffId { get; init; }

    /// <summary>What happened.</summary>
    public required NotificationKind Kind { get; init; }

    /// <summary>With which story.</summary>
    public required long ArticleId { get; init; }

    /// <summary>Who did it; <see langword="null"/> for a verb of the program.</summary>
    public long? ById { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the person has seen it.</summary>
    public DateTimeOffset? SeenAt { get; set; }
}

/// <summary>What a notification tells.</summary>
public enum NotificationKind
{
    /// <summary>The desk gave you a story.</summary>
    Assigned,

    /// <summary>Your story was handed to the desk.</summary>
    Submitted,

    /// <summary>Your story came back.</summary>
    Returned,

    /// <summary>Your story was approved.</summary>
    Approved,

    /// <summary>Your story runs.</summary>
    Published,

    /// <summary>Your story, or a change of it, runs at a moment ahead.</summary>
    Scheduled,

    /// <summary>Your story was put back.</summary>
    Restored,

    /// <summary>Your story is no longer scheduled.</summary>
    Unscheduled,

    /// <summary>Your story was spiked.</summary>
    Spiked,

    /// <summary>Your story was withdrawn.</summary>
    Withdrawn,

    /// <summary>A note names you.</summary>
    Mentioned,

    /// <summary>A takedown waits for a second person.</summary>
    TakedownRequested,

    /// <summary>A story went out by the express lane and waits for a second reader.</summary>
    ExpressRan,

    /// <summary>The second reader has read what went out by the express lane.</summary>
    ExpressConfirmed,

    /// <summary>A story waits at your desk.</summary>
    AtYourDesk,

    /// <summary>Your story is under an embargo, or another one than before.</summary>
    Embargoed,

    /// <summary>Your story is under no embargo any more.</summary>
    EmbargoLifted,

    /// <summary>A correction of your story was posted.</summary>
    Corrected,

    /// <summary>A change of your story was thrown away; its history keeps it.</summary>
    Discarded,

    /// <summary>Your spiked story is back.</summary>
    Unspiked,

    /// <summary>A takedown that waited for a second person was dropped.</summary>
    TakedownDropped,
}
