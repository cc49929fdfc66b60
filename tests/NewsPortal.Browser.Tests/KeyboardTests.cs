using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Reading without a mouse.</summary>
public sealed class KeyboardTests(Newsstand newsstand)
{
    /// <summary>Where the focus is, whether it shows, and how far down the document.</summary>
    private const string Focus = """
        () => {
          const at = document.activeElement;
          if (at === document.body) return null;
          const shown = getComputedStyle(at).outlineStyle !== "none" && parseFloat(getComputedStyle(at).outlineWidth) >= 2;
          return [[...document.querySelectorAll("*")].indexOf(at), shown ? 1 : 0];
        }
        """;

    [Fact]
    public async Task The_editions_open_and_close_by_key_and_give_the_focus_back()
    {
        var page = await newsstand.OpenAsync("/depok");
        var summary = page.Locator(".editions summary");
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".editions ul")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator(".editions ul")).ToBeHiddenAsync();
        await Expect(summary).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Every_stop_of_a_story_shows_where_the_reader_is_in_the_order_of_the_page()
    {
        var page = await newsstand.OpenAsync(newsstand.Story, 360);
        var stops = new List<int>();
        for (var i = 0; i < 30; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<int[]?>(Focus);
            if (focus is null) break;
            Assert.True(focus[1] == 1, await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
            stops.Add(focus[0]);
        }

        Assert.InRange(stops.Count, 25, 30);
        Assert.Equal(stops.Order(), stops);
    }

    [Fact]
    public async Task A_search_is_typed_sent_and_followed_by_key()
    {
        var page = await newsstand.OpenAsync("/depok");
        await page.Locator(".find").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("situ");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".hits h3 a").First).ToBeVisibleAsync();

        await page.Locator(".hits h3 a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("article.story h1")).ToBeVisibleAsync();
    }
}
