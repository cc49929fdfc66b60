using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests;

public sealed class ReadingTests(Newsstand newsstand)
{
    /// <summary>What ends outside the screen or its own box. The row of sections and wide tables may be pushed sideways, pictures are cropped on purpose.</summary>
    private const string CutOff = """
        () => [...document.querySelectorAll("body *")].filter(part => {
          if (!part.checkVisibility() || part.closest(".unseen, .skip, .sections, .story-body table, .frame")) return false;
          const box = part.getBoundingClientRect(), style = getComputedStyle(part);
          return box.left < -1 || box.right > innerWidth + 1
            || style.overflowX !== "visible" && part.scrollWidth > part.clientWidth + 1
            || style.overflowY !== "visible" && part.scrollHeight > part.clientHeight + 1;
        }).map(part => `${innerWidth}: ${part.outerHTML.slice(0, 140)}`)
        """;

    public static TheoryData<string> Pages =>
    [
        "/", "/depok", "story", "corrected", "pictureless", "old", "paid", "gone", "/daerah", "/tag/umkm", "/penulis/raka-wibisana", "/indeks", "/cari?q=pasar", "/cari?q=xqzvw",
        "/ralat", "/pencabutan", "/terpopuler", "/halaman/privasi", "/tidak-ada",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_an_accessibility_fault(string path)
    {
        var page = await newsstand.OpenAsync(newsstand.PathOf(path), 360);
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var faults = (await page.RunAxe()).Violations;
            Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => $"{width} {scheme}: {f.Id}: {f.Help}: {f.Nodes[0].Html}")));
        }
    }

    /// <summary>640 is a screen of 1280 at 200 %, as the doubled pixels say.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_the_screen_or_cuts_anything_off(string path)
    {
        var page = await newsstand.OpenAsync(newsstand.PathOf(path), 640, zoom: 2);
        foreach (var width in new[] { 640, 320, 768, 1280 })
        {
            await page.SetViewportSizeAsync(width, 450);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Empty(await page.EvaluateAsync<string[]>(CutOff));
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
