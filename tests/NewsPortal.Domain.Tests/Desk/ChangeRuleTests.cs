using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using static NewsPortal.Domain.Tests.Desk.Newsdesk;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>Changes and corrections of a live story.</summary>
public sealed class ChangeRuleTests
{
    [Theory]
    [InlineData(null, DeskRule.NeedsChangeClass)]
    [InlineData(ChangeClass.Correction, DeskRule.NeedsNote)]
    [InlineData(ChangeClass.RightOfReply, DeskRule.NeedsNote)]
    [InlineData(ChangeClass.Withdrawal, DeskRule.NeedsNote)]
    public void A_change_of_a_live_story_is_classed_and_some_classes_have_steps_of_their_own(ChangeClass? change, DeskRule rule)
    {
        var desk = new Newsdesk().Changed().Approved();

        Assert.Equal(rule, Refusal(desk.Article.Publish(Newsdesk.Editor, desk.Working, null, change, desk.Now)));
        Assert.Equal("Warga Menanam Pohon", desk.Article.Headline);
    }

    [Theory]
    [InlineData(ChangeClass.Typo, false)]
    [InlineData(ChangeClass.Update, true)]
    public void The_class_alone_decides_what_readers_are_told(ChangeClass change, bool told)
    {
        var desk = new Newsdesk().Changed().Approved();

        desk.Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, null, change, desk.Now));

        Assert.Equal("Warga Menanam Seribu Pohon", desk.Article.Headline);
        Assert.Equal(told ? desk.Now : null, desk.Article.SubstantiveAt);
        Assert.Equal((desk.Now, Newsdesk.Start), (desk.Article.EditedAt, desk.Article.PublishedAt));
    }

    [Fact]
    public void A_scheduled_change_takes_over_once_at_its_moment_and_not_before()
    {
        var (desk, due) = (new Newsdesk().Changed().Approved(), Newsdesk.Start.AddHours(2));
        desk.Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, due, ChangeClass.Update, desk.Now));

        Assert.Null(desk.Article.PromoteNext(desk.Working, due.AddTicks(-1)));
        Assert.Equal("Warga Menanam Pohon", desk.Article.Headline);
        Assert.NotNull(desk.Article.PromoteNext(desk.Working, due.AddHours(5)));
        Assert.Equal(("Warga Menanam Seribu Pohon", due, (DateTimeOffset?)null), (desk.Article.Headline, desk.Article.SubstantiveAt!.Value, desk.Article.NextAt));
        Assert.Null(desk.Article.PromoteNext(desk.Working, due.AddHours(5)));
    }

    [Fact]
    public void A_newer_change_that_runs_first_takes_the_waiting_one_away()
    {
        var desk = new Newsdesk().Changed().Approved();
        var waiting = desk.Working;
        desk.Do(desk.Article.Publish(Newsdesk.Editor, waiting, desk.Now.AddHours(2), ChangeClass.Update, desk.Now));
        desk.Save(Newsdesk.Person(9, StaffRole.ManagingEditor), Newsdesk.Story("Judul Terakhir"));
        Assert.Equal(Workflow.Draft, desk.Working.Workflow); // what was approved still runs as it is
        desk.Approved().Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, null, ChangeClass.Typo, desk.Now));

        Assert.Null(desk.Article.PromoteNext(waiting, desk.Now.AddHours(3)));
        Assert.Equal("Judul Terakhir", desk.Article.Headline);
    }

    [Fact]
    public void A_correction_that_mends_the_text_takes_a_waiting_change_away()
    {
        var desk = new Newsdesk().Changed().Approved();
        var waiting = desk.Working;
        desk.Do(desk.Article.Publish(Newsdesk.Editor, waiting, desk.Now.AddHours(2), ChangeClass.Update, desk.Now));
        desk.Save(Newsdesk.Person(9, StaffRole.ManagingEditor), Newsdesk.Story("Judul Benar"));
        desk.Approved().Do(desk.Article.Correct(Newsdesk.Editor, CorrectionKind.Ralat, "Salah.", "Benar.", desk.Working, desk.Now));

        Assert.Null(desk.Article.PromoteNext(waiting, desk.Now.AddHours(3)));
        Assert.Equal(("Judul Benar", desk.Now), (desk.Article.Headline, desk.Article.SubstantiveAt));
    }

    [Theory]
    [InlineData("", "Benar.", DeskRule.NeedsWrongAndRight)]
    [InlineData("Salah.", "  ", DeskRule.NeedsWrongAndRight)]
    public void A_correction_says_what_was_wrong_and_what_is_right(string wrong, string right, DeskRule rule)
    {
        var desk = new Newsdesk().Live();

        Assert.Equal(rule, Refusal(desk.Article.Correct(Newsdesk.Editor, CorrectionKind.Ralat, wrong, right, null, desk.Now)));
        Assert.Empty(desk.Article.Corrections);
    }
}
