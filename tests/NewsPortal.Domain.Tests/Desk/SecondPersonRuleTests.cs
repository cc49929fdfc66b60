using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using static NewsPortal.Domain.Tests.Desk.Newsdesk;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>The express lane and takedowns, which take two.</summary>
public sealed class SecondPersonRuleTests
{
    [Fact]
    public void The_express_lane_asks_for_a_reason_and_for_a_second_reader_within_the_hour()
    {
        var desk = new Newsdesk();
        Assert.Equal(DeskRule.NeedsReason, Refusal(desk.Article.RunExpress(Newsdesk.Editor, desk.Working, " ", desk.Now)));
        desk.Do(desk.Article.RunExpress(Newsdesk.Editor, desk.Working, "Gempa", desk.Now));

        Assert.Equal(desk.Now, desk.Article.VisibleFrom);
        Assert.False(desk.Article.Express!.IsOverdue(desk.Now.AddMinutes(59)));
        Assert.True(desk.Article.Express.IsOverdue(desk.Now.AddMinutes(60)));
        Assert.Equal(DeskRule.SecondPerson, Refusal(desk.Article.ConfirmExpress(Newsdesk.Editor, desk.Now)));
        desk.Do(desk.Article.ConfirmExpress(Newsdesk.Managing, desk.Now.AddMinutes(70)));
        Assert.False(desk.Article.Express.IsOverdue(desk.Now.AddMinutes(80)));
        Assert.Equal(DeskRule.NothingToConfirm, Refusal(desk.Article.ConfirmExpress(Newsdesk.Managing, desk.Now)));
    }

    [Fact]
    public void What_was_withdrawn_after_the_express_lane_waits_for_no_second_reader()
    {
        var desk = new Newsdesk();
        desk.Do(desk.Article.RunExpress(Newsdesk.Editor, desk.Working, "Gempa", desk.Now));
        Assert.True(desk.Article.WaitsForSecondReader);
        desk.Do(desk.Article.RequestTakedown(Newsdesk.Managing, TakedownKind.Withdraw, "sara", "Memuat ujaran kebencian.", desk.Now));
        desk.Do(desk.Article.ConfirmTakedown(Newsdesk.Ombudsman, desk.Now));

        Assert.False(desk.Article.WaitsForSecondReader);
        Assert.Equal(DeskRule.NothingToConfirm, Refusal(desk.Article.ConfirmExpress(Newsdesk.Managing, desk.Now)));
    }

    [Fact]
    public void A_takedown_takes_two_and_a_reason_that_the_list_knows()
    {
        var desk = new Newsdesk().Live();
        Assert.Equal(DeskRule.NeedsReason, Refusal(desk.Article.RequestTakedown(Newsdesk.FirstOfTwo, TakedownKind.Withdraw, "bosan", "Kami bosan.", desk.Now)));
        Assert.Equal(DeskRule.NeedsReason, Refusal(desk.Article.RequestTakedown(Newsdesk.FirstOfTwo, TakedownKind.Withdraw, "sara", "", desk.Now)));
        desk.Do(desk.Article.RequestTakedown(Newsdesk.FirstOfTwo, TakedownKind.Withdraw, "sara", "Memuat ujaran kebencian.", desk.Now));
        Assert.Equal(Publication.Published, desk.Article.Publication);
        Assert.Equal(DeskRule.SecondPerson, Refusal(desk.Article.ConfirmTakedown(Newsdesk.FirstOfTwo, desk.Now)));

        desk.Do(desk.Article.ConfirmTakedown(Newsdesk.Ombudsman, desk.Now));

        Assert.Equal((Publication.Withdrawn, "Memuat ujaran kebencian."), (desk.Article.Publication, desk.Article.Withdrawal!.PublicText));
    }

    [Fact]
    public void A_story_that_was_put_back_is_live_again_at_its_old_moment()
    {
        var desk = DeskStates.In("restore asked");
        var moment = desk.Article.VisibleFrom;

        desk.Do(desk.Article.ConfirmTakedown(Newsdesk.Ombudsman, desk.Now));

        Assert.Equal((Publication.Published, moment, null), (desk.Article.Publication, desk.Article.VisibleFrom, desk.Article.Withdrawal));
    }

    [Fact]
    public void A_withdrawal_takes_a_scheduled_change_along()
    {
        var desk = DeskStates.In("live, change scheduled");
        desk.Do(desk.Article.RequestTakedown(Newsdesk.Managing, TakedownKind.Withdraw, "sara", "Memuat ujaran kebencian.", desk.Now)).Do(desk.Article.ConfirmTakedown(Newsdesk.Ombudsman, desk.Now));

        Assert.Null(desk.Article.PromoteNext(desk.Working, desk.Now.AddDays(2)));
    }
}
