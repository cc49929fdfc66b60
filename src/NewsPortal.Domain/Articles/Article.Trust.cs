using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>Tells readers what was wrong and what is right. The note stays for ever; <paramref name="revision"/>, where given, mends the text with it.</summary>
    public DeskAnswer Correct(Actor actor, CorrectionKind kind, string? wrong, string? right, Revision? revision, DateTimeOffset now)
    {
        if (!actor.MayEdit(this)) return DeskRule.NotYourRole;
        if (!this.IsLive(now)) return DeskRule.NotLive;
        if (string.IsNullOrWhiteSpace(wrong) || string.IsNullOrWhiteSpace(right)) return DeskRule.NeedsWrongAndRight;
        if (wrong.Length > Correction.MaxLength || right.Length > Correction.MaxLength) return DeskRule.TooLong;
        if (revision is not null && BlockerToPublishing(actor, revision) is { } blocker) return blocker;

        _corrections.Add(new Correction { Kind = kind, Wrong = Text.OneLine(wrong), Right = Text.OneLine(right), PostedAt = now, PostedBy = actor.Name });
        if (revision is not null && revision.Id != LiveRevisionId)
        {
            revision.ChangeClass = ChangeClass.Correction;
            TakeOver(revision, now);
        }

        (SubstantiveAt, EditedAt) = (now, now);
        return DeskAnswer.Done(Line(actor, "correct", now, ("kind", kind.ToString()), ("revision", revision?.Id)));
    }

    /// <summary>Puts a story that is live beside the reply of those whom another one concerns: prepared by the ombudsman, published by a managing editor.</summary>
    /// <param name="actor">The managing editor.</param>
    /// <param name="reply">What the ombudsman prepared.</param>
    /// <param name="replyStory">The story that holds the reply.</param>
    /// <param name="now">The application's clock.</param>
    public DeskAnswer Reply(Actor actor, RightOfReply reply, Article replyStory, DateTimeOffset now)
    {
        if (!actor.MayManage(EditionId)) return DeskRule.NotYourRole;
        if (reply.ArticleId != Id || reply.ReplyArticleId != replyStory.Id) return DeskRule.OtherStory;
        if (!this.IsLive(now) || !replyStory.IsLive(now)) return DeskRule.NotLive;
        if (reply.PublishedAt is not null) return DeskRule.NothingToConfirm;

        (reply.PublishedBy, reply.PublishedAt, SubstantiveAt, EditedAt) = (actor.Name, now, now, now);
        return DeskAnswer.Done(Line(actor, "reply", now, ("reply", replyStory.Id)));
    }

    /// <summary>A managing editor asks that a live story be taken down, or a withdrawn one put back. Nothing happens until a second person confirms.</summary>
    public DeskAnswer RequestTakedown(Actor actor, TakedownKind kind, string? reasonCode, string? publicText, DateTimeOffset now)
    {
        if (!actor.MayManage(EditionId)) return DeskRule.NotYourRole;
        if (Takedown is not null) return DeskRule.AlreadyRequested;
        if (kind is TakedownKind.Withdraw && !this.IsLive(now)) return DeskRule.NotLive;
        if (kind is TakedownKind.Restore && Publication is not Publication.Withdrawn) return DeskRule.WrongStage;
        if (string.IsNullOrWhiteSpace(reasonCode) || string.IsNullOrWhiteSpace(publicText)) return DeskRule.NeedsReason;
        if (kind is TakedownKind.Withdraw && !Withdrawal.ReasonCodes.Contains(reasonCode)) return DeskRule.NeedsReason;
        if (reasonCode.Length > Withdrawal.CodeLength || publicText.Length > Withdrawal.MaxLength) return DeskRule.TooLong;

        Takedown = new TakedownRequest { Kind = kind, ReasonCode = reasonCode, PublicText = Text.OneLine(publicText), RequestedBy = actor.Name, At = now };
        return DeskAnswer.Done(Line(actor, $"request-{kind.ToString().ToLowerInvariant()}", now, ("reason", reasonCode)));
    }

    /// <summary>The second person, a managing editor or the ombudsman, lets it happen.</summary>
    public DeskAnswer ConfirmTakedown(Actor actor, DateTimeOffset now)
    {
        if (!MayConfirmTakedown(actor)) return DeskRule.NotYourRole;
        if (Takedown is not { } request) return DeskRule.NothingToConfirm;
        if (request.RequestedBy == actor.Name) return DeskRule.SecondPerson;
        if (request.Kind is TakedownKind.Withdraw && !this.IsLive(now)) return DeskRule.NotLive;
        if (request.Kind is TakedownKind.Restore && Publication is not Publication.Withdrawn) return DeskRule.WrongStage;

        var withdraws = request.Kind is TakedownKind.Withdraw;
        Publication = withdraws ? Publication.Withdrawn : Publication.Published;
        Withdrawal = withdraws ? Withdrawal.Of(request, actor.Name, now) : null;
        (NextRevisionId, NextAt, Takedown) = (null, null, null);
        return DeskAnswer.Done(Line(actor, withdraws ? "withdraw" : "restore", now, ("reason", request.ReasonCode), ("requestedBy", request.RequestedBy)));
    }

    /// <summary>The request is dropped: by whoever made it, or by the second person.</summary>
    public DeskAnswer DropTakedown(Actor actor, DateTimeOffset now)
    {
        if (!MayConfirmTakedown(actor)) return DeskRule.NotYourRole;
        if (Takedown is not { } request) return DeskRule.NothingToConfirm;

        Takedown = null;
        return DeskAnswer.Done(Line(actor, "drop-takedown", now, ("requestedBy", request.RequestedBy)));
    }

    private bool MayConfirmTakedown(Actor actor) => actor.MayManage(EditionId) || actor.IsOmbudsmanOf(EditionId);
}
