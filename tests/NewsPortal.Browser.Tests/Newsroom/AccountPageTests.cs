using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>The door, the account and the admins' screens on a phone and on a laptop, in the light and in the dark.</summary>
public sealed class AccountPageTests(Newsstand newsstand)
{
    [Theory]
    [InlineData("/redaksi/masuk")]
    [InlineData("/redaksi/sandi/lupa")]
    [InlineData("/redaksi/sandi/baru?akun=1&kunci=x")]
    [InlineData("/redaksi/galat/403")]
    public Task The_door_is_in_order(string path) => LookAsync(() => newsstand.OpenAsync(path, 360));

    [Theory]
    [InlineData("/redaksi/akun")]
    [InlineData("/redaksi/akun/sandi")]
    [InlineData("/redaksi/keluar")]
    [InlineData("/redaksi/akun/langkah-kedua")]
    [InlineData("/redaksi/kelola/orang")]
    [InlineData("/redaksi/kelola/orang/baru")]
    [InlineData("/redaksi/kelola/orang/{self}")]
    [InlineData("/redaksi/kelola/peran")]
    [InlineData("/redaksi/kelola/edisi")]
    [InlineData("/redaksi/kelola/edisi/{edition}")]
    [InlineData("/redaksi/kelola/kanal")]
    [InlineData("/redaksi/kelola/penulis")]
    [InlineData("/redaksi/kelola/penulis/{person}")]
    [InlineData("/redaksi/kelola/tag")]
    [InlineData("/redaksi/kelola/tag/{tag}")]
    public Task A_page_of_ones_own_or_of_the_admins_is_in_order(string path) => LookAsync(async () =>
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.Admin, null, name: "Fitri Handayani");
        await using var db = newsstand.App.OpenDb();
        path = path.Replace("{self}", $"{staff}", StringComparison.Ordinal)
            .Replace("{edition}", $"{await db.Editions.MinAsync(e => e.Id)}", StringComparison.Ordinal)
            .Replace("{person}", $"{await db.Contributors.MinAsync(c => c.Id)}", StringComparison.Ordinal)
            .Replace("{tag}", $"{await db.Tags.MinAsync(t => t.Id)}", StringComparison.Ordinal);
        return await newsstand.OpenAsStaffAsync(staff, path, 360);
    });

    [Fact]
    public Task A_link_that_is_shown_once_is_in_order_and_can_be_copied() => LookAsync(async () =>
    {
        var page = await newsstand.OpenAsStaffAsync(await newsstand.App.AddStaffAsync(StaffRole.Admin, null), "/redaksi/kelola/orang/baru", 360);
        await page.FillAsync("#name", "Citra Dewi");
        await page.FillAsync("#email", $"{Guid.NewGuid():N}@berita.test");
        foreach (var (list, choice) in new[] { ("#role", "Editor"), ("#edition", "semua"), ("#section", "semua") }) await page.SelectOptionAsync(list, choice);
        await page.ClickAsync("main button.primary");
        await Assertions.Expect(page.Locator("button[data-copy]")).ToBeVisibleAsync();
        Assert.Contains("/redaksi/undangan?akun=", await page.InputValueAsync("#link"), StringComparison.Ordinal);
        return page;
    });

    private static async Task LookAsync(Func<Task<IPage>> open)
    {
        var page = await open();
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Dark), (1280, ColorScheme.Light) }) // each width and each light once: colours do not depend on the width
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            var faults = (await page.RunAxe(new() { RunOnly = null, Iframes = false })).Violations;
            Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => $"{width} {scheme}: {f.Id}: {f.Help}: {f.Nodes[0].Html}")));
            if (Environment.GetEnvironmentVariable("NEWSPORTAL_SHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{new Uri(page.Url).AbsolutePath.Trim('/').Replace('/', '-')}-{width}-{scheme}.png"), FullPage = true });
        }

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("main button, main input:not([type=hidden], [type=checkbox], [type=radio]), main select, main .choice, main .rows a, main .tabs a")]
              .filter(part => part.checkVisibility() && part.getBoundingClientRect().height < 44).map(part => part.outerHTML.slice(0, 120))
            """));
    }
}
