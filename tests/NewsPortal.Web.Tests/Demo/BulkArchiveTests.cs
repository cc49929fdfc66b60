using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Demo;

/// <summary>The archive as a whole.</summary>
[Collection(BulkCollection.Name)]
public sealed class BulkArchiveTests(BulkApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_newsroom_holds_as_many_as_were_asked_for_over_ten_years_before_its_newest()
    {
        await using var db = app.OpenDb();
        var made = await app.MadeUpAsync();
        var moments = await db.Articles.Where(a => made.Contains(a.Id)).OrderBy(a => a.Id).Select(a => a.VisibleFrom!.Value).ToListAsync(Cancel);
        var newest = await db.Articles.MaxAsync(a => a.VisibleFrom, Cancel);

        Assert.Equal(BulkApp.Articles, await db.Articles.LiveAt(app.Clock.GetUtcNow()).CountAsync(Cancel));
        Assert.Equal(moments.Order(), moments);
        Assert.InRange(moments[0], newest!.Value.AddYears(-10).AddDays(-1), newest.Value.AddYears(-10).AddMonths(2));
        Assert.InRange(moments[^1], newest.Value.AddMonths(-1), newest.Value);
    }

    [Fact]
    public async Task Asking_for_what_is_there_changes_nothing()
    {
        var before = await app.FingerprintAsync();

        Assert.Contains("already holds 300", await app.GrowAsync(BulkApp.Articles), StringComparison.Ordinal);
        Assert.Equal(before, await app.FingerprintAsync());
    }

    [Fact]
    public async Task Asking_for_fewer_than_there_are_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<OperationsException>(() => app.GrowAsync(BulkApp.Articles - 1));

        Assert.Contains("already holds 300 stories, more than 299", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_node_hears_that_all_its_pages_may_be_stale() =>
        Assert.Contains("*", await app.SqlAsync("select unnest(tags) from cache_eviction"));

    [Fact]
    public async Task An_archive_that_was_broken_off_is_completed_to_the_same_archive()
    {
        await using var broken = new BulkApp();
        await broken.InitializeAsync();
        await broken.GrowAsync(5600);
        var whole = await broken.FingerprintAsync();
        await broken.SqlAsync("""
            begin; set local session_replication_role = replica;
            create temporary table lost on commit drop as select id, live_revision_id from article where id between 301 and 5300;
            delete from article_body where article_id in (select id from lost); delete from article_byline where article_id in (select id from lost);
            delete from article_source where article_id in (select id from lost); delete from article_tag where article_id in (select id from lost);
            delete from article_search where article_id in (select id from lost); delete from correction where article_id in (select id from lost);
            delete from read_also where revision_id in (select live_revision_id from lost); delete from revision where id in (select live_revision_id from lost);
            delete from audit_entry where entity = 'article' and entity_id in (select id from lost); delete from article where id in (select id from lost);
            delete from audit_entry where action = 'archive.part' and entity_id = 301 and payload = '{"part":0}'; commit
            """);
        Assert.Equal(["600"], await broken.SqlAsync("select count(*) from article"));

        await broken.GrowAsync(5600);

        Assert.Equal(["5600"], await broken.SqlAsync("select count(*) from article"));
        Assert.Equal(whole, await broken.FingerprintAsync());
    }

    [Fact]
    public async Task Two_demos_of_one_moment_get_the_same_archive()
    {
        await using var other = new BulkApp();
        await other.InitializeAsync();

        Assert.Equal(await app.FingerprintAsync(), await other.FingerprintAsync());
    }

    [Theory]
    [InlineData("update edition set slug = 'bogor' where slug = 'depok'", "update edition set slug = 'depok' where slug = 'bogor'")]
    [InlineData("insert into section (slug, name, position) values ('opini', 'Opini', 99)", "delete from section where slug = 'opini'")]
    [InlineData("create table set_aside as select * from imported_copy; delete from imported_copy where article_id < 10", "delete from imported_copy; insert into imported_copy select * from set_aside; drop table set_aside")]
    public async Task A_newsroom_that_is_not_the_demos_is_left_alone(string change, string back)
    {
        await app.SqlAsync(change);
        try
        {
            var refusal = await Assert.ThrowsAsync<OperationsException>(() => app.GrowAsync(BulkApp.Articles + 10));
            Assert.Contains("not the demo newsroom", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            await app.SqlAsync(back);
        }
    }

    [Fact]
    public async Task An_empty_newsroom_of_someone_else_is_refused()
    {
        await using var own = new NewsPortalApp();
        await own.InitializeAsync();
        await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(own.Services);
        var archive = (Web.Demo.Bulk.BulkArchive)scope.ServiceProvider.GetService(typeof(Web.Demo.Bulk.BulkArchive))!;

        await Assert.ThrowsAsync<OperationsException>(() => archive.GrowAsync(1000, TextWriter.Null, Cancel));

        await using var db = own.OpenDb();
        Assert.Equal(0, await db.Articles.CountAsync(Cancel));
    }

    [Fact]
    public async Task Words_come_as_often_as_in_a_newspaper()
    {
        var spread = (await app.SqlAsync("select ndoc from ts_stat('select document from article_search') order by ndoc desc")).Select(int.Parse).ToList();

        Assert.True(spread.Count(n => n > BulkApp.Articles * 9 / 10) is > 5 and < 40); // yang, di, dan …
        Assert.True(spread.Count(n => n == 1) > spread.Count / 5);
        Assert.True(spread.Count(n => n > 3 && n < BulkApp.Articles / 10) > spread.Count / 5);
    }

    [Fact]
    public async Task Texts_have_the_lengths_of_news()
    {
        await using var db = app.OpenDb();
        var made = await app.MadeUpAsync();
        var lengths = (await db.Articles.Where(a => made.Contains(a.Id)).Select(a => a.Body.Markdown).ToListAsync(Cancel)).Select(b => b.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 250, 400);
        Assert.InRange(lengths[0], 120, 200);
        Assert.InRange(lengths[^1], 500, 1000);
        Assert.All(await db.Articles.Select(a => a.Slug).ToListAsync(Cancel), slug => Assert.True(slug.Value.Length is > 10 and <= Slug.MaxLength));
    }
}
