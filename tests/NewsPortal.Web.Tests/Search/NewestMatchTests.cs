using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Search;

/// <summary>The windows of <c>search_newest</c> find what looking at every story finds.</summary>
[Collection(LongArchiveCollection.Name)]
public sealed class NewestMatchTests(LongArchiveApp app)
{
    private const string Now = "'2026-03-01 05:00+00'";

    [Theory]
    [InlineData("warga")]
    [InlineData("noken")]
    [InlineData("mangrove")]
    [InlineData("puspamukti")]
    [InlineData("tidakadakata")]
    [InlineData("pasar rakyat")]
    [InlineData("\"pasar rakyat\"")]
    [InlineData("warga -pasar")]
    [InlineData("kosasih or nasution")]
    [InlineData("\"perlu diketahui\" -depok")]
    [InlineData("warga", "edition_id = 5", "5")]
    [InlineData("noken", "edition_id = 5 and section_id = 2", "5", "2")]
    [InlineData("warga", "section_id = 2", "null", "2")]
    [InlineData("warga", "contributor_ids @> array[1::bigint]", "null", "null", "1")]
    [InlineData("puspamukti", "contributor_ids @> array[1::bigint]", "null", "null", "1")]
    [InlineData("warga", "edition_id = 1 and contributor_ids @> array[1::bigint]", "1", "null", "1")]
    [InlineData("warga", "visible_from >= '2018-01-01'", "null", "null", "null", "'2018-01-01'")]
    [InlineData("warga", "visible_from < '2018-02-01'", "null", "null", "null", "null", "'2018-02-01'")]
    [InlineData("noken", "visible_from >= '2018-01-01' and visible_from < '2018-02-01'", "null", "null", "null", "'2018-01-01'", "'2018-02-01'")]
    [InlineData("puspamukti", "visible_from >= '2018-01-01' and visible_from < '2023-02-01'", "null", "null", "null", "'2018-01-01'", "'2023-02-01'")]
    [InlineData("noken", "visible_from >= '2031-01-01'", "null", "null", "null", "'2031-01-01'")]
    public async Task The_newest_500_are_found_and_no_others(
        string words, string narrowed = "true", string edition = "null", string section = "null", string writer = "null", string since = "null", string before = "null")
    {
        var query = $"websearch_to_tsquery('indonesian', '{words}')";
        var every = await app.SqlAsync($"""
            select article_id from article_search where document @@ {query} and visible_from <= {Now} and {narrowed} order by visible_from desc, article_id desc limit 500
            """);

        Assert.Equal(every, await app.SqlAsync($"select article_id from search_newest({query}, {Now}, {edition}, {section}, {writer}, {since}, {before}, 500)"));
    }

    [Theory]
    [InlineData("-warga")]
    [InlineData("\"yang kata\"")]
    public async Task Where_the_index_does_not_help_the_newest_ten_thousand_are_looked_at(string words)
    {
        var query = $"websearch_to_tsquery('indonesian', '{words}')";
        var newest = await app.SqlAsync($"""
            select article_id from (select * from article_search where visible_from <= {Now} order by visible_from desc, article_id desc limit 10000) n where document @@ {query} order by visible_from desc, article_id desc limit 500
            """);
        var found = await app.SqlAsync($"select article_id from search_newest({query}, {Now}, null, null, null, null, null, 500)");

        Assert.Equal(newest, found.Take(newest.Count));
    }

    [Fact]
    public async Task Words_that_are_none_find_nothing() => Assert.Empty(await app.SqlAsync($"select article_id from search_newest(websearch_to_tsquery('indonesian', '-'), {Now}, null, null, null, null, null, 500)"));
}
