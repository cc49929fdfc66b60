using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

public sealed class ReadingTests(Newsstand newsstand)
{
    public static TheoryData<string> Pages => 
    [
        "/", "/depok", "story", "corrected", "pictureless", "old", "paid", "gone", "/daerah", "/tag/umkm", "/penulis/raka-wibisana", "/indeks", "/cari?q=pasar", "/cari?q=xqzvw",
        "/ralat", "/pencabutan", "/halaman/privasi", "/tidak-ada",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_an_accessibility_fault(string path)
    {
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            var page = await newsstand.OpenAsync(newsstand.PathOf(path), width, scheme: scheme);
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
            var page = await newsstand.OpenAsync(newsstand.PathOf(path), width);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task A_keyboard_reader_can_jump_over_the_masthead()
    {
        var page = await newsstand.OpenAsync(newsstand.Story);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }
}
