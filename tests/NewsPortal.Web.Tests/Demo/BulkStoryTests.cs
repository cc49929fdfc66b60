using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Articles;
using NewsPortal.Data.Search;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Demo;

/// <summary>A made-up story is one like any other: what COPY wrote is what the ordinary way of publishing writes.</summary>
[Collection(BulkCollection.Name)]
public sealed class BulkStoryTests(BulkApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_rows_are_those_of_the_same_story_published_by_the_desk()
    {
        var made = await app.MadeUpAsync();
        var twins = await PublishTwinsAsync(made);
        try
        {
            var pairs = string.Join(',', made.Zip(twins, (m, t) => string.Create(CultureInfo.InvariantCulture, $"({m},{t})")));
            string Rows(string table, string key, string own) => $"""
                with pair(made, twin) as (values {pairs})
                select '{table} of ' || made || ': ' || coalesce(m::text, 'none') || ' is not ' || coalesce(t::text, 'none') from (
                  select p.made, (select jsonb_agg(to_jsonb(x) - array[{own}] order by to_jsonb(x) - array[{own}]) from {table} x where {key.Replace("$", "p.made", StringComparison.Ordinal)}) m,
                    (select jsonb_agg(to_jsonb(x) - array[{own}] order by to_jsonb(x) - array[{own}]) from {table} x where {key.Replace("$", "p.twin", StringComparison.Ordinal)}) t from pair p) compared
                where m is distinct from t
                """;

            Assert.Empty(await app.SqlAsync(Rows("article", "x.id = $", "'id','live_revision_id','working_revision_id'")));
            Assert.Empty(await app.SqlAsync(Rows("article_body", "x.article_id = $", "'article_id'")));
            Assert.Empty(await app.SqlAsync(Rows("revision", "x.article_id = $", "'id','article_id'")));
            Assert.Empty(await app.SqlAsync(Rows("article_byline", "x.article_id = $", "'article_id'")));
            Assert.Empty(await app.SqlAsync(Rows("article_source", "x.article_id = $", "'id','article_id'")));
            Assert.Empty(await app.SqlAsync(Rows("article_tag", "x.article_id = $", "'article_id'")));
            Assert.Empty(await app.SqlAsync(Rows("article_picture", "x.article_id = $", "'article_id'")));
            Assert.Empty(await app.SqlAsync(Rows("read_also", "x.revision_id = (select live_revision_id from article where id = $)", "'revision_id'")));
            Assert.Empty(await app.SqlAsync(Rows("article_search", "x.article_id = $", "'article_id'")));
            Assert.Empty(await app.SqlAsync(Rows("audit_entry", "x.entity = 'article' and x.entity_id = $ and x.action <> 'article.correct'", "'seq','entity_id','payload'")));
            Assert.NotEmpty(await app.SqlAsync("select 1 from read_also r join article a on a.live_revision_id = r.revision_id where a.id > 60"));
        }
        finally
        {
            await RemoveAsync(twins);
        }
    }

    [Fact]
    public async Task Its_document_for_search_is_what_the_index_would_write()
    {
        var made = await app.MadeUpAsync();
        const string Documents = "select article_id || ' ' || visible_from || ' ' || document from article_search order by article_id";
        var before = await app.SqlAsync(Documents);
        await using (var db = app.OpenDb()) await db.IndexAsync([.. made], Cancel);

        Assert.Equal(BulkApp.Articles, before.Count);
        Assert.Equal(before, await app.SqlAsync(Documents));
    }

    [Fact]
    public async Task Its_page_has_one_headline_and_headings_in_their_order()
    {
        var headings = 0;
        foreach (var id in (await app.MadeUpAsync()).Where(id => id % 4 == 0))
        {
            var page = await app.NewReader().OpenAsync(await app.PathAsync(id));
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();

            Assert.Single(levels, level => level == 1);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, page.Title));
            headings += page.QuerySelectorAll("article h2").Length;
        }

        Assert.NotEqual(0, headings);
    }

    [Fact]
    public async Task It_opens_in_the_newsroom_and_is_found_by_search()
    {
        var id = (await app.MadeUpAsync())[^1];
        await using var db = app.OpenDb();
        var headline = await db.Articles.Where(a => a.Id == id).Select(a => a.Headline).SingleAsync(Cancel);
        var editor = await app.SignInAsync(StaffRole.ManagingEditor, null);

        var sheet = await editor.GetAsync($"/redaksi/naskah/{id}", Cancel);
        var found = await app.NewReader().OpenAsync($"/cari?q={Uri.EscapeDataString('"' + headline + '"')}");

        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.Contains(WebUtility.HtmlEncode(headline), await sheet.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains(found.QuerySelectorAll(".hits a"), link => link.StoryOf() == id);
    }

    [Fact]
    public async Task Its_correction_is_shown_with_it()
    {
        var corrected = long.Parse(Assert.Single(await app.SqlAsync("select article_id from correction where posted_by = 'verb:demo' and article_id > 60")), CultureInfo.InvariantCulture);

        Assert.Contains("Sebelumnya tertulis", (await app.NewReader().OpenAsync(await app.PathAsync(corrected))).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The same stories once more, by the verbs of the desk and EF Core.</summary>
    private async Task<List<long>> PublishTwinsAsync(IReadOnlyList<long> made)
    {
        var program = Actor.Program("demo");
        await using var db = app.OpenDb();
        var originals = await db.Articles.AsNoTracking().Where(a => made.Contains(a.Id)).OrderBy(a => a.Id).Select(a => new { a.EditionId, a.PublishedAt, a.LiveRevisionId, Notes = a.Corrections.ToList() }).ToListAsync(Cancel);
        var snapshots = await db.Revisions.AsNoTracking().Where(r => made.Contains(r.ArticleId)).ToDictionaryAsync(r => r.Id, Cancel);
        var twins = new List<long>();
        foreach (var original in originals)
        {
            var (story, at) = (snapshots[original.LiveRevisionId!.Value].Story, original.PublishedAt!.Value);
            var article = db.Articles.Add(Article.Draft(original.EditionId, story)).Entity;
            await db.SaveChangesAsync(Cancel);
            var (saved, revision) = article.Save(program, new RevisionDraft(story), null, 1, snapshots[original.LiveRevisionId!.Value].SavedAt);
            db.AddRange(saved.OrThrow(), revision!);
            await db.SaveChangesAsync(Cancel);
            article.WorkOn(revision!);
            article.ApproveCopy(program, revision!);
            db.AuditEntries.Add(article.Publish(program, revision!, at, null, at).OrThrow());
            foreach (var note in original.Notes) article.Correct(program, note.Kind, note.Wrong, note.Right, null, note.PostedAt).OrThrow();
            await db.AddReadAlsosAsync(revision!, Cancel);
            await db.SaveChangesAsync(Cancel);
            twins.Add(article.Id);
        }

        await db.IndexAsync([.. twins], Cancel);
        return twins;
    }

    private async Task RemoveAsync(List<long> twins) => await app.SqlAsync($"""
        begin; set local session_replication_role = replica;
        delete from article_body where article_id in ({string.Join(',', twins)}); delete from article_byline where article_id in ({string.Join(',', twins)});
        delete from article_source where article_id in ({string.Join(',', twins)}); delete from article_tag where article_id in ({string.Join(',', twins)});
        delete from article_search where article_id in ({string.Join(',', twins)}); delete from correction where article_id in ({string.Join(',', twins)});
        delete from read_also where revision_id in (select id from revision where article_id in ({string.Join(',', twins)}));
        delete from revision where article_id in ({string.Join(',', twins)}); delete from article where id in ({string.Join(',', twins)});
        delete from audit_entry where entity = 'article' and entity_id in ({string.Join(',', twins)}); commit
        """);
}
