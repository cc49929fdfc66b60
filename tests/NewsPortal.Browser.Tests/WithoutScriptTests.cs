using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

public sealed class WithoutScriptTests(Newsstand newsstand)
{
    [Fact]
    public async Task A_story_is_reached_and_read()
    {
        var page = await newsstand.OpenAsync("/", script: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Daerah", Exact = true }).First.ClickAsync();
        await page.Locator(".listing h3 a").First.ClickAsync();
        await Expect(page.Locator("article.story h1")).ToHaveCountAsync(1);
        await Expect(page.GetByText("Salin tautan")).ToBeHiddenAsync();
        await page.Locator(".tags a").First.ClickAsync();
        await Expect(page.Locator(".list-header h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_edition_is_chosen()
    {
        var page = await newsstand.OpenAsync("/depok", 360, script: false);
        await page.Locator(".editions summary").ClickAsync();
        await page.Locator(".editions").GetByRole(AriaRole.Link, new() { Name = "Jayapura" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(newsstand.Origin + "/jayapura");
    }

    [Fact]
    public async Task Another_day_is_chosen_in_the_calendar()
    {
        var page = await newsstand.OpenAsync("/indeks", script: false);
        var today = await page.Locator("h1").TextContentAsync();
        await page.Locator(".calendar summary").ClickAsync();
        await page.Locator(".calendar .months a").First.ClickAsync();
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(today!);
    }

    [Fact]
    public async Task A_search_is_narrowed()
    {
        var page = await newsstand.OpenAsync("/cari", script: false);
        await page.Locator("#q").FillAsync("pasar");
        await page.Locator("details.more summary").ClickAsync();
        await page.Locator("select[name=kanal]").SelectOptionAsync("kuliner");
        await page.Locator(".search-form button").ClickAsync();
        await Expect(page.Locator(".hits .kicker").First).ToContainTextAsync("Kuliner");
        await Expect(page.Locator("#q")).ToHaveValueAsync("pasar");
    }

    [Fact]
    public async Task Older_stories_are_turned_to_and_back()
    {
        var page = await newsstand.OpenAsync("/penulis/larasati-kusumo", script: false);
        var first = await page.Locator(".listing h3").First.TextContentAsync();
        await page.Locator(".pager [rel=next]").ClickAsync();
        await Expect(page.Locator(".listing h3").First).Not.ToHaveTextAsync(first!);
        await page.Locator(".pager [rel=prev]").ClickAsync();
        await Expect(page.Locator(".listing h3").First).ToHaveTextAsync(first!);
    }
}
