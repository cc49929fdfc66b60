using NewsPortal.Web.Tests.App;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

public sealed class CopyLinkTests(Newsstand newsstand)
{
    [Fact]
    public async Task The_button_copies_the_storys_public_address_and_says_so()
    {
        var page = await newsstand.OpenAsync(newsstand.Story);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.GetByText("Salin tautan").ClickAsync();

        await Expect(page.GetByText("Tautan tersalin")).ToBeVisibleAsync();
        var address = await page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        Assert.Equal(NewsPortalApp.Origin + newsstand.Story, address);
        Assert.Equal(address, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task There_is_no_button_that_only_a_script_could_answer()
    {
        var page = await newsstand.OpenAsync(newsstand.Story, script: false);

        // Without script nothing comes later: what the page is, it is at once.
        Assert.Equal(1, await page.Locator("button[data-copy]").CountAsync());
        Assert.False(await page.Locator("button[data-copy]").IsVisibleAsync());
        Assert.True(await page.Locator(".share a").First.IsVisibleAsync());
    }
}
