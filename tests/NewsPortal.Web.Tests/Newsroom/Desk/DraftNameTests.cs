using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>A name that only drafts have tells readers nothing: it would be a headline before its time.</summary>
public sealed class DraftNameTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tag_or_person_of_a_draft_has_no_page_and_no_feed_until_the_story_runs()
    {
        var (tag, person) = (await app.AddTagAsync("bupati-tersangka"), await app.AddPersonAsync("orang-baru"));
        var story = new ArchiveStory("Bupati Tersangka", app.Clock.GetUtcNow().AddHours(1)) { Tags = [tag], Bylines = [new BylineEntry(person, BylineRole.Writer)] };
        await app.AddStoriesAsync(story);
        var reader = app.NewReader();
        string[] addresses = ["/tag/bupati-tersangka", "/depok/tag/bupati-tersangka", "/tag/bupati-tersangka/rss", "/penulis/orang-baru", "/penulis/orang-baru/feed.json"];

        foreach (var address in addresses) Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(address, Cancel)).StatusCode);
        app.Clock.Advance(TimeSpan.FromHours(1));
        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(address, Cancel)).StatusCode);
    }

    [Fact]
    public async Task An_editor_runs_no_story_in_a_section_that_is_another_desk_s()
    {
        var id = (await app.AddStoriesAsync(new ArchiveStory("Pindah kanal", app.Clock.GetUtcNow().AddHours(-1))))[0];
        await using var db = app.OpenDb();
        var article = await db.FindAsync(id);
        var working = await db.Revisions.SingleAsync(r => r.Id == article.WorkingRevisionId, Cancel);
        var other = (await db.Sections.ToListAsync(Cancel)).Single(s => s.Slug.Value == "internasional").Id;
        var editor = Actor.Staff(7, [new StaffGrant { StaffId = 7, Role = StaffRole.Editor, SectionId = article.SectionId }, new StaffGrant { StaffId = 7, Role = StaffRole.Reporter, SectionId = other }]);
        var moved = article.Save(editor, new RevisionDraft(working.Story with { SectionId = other }), working, 2, app.Clock.GetUtcNow()).Revision!;

        Assert.Equal([DeskRule.NotYourRole], article.Publish(editor, moved, null, ChangeClass.Update, app.Clock.GetUtcNow()).Refusals);
        Assert.Equal([DeskRule.NotYourRole], article.Approve(editor, moved, fourEyes: false, [], app.Clock.GetUtcNow()).Refusals);
    }
}
