using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

/// <summary>Reading without a mouse.</summary>
public sealed class KeyboardTests(Newsstand newsstand)
{
    /// <summary>Every link, button and field that shows, by its place in the document.</summary>
    private const string Stops = """
        () => {
          const all = [...document.querySelectorAll("*")];
          return all.flatMap((e, place) => e.matches("a[href], button, summary, select, input:not([type=hidden])") && e.checkVisibility() ? [place] : []);
        }
        """;

    /// <summary>Where the focus is in the document, and whether it shows.</summary>
    private const string Focus = """
        () => {
          const at = document.activeElement, style = getComputedStyle(at);
          if (at === document.body) return null;
          const shown = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          return [[...document.querySelectorAll("*")].indexOf(at), shown ? 1 : 0];
        }
        """;

    [Fact]
    public async Task The_editions_open_and_close_by_key_and_give_the_focus_back()
    {
        var page = await newsstand.OpenAsync("/depok");
        await TabToAsync(page, ".editions summary");
        await Expect(page.Locator(".editions ul")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".editions ul")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".editions li a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator(".editions ul")).ToBeHiddenAsync();
        await Expect(page.Locator(".editions summary")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_editions_cover_nothing_that_the_focus_goes_on_to(bool script)
    {
        var page = await newsstand.OpenAsync("/", 360, script);
        await TabToAsync(page, ".editions summary");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".editions ul")).ToBeVisibleAsync();
        await TabToAsync(page, ".editions li:last-child a");

        for (var i = 0; i < 8; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            await page.WaitForFunctionAsync("""
                () => {
                  const box = document.activeElement.getBoundingClientRect(), seen = document.elementFromPoint(box.x + 6, box.y + box.height / 2);
                  return document.activeElement.contains(seen) || seen?.contains(document.activeElement);
                }
                """); // the row of sections scrolls sideways: of one that lies half beyond its end, the beginning
        }
    }

    [Fact]
    public async Task Every_stop_of_a_story_shows_where_the_reader_is_in_the_order_of_the_page()
    {
        var page = await newsstand.OpenAsync(newsstand.Story, 360);
        var expected = await page.EvaluateAsync<int[]>(Stops);
        var stops = new List<int>();
        while (stops.Count < expected.Length)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<int[]?>(Focus);
            if (focus is null) break;
            Assert.True(focus[1] == 1, await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
            stops.Add(focus[0]);
        }

        Assert.InRange(expected.Length, 40, 200);
        Assert.Equal(expected, stops);
    }

    [Fact]
    public async Task A_search_is_typed_sent_and_followed_by_key()
    {
        var page = await newsstand.OpenAsync("/depok");
        await FollowAsync(page, ".find");
        await TabToAsync(page, "#q");
        await page.Keyboard.TypeAsync("situ");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".hits h3 a").First).ToBeVisibleAsync();

        await FollowAsync(page, ".hits h3 a");

        await Expect(page.Locator("article.story h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_day_is_chosen_by_key_and_without_script()
    {
        var page = await newsstand.OpenAsync("/indeks", script: false);
        var today = await page.Locator("h1").InnerTextAsync();
        await FollowAsync(page, ".calendar summary");
        await FollowAsync(page, ".calendar .months a");
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(today);
        await FollowAsync(page, ".calendar summary");
        await TabToAsync(page, ".calendar td a:not([aria-current])");
        var day = await page.Locator(":focus").InnerTextAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".calendar td a[aria-current]")).ToHaveTextAsync(day);
        await Expect(page.Locator(".listing .card")).Not.ToHaveCountAsync(0);
    }

    private static async Task FollowAsync(IPage page, string selector)
    {
        await TabToAsync(page, selector);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; await page.Locator(selector + ":focus").CountAsync() == 0; i++)
        {
            Assert.True(i < 60, "no key leads to " + selector);
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
