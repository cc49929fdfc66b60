using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using static NewsPortal.Domain.Tests.Desk.Newsdesk;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>Schedules, embargoes and the past.</summary>
public sealed class MomentRuleTests
{
    [Fact]
    public void The_past_is_refused_but_the_minute_that_is_running_means_now()
    {
        var desk = new Newsdesk().Approved();

        Assert.Equal(DeskRule.PastMoment, Refusal(desk.Article.Publish(Newsdesk.Editor, desk.Working, desk.Now.AddMinutes(-2), null, desk.Now)));
        desk.Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, desk.Now.AddSeconds(-30), null, desk.Now));
        Assert.Equal(desk.Now, desk.Article.VisibleFrom);
    }

    [Fact]
    public void Nothing_runs_before_its_embargo_ends_and_at_its_end_it_may()
    {
        var (desk, until) = (new Newsdesk().Approved(), Newsdesk.Start.AddHours(3));
        desk.Do(desk.Article.SetEmbargo(Newsdesk.Editor, until, desk.Now));

        Assert.Equal(DeskRule.Embargoed, Refusal(desk.Article.Publish(Newsdesk.Editor, desk.Working, until.AddMinutes(-1), null, desk.Now)));
        desk.Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, until, null, desk.Now));
        Assert.Equal(until, desk.Article.VisibleFrom);
    }

    [Fact]
    public void An_embargo_that_is_set_on_a_scheduled_story_holds_it_and_lifted_later_lets_it_run_at_that_moment()
    {
        var desk = new Newsdesk().Published(Newsdesk.Start.AddHours(1));
        desk.Do(desk.Article.SetEmbargo(Newsdesk.Editor, desk.Now.AddHours(9), desk.Now));
        Assert.Equal(Newsdesk.Start.AddHours(9), desk.Article.VisibleFrom);

        desk.Now = Newsdesk.Start.AddHours(2);
        desk.Do(desk.Article.SetEmbargo(Newsdesk.Editor, null, desk.Now));

        Assert.Equal((desk.Now, desk.Now, desk.Now), (desk.Article.VisibleFrom!.Value, desk.Article.PublishedAt!.Value, desk.Article.FirstPublishedAt!.Value));
    }

    [Fact]
    public void An_embargo_never_ends_in_the_past() =>
        Assert.Equal(DeskRule.PastMoment, Refusal(new Newsdesk().Article.SetEmbargo(Newsdesk.Editor, Newsdesk.Start.AddMinutes(-1), Newsdesk.Start)));

    [Fact]
    public void What_was_unscheduled_was_never_published()
    {
        var desk = new Newsdesk().Published(Newsdesk.Start.AddHours(1));

        desk.Do(desk.Article.Unschedule(Newsdesk.Editor, desk.Now));

        Assert.Equal((Publication.Unpublished, null, null), (desk.Article.Publication, desk.Article.VisibleFrom, desk.Article.FirstPublishedAt));
        desk.Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, null, null, desk.Now)); // the approval still stands
    }
}
