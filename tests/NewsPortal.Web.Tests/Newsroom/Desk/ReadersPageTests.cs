using System.Net;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Reads;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

public sealed class ReadersPageTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task A_story_s_figures_are_told_by_spans_and_hour_by_hour_on_the_edition_s_clock()
    {
        var story = await app.AddStoryAsync("Dibaca banyak orang", "makassar", hoursAgo: 400);
        await app.WereReadAsync((story, 3, 0), (story, 40, 1), (story, 500, 23), (story, 6000, 24), (story, 70_000, 167), (story, 800_000, 168));

        var page = await (await app.SignInAsync(StaffRole.Reporter, "makassar")).OpenAsync($"/redaksi/naskah/{story}/pembaca");

        Assert.Equal(["3", "543", "76.543", "876.543"], page.TextsOf(".figures dd"));
        Assert.Contains("13:00 WITA", page.QuerySelector(".figures dt")!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll(".hours-table tbody tr");
        Assert.Equal(48, rows.Length);
        Assert.Equal(["3", "40", "0"], rows.Take(3).Select(r => r.QuerySelector("td")!.TextContent));
        Assert.Equal("28 Feb, 13:00 WITA", rows[24].QuerySelector("th")!.TextContent);
        Assert.Equal("6.000", rows[24].QuerySelector("td")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".hours svg rect").Length);
        Assert.Equal("120", page.QuerySelectorAll(".hours svg rect").Single(r => r.TextContent.EndsWith("6.000", StringComparison.Ordinal)).GetAttribute("height"));
        Assert.Contains("6.000", page.TextOf("#hours-peak"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_may_read_the_story_see_them_and_a_story_that_has_not_run_has_none()
    {
        var ids = await app.AddStoriesAsync(new ArchiveStory("Draf saja", null), new ArchiveStory("Besok tayang", app.Clock.GetUtcNow().AddDays(1)));
        var browser = await app.SignInAsync(StaffRole.Editor);

        foreach (var id in ids) Assert.Contains("belum pernah tayang", (await browser.OpenAsync($"/redaksi/naskah/{id}/pembaca")).TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync(StaffRole.Editor, "makassar")).GetAsync($"/redaksi/naskah/{ids[0]}/pembaca", TestContext.Current.CancellationToken)).StatusCode);
    }
}
