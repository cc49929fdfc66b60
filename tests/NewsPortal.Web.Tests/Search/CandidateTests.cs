using NewsPortal.Web.Pages.Search;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Search;

public sealed class CandidateTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task Of_a_common_word_the_newest_stories_are_ranked_and_no_more()
    {
        var ids = await app.AddStoriesAsync([.. Enumerable.Range(0, SearchReader.Candidates + 3).Select(i => new ArchiveStory($"Laporan {i}", app.Clock.GetUtcNow().AddMinutes(-i)))]);
        await using var db = app.OpenDb();
        await Data.Search.SearchIndex.IndexAsync(db, [.. ids], TestContext.Current.CancellationToken);

        var pages = await app.NewReader().WalkAsync("/cari?q=laporan", "next");

        Assert.Equal(ids.Take(SearchReader.Candidates).Order(), pages.SelectMany(p => p.Stories()).Order());
        Assert.All(pages.SkipLast(1), page => Assert.Empty(page.TextsOf("p.empty")));
        Assert.Contains("paling banyak 500 berita", pages[^1].TextOf("p.empty"), StringComparison.Ordinal);
    }
}
