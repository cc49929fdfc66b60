using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Newsroom.Writing;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>What the script of every newsroom page adds to it.</summary>
public sealed class EverywhereTests(Newsstand newsstand)
{
    [Fact]
    public async Task A_list_says_how_long_ago_and_is_walked_through_by_keys()
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.Editor);
        await newsstand.App.BeginAsync(staff, headline: "Naskah terbaru di daftar");
        var page = await newsstand.OpenAsStaffAsync(staff, "/redaksi/naskah");
        await page.Clock.SetFixedTimeAsync(newsstand.App.Clock.GetUtcNow().AddMinutes(12).UtcDateTime);
        await page.ReloadAsync();

        var row = page.Locator(".story-row", new() { HasText = "Naskah terbaru di daftar" });
        await Expect(row.Locator("time")).ToHaveTextAsync("12 menit yang lalu");
        Assert.Contains("WIB", await row.Locator("time").GetAttributeAsync("title"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".story-row a.story-name").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_cannot_be_undone_is_asked_for_first()
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.Reporter);
        var (story, _) = await newsstand.App.BeginAsync(staff);
        var page = await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{story}/meja");
        await page.GetByText("Batalkan atau hapus").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus draf" }).ClickAsync();
        await page.Locator("dialog").GetByRole(AriaRole.Button, new() { Name = "Batal" }).ClickAsync();
        Assert.True(await IsThereAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus draf" }).ClickAsync();
        await page.Locator("dialog").GetByRole(AriaRole.Button, new() { Name = "Hapus draf" }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/meja$"));
        Assert.False(await IsThereAsync());

        async Task<bool> IsThereAsync()
        {
            await using var db = newsstand.App.OpenDb();
            return await db.Articles.AnyAsync(a => a.Id == story);
        }
    }

    [Fact]
    public async Task The_sign_of_something_new_comes_while_the_page_stays_open()
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.Editor);
        var (story, _) = await newsstand.App.BeginAsync(staff);
        var page = await newsstand.OpenAsStaffAsync(staff, "/redaksi/naskah");
        await page.Clock.InstallAsync();
        await page.GotoAsync("/redaksi/naskah");
        await Expect(page.Locator(".bar-menu [data-unseen]")).ToBeHiddenAsync();
        await using (var db = newsstand.App.OpenDb())
        {
            db.Notifications.Add(new() { StaffId = staff, ArticleId = story, Kind = default, At = newsstand.App.Clock.GetUtcNow() });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await page.Clock.RunForAsync(61_000);
        await Expect(page.Locator(".bar-menu [data-unseen]")).ToBeVisibleAsync();
    }
}
