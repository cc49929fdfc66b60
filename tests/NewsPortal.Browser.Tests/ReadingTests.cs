using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

public sealed class ReadingTests(Newsstand newsstand)
{
    public static TheoryData<string> Pages => ["/", "/depok", "story", "/daerah", "/tag/umkm", "/penulis/raka-wibisana", "/indeks", "/cari?q=pasar", "/ralat", "/halaman/privasi", "/tidak-ada"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_an_accessibility_fault(string path)
    {
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            var page = await newsstand.OpenAsync(PathOf(path), width, scheme: scheme);
            var faults = (await page.RunAxe()).Violations;
            Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => $"{width} {scheme}: {f.Id}: {f.Help}: {f.Nodes[0].Html}")));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_the_screen(string path)
    {
        foreach (var width in new[] { 320, 768, 1280 })
        {
            var page = await newsstand.OpenAsync(PathOf(path), width);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task A_story_is_reached_and_read_without_script()
    {
        var page = await newsstand.OpenAsync("/", script: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Daerah", Exact = true }).First.ClickAsync();
        await page.Locator(".listing h3 a").First.ClickAsync();
        await Expect(page.Locator("article.story h1")).ToHaveCountAsync(1);
        await page.Locator(".tags a").First.ClickAsync();
        await Expect(page.Locator(".list-header h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_keyboard_reader_can_jump_over_the_masthead()
    {
        var page = await newsstand.OpenAsync(newsstand.Story);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_reader_is_given_no_cookie_and_sent_to_no_other_host()
    {
        var page = await newsstand.OpenAsync("/halaman/tentang");
        var hosts = new HashSet<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);
        await page.GotoAsync(newsstand.Story, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(["127.0.0.1"], hosts);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    private string PathOf(string path) => path == "story" ? newsstand.Story : path;
}
