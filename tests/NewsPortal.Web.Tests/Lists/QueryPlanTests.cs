using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Tests.Lists;

public sealed class QueryPlanTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private const string Older = "?sebelum=1772338800000000-700"; // an hour into the archive: 2026-03-01T04:20Z

    public static TheoryData<string, string> Lists => new()
    {
        { "/daerah", "visible_from_id" },
        { "/daerah" + Older, "visible_from_id" },
        { "/daerah" + Newer, "visible_from_id" },
        { "/depok/daerah", "visible_from_id" },
        { "/depok/daerah" + Older, "visible_from_id" },
        { "/tag/situ", "ix_article_tag_tag_id_visible_from_article_id" },
        { "/tag/situ" + Older, "ix_article_tag_tag_id_visible_from_article_id" },
        { "/tag/situ" + Newer, "ix_article_tag_tag_id_visible_from_article_id" },
        { "/depok/tag/situ", "ix_article_tag_newest_edition" },
        { "/penulis/budi", "ix_article_byline_contributor_id_visible_from_article_id" },
        { "/penulis/budi" + Older, "ix_article_byline_contributor_id_visible_from_article_id" },
        { "/penulis/budi" + Newer, "ix_article_byline_contributor_id_visible_from_article_id" },
        { "/depok/penulis/budi", "ix_article_byline_person_edition" },
        { "/rss", "ix_article_visible_from_id" },
        { "/depok/daerah/atom.xml", "visible_from_id" },
        { "/tag/situ/rss", "ix_article_tag_tag_id_visible_from_article_id" },
        { "/depok/tag/situ/feed.json", "ix_article_tag_newest_edition" },
        { "/penulis/budi/rss", "ix_article_byline_contributor_id_visible_from_article_id" },
        { "/indeks", "ix_article_visible_from_id" },
        { "/depok/indeks?kanal=daerah", "visible_from_id" },
    };

    public static TheoryData<string> Pages => [.. Lists.Select(row => row.Data.Item1)];

    private static string Newer => Older.Replace("sebelum", "sesudah", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_of_a_list_is_read_along_its_index(string path, string index) =>
        Assert.Contains(index + " ", string.Join("\n", await app.PlansAsync(path)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_list_is_sorted(string path) =>
        Assert.All(await app.PlansAsync(path), plan => Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_list_reads_a_body(string path) =>
        Assert.All(await app.PlansAsync(path), plan => Assert.DoesNotContain("article_body", plan, StringComparison.Ordinal));

    /// <summary>Numbering the rows of a table, to take the first of each, reads it all: the library of pictures for every list, once.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_numbers_the_rows_of_a_table(string path) =>
        Assert.All(await app.QueriesAsync(path), sql => Assert.DoesNotContain("ROW_NUMBER", sql, StringComparison.Ordinal));

    /// <summary>The lists that fronts and blocks are filled from.</summary>
    [Fact]
    public async Task A_list_of_a_block_is_the_first_rows_of_an_index_and_nothing_is_sorted()
    {
        var at = app.Clock.GetUtcNow().AddMinutes(-700);
        (StoryList List, string Index)[] lists =
        [
            (StoryList.Latest(null), "ix_article_visible_from_id"), (StoryList.Latest(1), "visible_from_id"), (StoryList.Sisters(1), "ix_article_visible_from_id"),
            (StoryList.OfSection(null, 1), "visible_from_id"), (StoryList.OfSection(1, 1), "visible_from_id"), (StoryList.OfTag(1), "ix_article_tag_tag_id_visible_from_article_id"),
            (StoryList.Before(1, new(at, 700)), "visible_from_id"), (StoryList.After(1, new(at, 700)), "visible_from_id"),
        ];
        foreach (var (list, index) in lists)
        {
            var plan = await app.PlanAsync(list.Sql, [app.Clock.GetUtcNow(), .. list.Values]);
            Assert.Contains(index + " ", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        }
    }
}
