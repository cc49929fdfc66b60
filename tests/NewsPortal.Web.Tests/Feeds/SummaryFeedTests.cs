namespace NewsPortal.Web.Tests.Feeds;

public sealed class SummaryFeedTests(SummaryFeedApp app) : IClassFixture<SummaryFeedApp>
{
    [Fact]
    public async Task By_the_setting_feeds_carry_summaries_only()
    {
        Assert.Empty((await app.OpenXmlAsync("/rss")).Descendants(FeedApp.Content + "encoded"));
        Assert.Empty((await app.OpenXmlAsync("/atom.xml")).Descendants(FeedApp.Atom + "content"));
        Assert.All((await app.OpenJsonAsync("/feed.json")).GetProperty("items").EnumerateArray(), item => Assert.Equal(item.GetProperty("summary").GetString(), item.GetProperty("content_text").GetString()));
    }

    [Fact]
    public async Task What_is_not_verified_says_so_in_its_summary() =>
        Assert.Contains("masih memerlukan verifikasi", (await app.ItemAsync(app.Unverified)).Element("description")!.Value, StringComparison.Ordinal);
}
