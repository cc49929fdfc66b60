using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.People;

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

    /// <summary>Whether the working copy is what readers see, or will.</summary>
    public bool IsSettled => Article.Publication is Publication.Published && Working.Id == Article.LiveRevisionId;

    /// <summary>What the checklist has open.</summary>
    public IReadOnlyList<ChecklistPoint> Points => [.. Checklist.ForPublishing(Working.Story).OrderByDescending(p => p.Blocks)];

    /// <summary>Whether the text may be handed in: the submit checklist has nothing that blocks.</summary>
    public bool SubmitBlocked => Checklist.ForSubmitting(Working.Story).Any(p => p.Blocks);

    private bool IsAway => Article.Publication is Publication.Spiked or Publication.Withdrawn;

    private bool IsOpen => Working.Workflow is Workflow.Draft or Workflow.Returned;

    /// <summary>Whether the person edits this desk.</summary>
    public bool Edits => Actor.MayEdit(Article);

    /// <summary>Whether the desk's rules keep the person from approving this text.</summary>
    public bool NeedsOther => Edits && Edition.FourEyes && Article.IsOwnText(Actor, Working) && Working.Workflow is not Workflow.Approved && !IsAway;

    /// <summary>Handing the text in.</summary>
    public bool CanSubmit => Actor.MayWrite(Article) && IsOpen && !IsAway;

    /// <summary>Giving it back.</summary>
    public bool CanReturn => Edits && !IsAway && !IsSettled && Working.Id != Article.NextRevisionId && Working.Workflow is (Workflow.Submitted or Workflow.Approved);

    /// <summary>Letting it run, without running it yet.</summary>
    public bool CanApprove => Edits && !IsAway && !NeedsOther && Working.Workflow is Workflow.Submitted;

    /// <summary>Publishing, with what is left of the way there.</summary>
    public bool CanPublish => Edits && !IsAway && !NeedsOther && !(IsLive && IsSettled);

    /// <summary>Taking the schedule back.</summary>
    public bool CanUnschedule => Edits && (IsScheduled || Article.NextAt > Now);

    /// <summary>Setting or lifting an embargo.</summary>
    public bool CanEmbargo => Edits && !IsAway && !IsLive;

    /// <summary>The express lane.</summary>
    public bool CanExpress => Edits && !IsAway && !IsLive && Working.Workflow is not Workflow.Approved;

    /// <summary>Reading what went out by the express lane.</summary>
    public bool CanConfirmExpress => Edits && Article.Express is { ConfirmedAt: null } && Article.Express.By != Actor.Name;

    /// <summary>Posting a correction.</summary>
    public bool CanCorrect => Edits && IsLive;

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
    internal static readonly StaffRole[] Writers = [StaffRole.Stringer, StaffRole.Reporter, StaffRole.Editor, StaffRole.ManagingEditor];
}
