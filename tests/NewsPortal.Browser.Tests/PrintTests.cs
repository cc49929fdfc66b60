using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

public sealed class PrintTests(Newsstand newsstand)
{
    [Fact]
    public async Task A_printed_story_is_the_story_and_its_address()
    {
        var page = await newsstand.OpenAsync(newsstand.Story);
        var address = await page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        await Expect(page.Locator(".print-address")).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var part in new[] { ".story h1", ".authors", ".times", ".main-figure img", ".story-body", ".byline" }) await Expect(page.Locator(part).First).ToBeVisibleAsync();
        foreach (var part in new[] { ".sections", ".editions", ".find", ".share", ".tags", ".neighbours", ".beside", ".below", ".block", ".footer nav", ".crumbs", ".skip" })
        {
            await Expect(page.Locator(part)).Not.ToHaveCountAsync(0);
            await Expect(page.Locator(part).Filter(new() { Visible = true })).ToHaveCountAsync(0);
        }
        await Expect(page.Locator(".print-address")).ToHaveTextAsync(address!);
    }
}
