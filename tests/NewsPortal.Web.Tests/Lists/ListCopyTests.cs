using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Search;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Lists;

/// <summary>What lists of tags, of people and of search are read along follows the story, whoever moves it.</summary>
public sealed class ListCopyTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_that_two_persons_take_down_leaves_the_lists()
    {
        var (id, moment) = await StoryAsync("Dicabut Berdua");
        Assert.Equal([moment], await MomentsAsync(id));

        await app.WithdrawAsync(id, "Dicabut.");

        Assert.Equal([null], await MomentsAsync(id));
    }

    [Fact]
    public async Task A_story_that_is_moved_by_hand_is_moved_in_the_lists()
    {
        var (id, moment) = await StoryAsync("Dipindah Dengan Tangan");
        await using var db = app.OpenDb();

        await db.Articles.Where(a => a.Id == id).ExecuteUpdateAsync(a => a.SetProperty(x => x.Publication, Publication.Withdrawn), Cancel);
        Assert.Equal([null], await MomentsAsync(id));

        var later = moment!.Value.AddHours(1);
        await db.Articles.Where(a => a.Id == id).ExecuteUpdateAsync(a => a.SetProperty(x => x.Publication, Publication.Published).SetProperty(x => x.VisibleFrom, later), Cancel);
        Assert.Equal([later], await MomentsAsync(id));
    }

    private async Task<(long Id, DateTimeOffset? Moment)> StoryAsync(string headline)
    {
        await using var db = app.OpenDb();
        var (tag, person) = (new Tag { Name = headline, Slug = Slug.FromAscii(headline, "tag") }, new Contributor { Name = headline, Slug = Slug.FromAscii(headline, "orang") });
        db.AddRange(tag, person);
        await db.SaveChangesAsync(Cancel);
        var id = (await app.AddStoriesAsync(new ArchiveStory(headline, app.Clock.GetUtcNow().AddHours(-2)) { Tags = [tag.Id], Bylines = [new BylineEntry(person.Id, BylineRole.Writer)] }))[0];
        await db.IndexAsync([id], Cancel);
        return (id, await db.Articles.Where(a => a.Id == id).Select(a => a.VisibleFrom).SingleAsync(Cancel));
    }

    /// <summary>The moments that the rows of the tag, of the person and of the search hold, each once.</summary>
    private async Task<List<DateTimeOffset?>> MomentsAsync(long id)
    {
        await using var db = app.OpenDb();
        var tags = await db.ArticleTags.Where(t => t.ArticleId == id).Select(t => t.VisibleFrom).ToListAsync(Cancel);
        var people = await db.ArticleBylines.Where(b => b.ArticleId == id).Select(b => b.VisibleFrom).ToListAsync(Cancel);
        var search = await db.SearchDocuments.Where(s => s.ArticleId == id).Select(s => s.VisibleFrom).ToListAsync(Cancel);
        Assert.Equal((1, 1, 1), (tags.Count, people.Count, search.Count));
        return [.. tags.Concat(people).Concat(search).Distinct()];
    }
}
