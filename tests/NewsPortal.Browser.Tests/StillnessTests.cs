using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>Nothing moves once it is painted.</summary>
public sealed class StillnessTests(Newsstand newsstand)
{
    private const string Watch = """
        window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
        """;

    private const string ReadToTheEnd = """
        async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += 400) { scrollTo(0, y); await new Promise(done => setTimeout(done, 40)); }
          await new Promise(done => setTimeout(done, 200));
          return window.shift;
        }
        """;

    [Theory]
    [InlineData("/", 360)]
    [InlineData("/", 1280)]
    [InlineData("/depok", 768)]
    [InlineData("story", 360)]
    [InlineData("story", 1280)]
    [InlineData("/daerah", 360)]
    public async Task A_page_holds_still_while_it_loads_and_while_it_is_read(string path, int width)
    {
        var page = await newsstand.OpenAsync("about:blank", width);
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(newsstand.Origin + newsstand.PathOf(path), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(0, await page.EvaluateAsync<double>(ReadToTheEnd));
    }

    [Fact]
    public async Task The_watch_sees_what_moves()
    {
        var page = await newsstand.OpenAsync("about:blank");
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(newsstand.Origin + "/depok");
        await page.EvaluateAsync("() => new Promise(done => setTimeout(() => { document.querySelector('.masthead').style.paddingTop = '200px'; setTimeout(done, 300); }, 600))");

        Assert.NotEqual(0, await page.EvaluateAsync<double>("window.shift"));
    }
}
