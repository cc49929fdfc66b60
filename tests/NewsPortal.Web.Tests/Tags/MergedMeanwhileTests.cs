using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Merging;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Tags;

public sealed class MergedMeanwhileTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_changes_a_story_while_its_tags_are_merged_changes_what_is_there_then()
    {
        var (from, to) = (await app.AddTagAsync("situ"), await app.AddTagAsync("danau"));
        var id = (await app.AddStoriesAsync(new ArchiveStory("Situ itu danau", app.Clock.GetUtcNow()) { Tags = [from, to] }))[0];
        var runs = 0;
        await using var db = app.OpenDb();

        await db.InOneUnitAsync(async within =>
        {
            var tags = await db.ArticleTags.Where(t => t.ArticleId == id).ToListAsync(within);
            if (runs++ == 0) await MergeAsync(from, to);
            foreach (var tag in tags) db.Entry(tag).State = EntityState.Modified;
            return await db.SaveChangesAsync(within);
        }, Cancel);

        Assert.Equal(2, runs);
        Assert.Equal([to], await db.ArticleTags.AsNoTracking().Where(t => t.ArticleId == id).Select(t => t.TagId).ToListAsync(Cancel));
    }

    private async Task MergeAsync(long from, long to)
    {
        await using var other = app.OpenDb();
        await other.InOneUnitAsync(async within =>
        {
            await other.MoveTagAsync(from, to, within);
            return await other.Tags.Where(t => t.Id == from).ExecuteDeleteAsync(within);
        }, Cancel);
    }
}
