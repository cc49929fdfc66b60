namespace NewsPortal.Web.Tests.Lists;

public sealed class QueryPlanTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private const string Older = "?sebelum=1772338800000000-700"; // an hour into the archive: 2026-03-01T04:20Z

    public static TheoryData<string, string> Lists => new()
    {
        { "/daerah", "ix_article_section" },
        { "/daerah" + Older, "ix_article_section" },
        { "/daerah" + Newer, "ix_article_section" },
        { "/depok/daerah", "ix_article_edition_section" },
        { "/depok/daerah" + Older, "ix_article_edition_section" },
        { "/tag/situ", "ix_article_tag_newest" },
        { "/tag/situ" + Older, "ix_article_tag_newest" },
        { "/tag/situ" + Newer, "ix_article_tag_newest" },
        { "/depok/tag/situ", "ix_article_tag_newest" },
        { "/penulis/budi", "ix_article_byline_person" },
        { "/penulis/budi" + Older, "ix_article_byline_person" },
        { "/penulis/budi" + Newer, "ix_article_byline_person" },
        { "/depok/penulis/budi", "ix_article_byline_person" },
    };

    public static TheoryData<string> Pages => ["/", "/depok", .. Lists.Select(row => row.Data.Item1)];

    private static string Newer => Older.Replace("sebelum", "sesudah", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_page_of_a_list_is_read_along_its_index(string path, string index) =>
        Assert.Contains(index + " ", Assert.Single(await app.PlansAsync(path)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_list_is_sorted(string path) =>
        Assert.All(await app.PlansAsync(path), plan => Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_list_reads_a_body(string path) =>
        Assert.All(await app.PlansAsync(path), plan => Assert.DoesNotContain("article_body", plan, StringComparison.Ordinal));

    [Theory]
    [InlineData("/", "ix_article_network")]
    [InlineData("/depok", "ix_article_edition")]
    public async Task The_newest_of_a_front_are_read_along_their_index(string path, string index) =>
        Assert.Contains(await app.PlansAsync(path), plan => plan.Contains(index + " ", StringComparison.Ordinal));
}
