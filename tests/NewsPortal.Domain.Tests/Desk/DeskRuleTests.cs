using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>Rules of single steps that hang on what is handed in, not on role and state.</summary>
public sealed class DeskRuleTests
{
    private static DeskRule Refusal(DeskAnswer answer) => Assert.Single(answer.Refusals);

    [Fact]
    public void A_snapshot_that_somebody_has_saved_over_is_not_approved()
    {
        var desk = new Newsdesk().Submitted();
        var seen = desk.Working;
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Lain"));

        Assert.Equal(DeskRule.Superseded, Refusal(desk.Article.Approve(Newsdesk.Managing, seen, fourEyes: true, desk.Now)));
    }

    [Fact]
    public void A_later_edit_voids_the_approval_and_the_approved_snapshot_runs_no_more()
    {
        var desk = new Newsdesk().Approved();
        var approved = desk.Working;
        var edited = desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Lain"));

        Assert.Equal(Workflow.Submitted, edited.Workflow);
        Assert.Equal(DeskRule.NotApproved, Refusal(desk.Article.Publish(Newsdesk.Editor, edited, null, null, desk.Now)));
        Assert.Equal(DeskRule.Superseded, Refusal(desk.Article.Publish(Newsdesk.Editor, approved, null, null, desk.Now)));
    }

    [Fact]
    public void A_text_that_was_kept_aside_voids_nothing()
    {
        var desk = new Newsdesk().Approved();
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Lain"), aside: true);

        desk.Do(desk.Article.Publish(Newsdesk.Editor, desk.Working, null, null, desk.Now));

        Assert.Equal("Warga Menanam Pohon", desk.Article.Headline);
    }

    [Fact]
    public void Who_wrote_a_change_of_a_live_story_does_not_approve_it()
    {
        var desk = new Newsdesk().Live();
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Lain"));
        desk.Submitted();

        Assert.Equal(DeskRule.OwnText, Refusal(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: true, desk.Now)));
        desk.Do(desk.Article.Approve(Newsdesk.Managing, desk.Working, fourEyes: true, desk.Now));
    }

    [Fact]
    public void Who_wrote_copy_that_nobody_here_began_does_not_approve_it()
    {
        var desk = new Newsdesk(author: null);
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Lain"));
        desk.Submitted();

        Assert.Equal(DeskRule.OwnText, Refusal(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: true, desk.Now)));
    }

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

    [Fact]
    public void The_checklist_that_blocks_on_the_screen_blocks_the_step()
    {
        var story = Newsdesk.Story() with { Headline = "" };
        var desk = new Newsdesk(story);

        Assert.Contains(Checklist.ForSubmitting(story), point => point.Blocks);
        Assert.Equal(DeskRule.Checklist, Refusal(desk.Article.Submit(Newsdesk.Editor, desk.Working, desk.Now)));
        Assert.Equal(DeskRule.Checklist, Refusal(desk.Article.RunExpress(Newsdesk.Editor, desk.Working, "Gempa", desk.Now)));
    }

    [Fact]
    public void A_picture_without_credit_or_description_is_submitted_but_not_approved()
    {
        var desk = new Newsdesk(Newsdesk.Story() with { Picture = new(5, "Warga.", null, null) });
        desk.Submitted();

        Assert.Equal(DeskRule.Checklist, Refusal(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: true, desk.Now)));
    }

    [Fact]
    public void A_return_says_what_is_missing()
    {
        var desk = new Newsdesk().Submitted();

        Assert.Equal(DeskRule.NeedsComment, Refusal(desk.Article.Return(Newsdesk.Editor, desk.Working, " ", desk.Now)));
        Assert.Equal(DeskRule.TooLong, Refusal(desk.Article.Return(Newsdesk.Editor, desk.Working, new string('a', Article.CommentLength + 1), desk.Now)));
    }

    [Fact]
    public void A_revision_of_another_story_is_nobodys()
    {
        var (desk, other) = (new Newsdesk().Submitted(), new Newsdesk().Submitted());

        Assert.Equal(DeskRule.OtherStory, Refusal(desk.Article.Approve(Newsdesk.Editor, other.Working, fourEyes: true, desk.Now)));
        Assert.Equal(DeskRule.OtherStory, Refusal(desk.Article.Publish(Newsdesk.Editor, other.Working, null, null, desk.Now)));
    }
}
