using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>Every state of a story that the matrix names, reached by the steps that lead there.</summary>
internal static class DeskStates
{
    public static Newsdesk In(string state) => Reach(state) is { } desk ? desk.Do(desk.Article.AssignTo(Newsdesk.Editor, Newsdesk.Assignee, desk.Now)).Spiked(state == "spiked") : throw new ArgumentException(state);

    private static Newsdesk Reach(string state)
    {
        var desk = new Newsdesk();
        return state switch
        {
            "draft" or "spiked" => desk,
            "returned" => desk.Submitted().Do(desk.Article.Return(Newsdesk.Editor, desk.Working, "Sumbernya?", desk.Now)),
            "submitted" => desk.Submitted(),
            "approved" => desk.Approved(),
            "embargoed" => desk.Approved().Do(desk.Article.SetEmbargo(Newsdesk.Editor, desk.Now.AddDays(1), desk.Now)),
            "scheduled" => desk.Published(desk.Now.AddDays(1)),
            "live" => desk.Live(),
            "live, change drafted" => desk.Changed(),
            "live, change submitted" => desk.Changed().Submitted(),
            "live, change approved" => desk.Changed().Approved(),
            "live, change scheduled" => desk.Changed().Approved().Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, desk.Now.AddDays(1), ChangeClass.Update, desk.Now)),
            "live by express" => desk.Do(desk.Article.RunExpress(Newsdesk.FirstOfTwo, desk.Working, "Gempa", desk.Now)),
            "takedown asked" => desk.Live().Do(Ask(desk, TakedownKind.Withdraw)),
            "withdrawn" => Withdrawn(desk),
            "restore asked" => Withdrawn(desk).Do(Ask(desk, TakedownKind.Restore)),
            _ => throw new ArgumentException(state),
        };
    }

    private static Newsdesk Withdrawn(Newsdesk desk) => desk.Live().Do(Ask(desk, TakedownKind.Withdraw)).Do(desk.Article.ConfirmTakedown(Newsdesk.Managing, desk.Now));

    private static Domain.Desk.DeskAnswer Ask(Newsdesk desk, TakedownKind kind) =>
        desk.Article.RequestTakedown(Newsdesk.FirstOfTwo, kind, "privasi-anak", "Memuat identitas anak.", desk.Now);

    private static Newsdesk Spiked(this Newsdesk desk, bool spikes) => spikes ? desk.Do(desk.Article.Spike(Newsdesk.Editor, desk.Now)) : desk;
}
