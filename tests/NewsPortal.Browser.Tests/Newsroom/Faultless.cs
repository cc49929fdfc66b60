using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>What every page of the newsroom is, on a phone and on a laptop, in the light and in the dark.</summary>
internal static class Faultless
{
    /// <summary>No fault of accessibility, and nothing wider than the screen.</summary>
    /// <param name="page">The page, open.</param>
    /// <param name="name">What its pictures are called, where <c>NEWSPORTAL_SHOTS</c> names a folder for them.</param>
    public static async Task AssertFaultlessAsync(this IPage page, string name)
    {
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            var faults = (await page.RunAxe(new() { RunOnly = null, Iframes = false })).Violations;
            Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => $"{width} {scheme}: {f.Id}: {f.Help}: {f.Nodes[0].Html}")));
            if (Environment.GetEnvironmentVariable("NEWSPORTAL_SHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name.Replace('/', '-').Replace('?', '-')}-{width}-{scheme}.png"), FullPage = true });
        }
    }
}
