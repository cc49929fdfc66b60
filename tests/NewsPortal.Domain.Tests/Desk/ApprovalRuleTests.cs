using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using static NewsPortal.Domain.Tests.Desk.Newsdesk;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>What an approval holds for, and whom four eyes keep from it.</summary>
public sealed class ApprovalRuleTests
{
    [Fact]
    public void A_snapshot_that_somebody_has_saved_over_is_not_approved()
    {
        var desk = new Newsdesk().Submitted();
        var seen = desk.Working;
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Lain"));

        Assert.Equal(DeskRule.Superseded, Refusal(desk.Article.Approve(Newsdesk.Managing, seen, fourEyes: true, desk.Writers, desk.Now)));
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

        Assert.Equal(DeskRule.OwnText, Refusal(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: true, desk.Writers, desk.Now)));
        desk.Do(desk.Article.Approve(Newsdesk.Managing, desk.Working, fourEyes: true, desk.Writers, desk.Now));
    }

    [Fact]
    public void Who_wrote_copy_that_nobody_here_began_does_not_approve_it()
    {
        var desk = new Newsdesk(author: null);
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Lain"));
        desk.Submitted();

        Assert.Equal(DeskRule.OwnText, Refusal(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: true, desk.Writers, desk.Now)));
    }

    [Fact]
    public void Who_rewrote_a_reporters_text_does_not_approve_it()
    {
        var desk = new Newsdesk().Submitted();
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Redaktur"));

        Assert.Equal(DeskRule.OwnText, Refusal(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: true, desk.Writers, desk.Now)));
        desk.Do(desk.Article.Approve(Newsdesk.Managing, desk.Working, fourEyes: true, desk.Writers, desk.Now));
    }

    [Fact]
    public void Of_several_who_wrote_since_the_live_text_none_approves_whoever_saved_last()
    {
        var desk = new Newsdesk().Live();
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Kalimat Tambahan"));
        desk.Save(Newsdesk.Managing, Newsdesk.Story("Kalimat Tambahan."));
        desk.Submitted();

        Assert.All([Newsdesk.Editor, Newsdesk.Managing], person => Assert.Equal(DeskRule.OwnText, Refusal(desk.Article.Approve(person, desk.Working, fourEyes: true, desk.Writers, desk.Now))));
        desk.Do(desk.Article.Approve(Newsdesk.FirstOfTwo, desk.Working, fourEyes: true, desk.Writers, desk.Now));
    }

    [Fact]
    public void Who_wrote_before_the_last_approval_only_may_approve_what_another_added()
    {
        var desk = new Newsdesk().Live();
        desk.Save(Newsdesk.Managing, Newsdesk.Story("Judul Lain"));
        desk.Submitted();

        desk.Do(desk.Article.Approve(Newsdesk.Person(Author, Domain.People.StaffRole.Editor), desk.Working, fourEyes: true, desk.Writers, desk.Now));
    }

    [Fact]
    public void Where_two_eyes_are_enough_who_wrote_approves()
    {
        var desk = new Newsdesk().Submitted();
        desk.Save(Newsdesk.Editor, Newsdesk.Story("Judul Redaktur"));

        desk.Do(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: false, desk.Writers, desk.Now));
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

        Assert.Equal(DeskRule.OtherStory, Refusal(desk.Article.Approve(Newsdesk.Editor, other.Working, fourEyes: true, desk.Writers, desk.Now)));
        Assert.Equal(DeskRule.OtherStory, Refusal(desk.Article.Publish(Newsdesk.Editor, other.Working, null, null, desk.Now)));
    }
}
