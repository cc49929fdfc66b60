using NewsPortal.Domain.Desk;
using static NewsPortal.Domain.Tests.Desk.Newsdesk;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>The checklist, on the screen and in the step.</summary>
public sealed class ChecklistRuleTests
{
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

        Assert.Equal(DeskRule.Checklist, Refusal(desk.Article.Approve(Newsdesk.Editor, desk.Working, fourEyes: true, desk.Writers, desk.Now)));
    }

    [Fact]
    public void A_caption_without_a_picture_is_no_picture()
    {
        var points = Checklist.ForPublishing(Story() with { Picture = new(null, "Warga.", "Budi", null) }).ToList();

        Assert.Contains(points, p => p is { Item: ChecklistItem.NoPicture, Blocks: false });
        Assert.DoesNotContain(points, p => p.Blocks);
    }
}
