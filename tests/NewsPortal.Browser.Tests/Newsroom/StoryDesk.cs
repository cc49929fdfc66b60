using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsPortal.Web.Tests.App;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>A story open in a browser, to be written on.</summary>
internal sealed class StoryDesk(IPage page, NewsPortalApp app, long story)
{
    /// <summary>What the browser complained of.</summary>
    public List<string> Faults { get; } = [];

    public IPage Page => page;

    public long Story => story;

    /// <summary>The editor.</summary>
    public ILocator Text => page.Locator(".rich-text");

    /// <summary>Takes over a page that shows the story, once its scripts stand.</summary>
    public static async Task<StoryDesk> OpenAsync(IPage page, NewsPortalApp app, long story)
    {
        var desk = new StoryDesk(page, app, story);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") desk.Faults.Add(message.Text); };
        page.PageError += (_, error) => desk.Faults.Add(error);
        await page.ReloadAsync();
        await Expect(page.Locator("#story[data-ready]")).ToBeAttachedAsync(new() { Timeout = 15_000 });
        return desk;
    }

    /// <summary>Types behind a paragraph's last word.</summary>
    public async Task TypeAtEndOfAsync(int paragraph, string words)
    {
        await GoToEndOfAsync(paragraph);
        await page.Keyboard.TypeAsync(words);
    }

    /// <summary>Puts the caret behind a paragraph's last word. The editor hears of it by an event of the browser's, which no hand is faster than, but a test is.</summary>
    public async Task GoToEndOfAsync(int paragraph)
    {
        await Text.Locator("> p").Nth(paragraph).ClickAsync();
        await page.Keyboard.PressAsync("End");
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /// <summary>Waits until the server has exactly this text, and the page says so with a time.</summary>
    public async Task SavedAsync(string body)
    {
        for (var i = 0; await BodyAsync() != body; i++)
        {
            if (i == 150) Assert.Equal(body, await BodyAsync());
            await page.WaitForTimeoutAsync(100);
        }

        await Expect(page.Locator("#state")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Tersimpan \d\d:\d\d"), new() { Timeout = 10_000 });
    }

    private async Task<string> BodyAsync()
    {
        await using var db = app.OpenDb();
        return (await db.Articles.Where(a => a.Id == story).Join(db.Revisions, a => a.WorkingRevisionId, r => r.Id, (_, r) => r.Story).SingleAsync()).Body;
    }
}
