using System.Globalization;
using Microsoft.Playwright;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Reads;

namespace NewsPortal.Browser.Tests;

/// <summary>When a page tells that it was read.</summary>
public sealed class ReadBeaconTests(Newsstand newsstand)
{
    [Fact]
    public async Task A_story_that_was_in_view_for_five_seconds_counts_once_and_leaves_nothing_behind()
    {
        var story = Story;
        var before = await newsstand.App.ReadsAsync(story);
        var (page, sent) = await OpenAsReaderAsync();
        await page.GotoAsync(newsstand.Origin + await newsstand.App.PathAsync(story));
        await page.Clock.RunForAsync(4_500);
        Assert.Empty(sent);

        await page.Clock.RunForAsync(1_000);
        await SentAsync(sent);
        await page.Clock.RunForAsync(60_000);

        Assert.Equal([$"{story}"], sent);
        Assert.Equal(before + 1, await newsstand.App.ReadsAsync(story));
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Time_out_of_view_is_not_reading()
    {
        var (page, sent) = await OpenAsReaderAsync();
        await page.GotoAsync(newsstand.Origin + await newsstand.App.PathAsync(Story));
        await page.Clock.RunForAsync(3_000);
        await ShowAsync(page, false);
        await page.Clock.RunForAsync(60_000);
        await ShowAsync(page, true);
        await page.Clock.RunForAsync(1_500);
        Assert.Empty(sent);

        await page.Clock.RunForAsync(1_000);
        await SentAsync(sent);
        Assert.Single(sent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/depok/daerah")]
    [InlineData("gone")]
    public async Task Only_stories_count(string path)
    {
        var (page, sent) = await OpenAsReaderAsync();
        await page.GotoAsync(newsstand.Origin + newsstand.PathOf(path));
        await page.Clock.RunForAsync(60_000);
        Assert.Empty(sent);
    }

    [Fact]
    public async Task No_preview_counts_neither_the_newsroom_s_nor_the_one_behind_a_link()
    {
        var story = Story;
        var staff = await newsstand.App.AddStaffAsync(StaffRole.ManagingEditor, edition: null);
        var desk = await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{story}/pratinjau");
        var sentByDesk = Watch(desk);
        await desk.Clock.InstallAsync();
        await desk.GotoAsync($"/redaksi/naskah/{story}/pratinjau/halaman");
        await desk.Clock.RunForAsync(60_000);
        Assert.Empty(sentByDesk);

        var draft = (await newsstand.App.AddStoriesAsync(new ArchiveStory("Hanya pratinjau", null)))[0];
        await desk.GotoAsync($"/redaksi/naskah/{draft}/pratinjau");
        await desk.Locator("form:has([name=hours]) button").First.ClickAsync();
        var link = (await desk.Locator(".link-made").TextContentAsync())!.Trim();
        var (page, sent) = await OpenAsReaderAsync();
        await page.GotoAsync(newsstand.Origin + new Uri(link).PathAndQuery);
        Assert.Equal("Hanya pratinjau", (await page.Locator("article.story h1").TextContentAsync())!.Trim());
        await page.Clock.RunForAsync(60_000);
        Assert.Empty(sent);
    }

    /// <summary>A reader whose browser does not say that it has no screen, with a clock that the test turns.</summary>
    private async Task<(IPage Page, List<string> Sent)> OpenAsReaderAsync()
    {
        var page = await newsstand.OpenAsync("about:blank");
        await page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["User-Agent"] = $"{Beacons.Browser} {Guid.NewGuid():n}" });
        var noon = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);
        await page.Clock.InstallAsync(new() { TimeDate = noon });
        await page.Clock.PauseAtAsync(noon.AddSeconds(1)); // it goes on by the test alone, however slow the machine
        return (page, Watch(page));
    }

    private static List<string> Watch(IPage page)
    {
        var sent = new List<string>();
        page.Request += (_, request) => { if (new Uri(request.Url).AbsolutePath == "/baca") sent.Add(request.PostData ?? ""); };
        return sent;
    }

    private static async Task SentAsync(List<string> sent)
    {
        for (var i = 0; i < 200 && sent.Count == 0; i++) await Task.Delay(25, TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken); // and it arrives
    }

    private static async Task ShowAsync(IPage page, bool shown) => await page.EvaluateAsync(
        "shown => { Object.defineProperty(document, 'hidden', { configurable: true, get: () => !shown }); document.dispatchEvent(new Event('visibilitychange')); }", shown);

    private long Story => long.Parse(newsstand.Story.Split('/')[^2], CultureInfo.InvariantCulture);
}
