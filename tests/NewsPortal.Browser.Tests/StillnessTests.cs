using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests;

/// <summary>Nothing moves once it is painted.</summary>
public sealed class StillnessTests(Newsstand newsstand)
{
    private const string Watch = """
        window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
        """;

    /// <summary>Stops at each screen until its pictures are there.</summary>
    private const string ReadToTheEnd = """
        async () => {
          const inView = image => { const box = image.getBoundingClientRect(); return box.height > 0 && box.top < innerHeight && box.bottom > 0; };
          const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)));
          for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
            scrollTo(0, y);
            await painted();
            await Promise.all([...document.images].filter(inView).map(image => image.decode()));
            await painted();
          }
          await new Promise(done => setTimeout(done, 200));
          return [window.shift, Math.ceil(scrollY + innerHeight) - document.documentElement.scrollHeight];
        }
        """;

    public static MatrixTheoryData<string, int> Pages => new(
        [
            "/", "/depok", "story", "corrected", "pictureless", "old", "paid", "gone", "/daerah", "/tag/umkm", "/penulis/raka-wibisana",
            "/indeks", "/cari?q=pasar", "/ralat", "/pencabutan", "/halaman/privasi", "/tidak-ada",
        ],
        [360, 1280]);

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/depok", 768)]
    public async Task A_page_holds_still_while_it_loads_and_while_it_is_read(string path, int width)
    {
        var page = await newsstand.OpenAsync("about:blank", width);
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(newsstand.Origin + newsstand.PathOf(path), new() { WaitUntil = WaitUntilState.NetworkIdle });

        var end = await page.EvaluateAsync<double[]>(ReadToTheEnd);

        Assert.Equal(0, end[0]);
        Assert.InRange(end[1], 0, 1);
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
