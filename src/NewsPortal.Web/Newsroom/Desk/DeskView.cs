using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Overview;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>A story as its desk's screen shows it to a person, with the steps that are open to them.</summary>
/// <param name="Article">The story; read only.</param>
/// <param name="Working">The working copy.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Section">The name of the working copy's section.</param>
/// <param name="Notes">The internal notes, the oldest first.</param>
/// <param name="Staff">The people of the newsroom, by identity.</param>
/// <param name="Colleagues">Those whom the story may be given to.</param>
/// <param name="Actor">Who looks.</param>
/// <param name="Now">The application's clock.</param>
public sealed record DeskView(
    Article Article, Revision Working, Edition Edition, string Section, IReadOnlyList<DeskNote> Notes, IReadOnlyDictionary<long, string> Staff, IReadOnlyList<StaffUser> Colleagues, Actor Actor, DateTimeOffset Now)
{
    /// <summary>Whether readers see the story.</summary>
    public bool IsLive => Article.IsLive(Now);

    /// <summary>Whether it waits for its moment.</summary>
    public bool IsScheduled => Article.Publication is Publication.Published && !IsLive;

    /// <summary>Whether the working copy holds the same as the published snapshot in every field, be it that snapshot or another.</summary>
    public required bool IsLiveText { get; init; }

    /// <summary>Who saved the text since it was last approved or live: see <see cref="Article.IsOwnText"/>.</summary>
    public IReadOnlyCollection<long> Writers { get; init; } = [];

    /// <summary>The snapshot that is published, where the working copy is another.</summary>
    public Revision? Live { get; init; }

    /// <summary>Whether the working copy is what readers see, or will: then there is no change to bring out.</summary>
    public bool IsSettled => Article.Publication is Publication.Published && IsLiveText;

    /// <summary>Where the story stands, as all lists and pages say it.</summary>
    public StoryState State => StoryStates.Of(Article.Publication, Working.Workflow, Article.VisibleFrom, Now);

    /// <summary>Where a change stands that readers have not been given yet; <see langword="null"/> where there is none.</summary>
    public Workflow? Change => Article.Publication is Publication.Published && !IsSettled ? Working.Workflow : null;

    /// <summary>What the checklist has open.</summary>
    public IReadOnlyList<ChecklistPoint> Points => [.. Checklist.ForPublishing(Working.Story).OrderByDescending(p => p.Blocks)];

    /// <summary>How many slips of the hand the house style sees.</summary>
    public int Hints => HouseStyle.Check(Working.Story).Count;

    /// <summary>Whether the checklist keeps the text from readers.</summary>
    public bool IsBlocked => Points.Any(p => p.Blocks);

    /// <summary>Whether the checklist keeps the text from the desk.</summary>
    public bool SubmitBlocked => Checklist.ForSubmitting(Working.Story).Any(p => p.Blocks);

    private bool IsAway => Article.Publication is Publication.Spiked or Publication.Withdrawn;

    private bool IsOpen => Working.Workflow is Workflow.Draft or Workflow.Returned;

    /// <summary>Whether the person edits this desk.</summary>
    public bool Edits => Actor.MayEdit(Article);

    /// <summary>Whether the person edits this desk and, where the text is to run in another section, that one too.</summary>
    private bool EditsText => Edits && Actor.MayEditIn(Article.EditionId, Working.Story.SectionId);

    /// <summary>Whether there is a text that a step could bring further: not one that readers have.</summary>
    private bool HasText => !IsAway && !IsSettled;

    /// <summary>Whether the desk's rules keep the person from approving this text.</summary>
    public bool NeedsOther => Edits && Edition.FourEyes && Article.IsOwnText(Actor, Working, Writers) && Working.Workflow is not Workflow.Approved && !IsAway && !(IsLive && IsSettled);

    /// <summary>Handing the text in.</summary>
    public bool CanSubmit => Actor.MayWrite(Article) && IsOpen && HasText && !SubmitBlocked;

    /// <summary>Whether the text would come back to the very person who gives it back.</summary>
    private bool ReturnsToSelf => Actor.StaffId is { } person && Working.SavedById == person && Writers.All(w => w == person) && (Article.Publication is Publication.Published || Actor.Owns(Article));

    /// <summary>Who is mending a text that was given back; <see langword="null"/> where nobody else is.</summary>
    public long? Mends => Working.Workflow is Workflow.Returned && (Article.AssigneeId ?? Article.AuthorId) is { } writer && writer != Actor.StaffId ? writer : null;

    /// <summary>Giving it back.</summary>
    public bool CanReturn => Edits && HasText && !ReturnsToSelf && Working.Id != Article.NextRevisionId && Working.Workflow is (Workflow.Submitted or Workflow.Approved);

    /// <summary>Letting it run, without running it yet.</summary>
    public bool CanApprove => EditsText && HasText && !NeedsOther && !IsBlocked && Working.Workflow is Workflow.Submitted;

    /// <summary>Whether the person could publish, were it not for the checklist.</summary>
    public bool MayPublish => EditsText && !IsAway && !NeedsOther && !(IsLive && IsSettled);

    /// <summary>Publishing, with what is left of the way there. What was approved has been through the checklist.</summary>
    public bool CanPublish => MayPublish && (!IsBlocked || (Working.Workflow is Workflow.Approved && !string.IsNullOrWhiteSpace(Working.Story.Body)));

    /// <summary>Going back to what readers see.</summary>
    public bool CanDiscard => Actor.MayWrite(Article) && IsLive && !IsSettled && Article.NextRevisionId is null;

    /// <summary>Taking the schedule back.</summary>
    public bool CanUnschedule => Edits && (IsScheduled || Article.NextAt > Now);

    /// <summary>Setting or lifting an embargo.</summary>
    public bool CanEmbargo => Edits && !IsAway && !IsLive;

    /// <summary>The express lane.</summary>
    public bool CanExpress => EditsText && !IsAway && !IsLive && !IsUnderEmbargo && !IsBlocked && Working.Workflow is not Workflow.Approved;

    /// <summary>Whether readers may not see the story yet, whatever the desk decides.</summary>
    public bool IsUnderEmbargo => Article.EmbargoUntil > Now;

    /// <summary>Reading what went out by the express lane.</summary>
    public bool CanConfirmExpress => Edits && Article.WaitsForSecondReader && Article.Express.By != Actor.Name;

    /// <summary>Posting a correction.</summary>
    public bool CanCorrect => Edits && IsLive;

    /// <summary>Whether a correction could bring the change of the text out with it.</summary>
    public bool CanCorrectWithText => CanCorrect && !IsSettled && CanPublish;

    /// <summary>Asking for a takedown.</summary>
    public bool CanWithdraw => Actor.MayManage(Article.EditionId) && IsLive && Article.Takedown is null;

    /// <summary>Asking to put a withdrawn story back.</summary>
    public bool CanRestore => Actor.MayManage(Article.EditionId) && Article.Publication is Publication.Withdrawn && Article.Takedown is null;

    /// <summary>Dropping a request.</summary>
    public bool CanDrop => Article.Takedown is not null && (Actor.MayManage(Article.EditionId) || Actor.IsOmbudsmanOf(Article.EditionId));

    /// <summary>Being the second person.</summary>
    public bool CanConfirmTakedown => CanDrop && Article.Takedown!.RequestedBy != Actor.Name;

    /// <summary>Deciding that it never runs.</summary>
    public bool CanSpike => Edits && Article.Publication is Publication.Unpublished;

    /// <summary>Taking it back.</summary>
    public bool CanUnspike => Edits && Article.Publication is Publication.Spiked;

    /// <summary>Deleting one's own draft.</summary>
    public bool CanDelete => Actor.Owns(Article) && Actor.MayWrite(Article) && Article.Publication is Publication.Unpublished && !Article.EverSubmitted;

    /// <summary>Giving it to a person.</summary>
    public bool CanAssign => Edits && Article.Publication is not Publication.Spiked;

    /// <summary>Roles by which a person can be given a story.</summary>
    internal static readonly StaffRole[] WriterRoles = [StaffRole.Stringer, StaffRole.Reporter, StaffRole.Editor, StaffRole.ManagingEditor];
}
