using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>The steps that the desk's forms name, each as the methods of the story that it calls.</summary>
public static class DeskSteps
{
    private static readonly Dictionary<string, Func<DeskCase, DeskInput, IEnumerable<DeskAnswer>>> All = new(StringComparer.Ordinal)
    {
        ["discard"] = Discard,
        ["submit"] = (d, _) => [d.Article.Submit(d.Actor, d.Revision, d.Now)],
        ["return"] = Return,
        ["approve"] = (d, _) => ToApproval(d),
        ["publish"] = (d, i) => Publish(d, i, null),
        ["schedule"] = (d, i) => Publish(d, i, i.Moment(d.Edition.Zone)),
        ["unschedule"] = (d, _) => [d.Article.Unschedule(d.Actor, d.Now)],
        ["embargo"] = (d, i) => [d.Article.SetEmbargo(d.Actor, i.Moment(d.Edition.Zone), d.Now)],
        ["lift-embargo"] = (d, _) => [d.Article.SetEmbargo(d.Actor, null, d.Now)],
        ["express"] = (d, i) => [d.Article.RunExpress(d.Actor, d.Revision, i.Comment, d.Now)],
        ["confirm-express"] = (d, _) => [d.Article.ConfirmExpress(d.Actor, d.Now)],
        ["correct"] = Correct,
        ["withdraw"] = (d, i) => [d.Article.RequestTakedown(d.Actor, TakedownKind.Withdraw, i.ReasonCode, i.PublicText, d.Now)],
        ["restore"] = (d, i) => [d.Article.RequestTakedown(d.Actor, TakedownKind.Restore, "pemulihan", i.PublicText, d.Now)],
        ["confirm-takedown"] = (d, _) => [d.Article.ConfirmTakedown(d.Actor, d.Now)],
        ["drop-takedown"] = (d, _) => [d.Article.DropTakedown(d.Actor, d.Now)],
        ["spike"] = (d, _) => [d.Article.Spike(d.Actor, d.Now)],
        ["unspike"] = (d, _) => [d.Article.Unspike(d.Actor, d.Now)],
        ["assign"] = (d, i) => [d.Article.AssignTo(d.Actor, i.Assignee, d.Now)],
        ["delete"] = Delete,
    };

    /// <summary>The names of the steps.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>Whether the step is one that cannot be taken without a moment.</summary>
    public static bool NeedsMoment(string step) => step is "schedule" or "embargo";

    /// <summary>The step's methods in order, or <see langword="null"/> where there is no such step.</summary>
    public static Func<DeskCase, IEnumerable<DeskAnswer>>? Find(DeskInput input) =>
        All.TryGetValue(input.Step, out var step) ? desk => step(desk, input) : null;

    /// <summary>What is left of the way to an approval, in one go, where the rules let one person do it.</summary>
    private static IEnumerable<DeskAnswer> ToApproval(DeskCase desk)
    {
        if (desk.Revision.Workflow is Workflow.Draft or Workflow.Returned) yield return desk.Article.Submit(desk.Actor, desk.Revision, desk.Now);
        yield return desk.Article.Approve(desk.Actor, desk.Revision, desk.Edition.FourEyes, desk.Writers, desk.Now);
    }

    private static IEnumerable<DeskAnswer> Publish(DeskCase desk, DeskInput input, DateTimeOffset? at)
    {
        if (desk.Revision.Workflow is not Workflow.Approved)
            foreach (var answer in ToApproval(desk)) yield return answer;
        yield return desk.Article.Publish(desk.Actor, desk.Revision, at, input.Change, desk.Now);
    }

    private static IEnumerable<DeskAnswer> Correct(DeskCase desk, DeskInput input)
    {
        var mends = input.WithText && desk.Revision.Id != desk.Article.LiveRevisionId;
        if (mends && desk.Revision.Workflow is not Workflow.Approved)
            foreach (var answer in ToApproval(desk)) yield return answer;
        yield return desk.Article.Correct(desk.Actor, input.Kind, input.Wrong, input.Right, mends ? desk.Revision : null, desk.Now);
        // Asked last: who may not correct at all is not told of words. A refusal undoes the step before it.
        if (!input.Stays && (mends ? desk.Revision : desk.Live) is { Story: var read } && Correction.StillStands(input.Wrong, read)) yield return DeskRule.WrongStillStands;
    }

    private static IEnumerable<DeskAnswer> Return(DeskCase desk, DeskInput input)
    {
        yield return desk.Article.Return(desk.Actor, desk.Revision, input.Comment, desk.Now);
        desk.Tell(DeskNoteKind.Return, input.Comment);
    }

    private static IEnumerable<DeskAnswer> Discard(DeskCase desk, DeskInput input)
    {
        (var answer, desk.Added) = desk.Article.Discard(desk.Actor, desk.Revision, desk.Live, desk.NextNumber, desk.Now);
        yield return answer;
    }

    private static IEnumerable<DeskAnswer> Delete(DeskCase desk, DeskInput input)
    {
        var answer = desk.Article.Delete(desk.Actor, desk.Now);
        desk.Erases = answer.IsDone;
        yield return answer;
    }
}
