namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>What must be settled before the revision may run.</summary>
    public IEnumerable<string> BlockersToPublishing(Revision revision)
    {
        if (revision.ArticleId != Id) yield return "The revision belongs to another story.";
        if (Publication is Publication.Spiked) yield return "The story was spiked; take it back first.";
        if (Publication is Publication.Withdrawn) yield return "The story was withdrawn; restore it first.";
        if (revision.Workflow is not Workflow.Approved) yield return "The revision is not approved.";
        if (string.IsNullOrWhiteSpace(revision.Story.Body)) yield return "The story has no text.";
    }

    /// <summary>
    /// Makes the revision what readers see, from <paramref name="publishedAt"/> on; ahead of <paramref name="now"/> that is scheduling.
    /// A story that ran before keeps its first publication moment.
    /// </summary>
    /// <exception cref="EditorialRuleException">Something stands against it: see <see cref="BlockersToPublishing"/>.</exception>
    public void Publish(Revision revision, DateTimeOffset publishedAt, DateTimeOffset now)
    {
        if (BlockersToPublishing(revision).FirstOrDefault() is { } blocker) throw new EditorialRuleException(blocker);

        var before = Publication is Publication.Published;
        (Publication, PublishedAt, LiveRevisionId) = (Publication.Published, publishedAt.ToUniversalTime(), revision.Id);
        FirstPublishedAt ??= PublishedAt;
        EditedAt = before ? now : PublishedAt;
        VisibleFrom = EmbargoUntil > PublishedAt ? EmbargoUntil : PublishedAt;
        Project(revision.Story);
    }

    /// <summary>Tells readers what was wrong and what is right. The note stays for ever.</summary>
    /// <exception cref="EditorialRuleException">The story is not live: what no reader has seen is edited instead.</exception>
    public Correction Correct(CorrectionKind kind, string wrong, string right, string by, DateTimeOffset now)
    {
        if (!IsLive(now)) throw new EditorialRuleException("Only a live story is corrected; edit this one instead.");

        var correction = new Correction
        {
            Kind = kind,
            Wrong = Text.Require(wrong, Correction.MaxLength, "What was wrong"),
            Right = Text.Require(right, Correction.MaxLength, "What is right"),
            PostedAt = now,
            PostedBy = by,
        };
        _corrections.Add(correction);
        (SubstantiveAt, EditedAt) = (now, now);
        return correction;
    }

    /// <summary>Takes a live story down; its address answers 410 with the public text from then on.</summary>
    /// <exception cref="EditorialRuleException">The story never ran, or one person alone asks for it.</exception>
    public void Withdraw(string reasonCode, string publicText, string requestedBy, string confirmedBy, DateTimeOffset now)
    {
        if (!IsLive(now)) throw new EditorialRuleException("Only a live story is withdrawn: what no reader has seen is taken back instead.");
        if (requestedBy == confirmedBy) throw new EditorialRuleException("A second person must confirm the withdrawal.");

        Withdrawal = new Withdrawal
        {
            ReasonCode = reasonCode,
            PublicText = Text.Require(publicText, Withdrawal.MaxLength, "The public reason"),
            RequestedBy = requestedBy,
            ConfirmedBy = confirmedBy,
            At = now,
        };
        Publication = Publication.Withdrawn;
    }

    private bool IsLive(DateTimeOffset now) => new[] { this }.AsQueryable().LiveAt(now).Any();
}
