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
        Assert.Equal(await page.Locator("link[rel=canonical]").GetAttributeAsync("href"), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }
}
