using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Newsroom.Writing;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>How much of a screen the page of a story leaves to the story, and that everybody can work it in each of its states.</summary>
public sealed class WritingRoomTests(Newsstand newsstand)
{
    [Fact]
    public async Task On_a_phone_the_bar_and_the_tools_take_one_row_each_and_little_stays_in_view()
    {
        var desk = await OpenAsync(string.Join("\n\n", Enumerable.Repeat("Satu paragraf yang cukup panjang untuk dua baris di layar kecil.", 30)), 360);
        Assert.InRange(await HeightAsync(desk, ".bar"), 44, 56);
        Assert.InRange(await HeightAsync(desk, ".toolbar"), 40, 52);
        var more = desk.Page.GetByRole(AriaRole.Button, new() { Name = "Alat lain" });
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "Kutipan" })).Not.ToBeVisibleAsync();
        await more.ClickAsync();
        await Expect(more).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "Kutipan" })).ToBeVisibleAsync();
        await more.ClickAsync();

        await desk.Page.SetViewportSizeAsync(360, 380); // a keyboard over the lower half
        await desk.Text.Locator("> p").Nth(15).ClickAsync();
        var text = await desk.Page.EvaluateAsync<int>("""
            () => { let free = 0; for (let y = 1; y < innerHeight; y++) if (document.elementFromPoint(100, y)?.closest(".rich-text")) free++; return free; }
            """);
        Assert.InRange(text, 280, 380);
        await Expect(desk.Page.Locator("#state")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_laptop_the_tools_take_one_row()
    {
        var desk = await OpenAsync("Satu.");
        Assert.InRange(await HeightAsync(desk, ".toolbar"), 36, 52);
        Assert.InRange(await HeightAsync(desk, ".bar"), 44, 56);
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "Pintasan" })).ToHaveAttributeAsync("title", "Pintasan (Ctrl+/)");
    }

    [Fact]
    public async Task The_menu_of_a_phone_opens_by_keyboard_without_a_script()
    {
        var page = await newsstand.OpenAsStaffAsync(await newsstand.App.AddStaffAsync(StaffRole.Editor), "/redaksi/naskah", 360, script: false);
        await page.Locator(".bar-open").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#menu")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/redaksi");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_state_of_the_page_has_an_accessibility_fault(int width)
    {
        var ann = await OpenAsync("", width, name: "Ann Wijaya");
        await CheckAsync(ann, width, "kosong");
        await ann.Page.Locator("#caption").FillAsync("Keterangan tanpa foto.");
        await Expect(ann.Page.Locator("#no-picture")).ToBeVisibleAsync();
        await ann.Page.GetByRole(AriaRole.Button, new() { Name = "Pilih gambar" }).ClickAsync();
        await Expect(ann.Page.Locator("dialog .picture-grid img").First).ToBeVisibleAsync();
        await CheckAsync(ann, width, "pustaka");
        await ann.Page.Locator("dialog .picture-grid button").First.ClickAsync();
        await Expect(ann.Page.Locator("#no-picture")).ToBeHiddenAsync();
        await CheckAsync(ann, width, "foto");
        await ann.Page.GetByRole(AriaRole.Button, new() { Name = "Baca Juga" }).ClickAsync();
        await ann.Page.Locator("dialog input").FillAsync("warga");
        await Expect(ann.Page.Locator("dialog [role=option]").First).ToBeVisibleAsync();
        await CheckAsync(ann, width, "pencari");
        await ann.Page.Keyboard.PressAsync("Escape");

        var ben = await OpenAsync("Satu kalimat lama.\n\nDua.", width);
        await ben.Page.Context.SetOfflineAsync(true);
        await ben.TypeAtEndOfAsync(0, " Tambahan Ben.");
        await ben.Page.Locator("#headline").FillAsync("Judul Ben");
        await newsstand.SaveAsAnotherAsync(ben.Story, "Ann Wijaya", ("headline", "Judul Ann"), ("body", "Satu kalimat baru.\n\nDua."));
        await ben.Page.Context.SetOfflineAsync(false);
        await Expect(ben.Page.Locator(".banner")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await CheckAsync(ben, width, "tabrakan");
        await ben.Page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        await Expect(ben.Page.Locator("dialog .dispute")).ToHaveCountAsync(2, new() { Timeout = 20_000 });
        await CheckAsync(ben, width, "benturan");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_choice_between_two_texts_as_a_plain_page_and_the_menu_have_no_accessibility_fault(int width)
    {
        var desk = await OpenAsync("Satu kalimat lama.\n\nDua.", width);
        await newsstand.SaveAsAnotherAsync(desk.Story, "Ann Wijaya", ("headline", "Judul Ann"), ("body", "Satu kalimat baru.\n\nDua."));
        await desk.Page.EvaluateAsync("""
            () => { // the form as it is sent without its script
              const form = document.getElementById("story");
              form.elements.Headline.value = "Judul Ben";
              form.elements.Body.value = "Satu kalimat lain.\n\nDua.";
              HTMLFormElement.prototype.submit.call(form);
            }
            """);
        await Expect(desk.Page.Locator("#conflict .both")).ToBeVisibleAsync();
        await CheckAsync(desk, width, "benturan-polos");
        if (width > 1000) return;
        await desk.Page.Locator(".bar-open").ClickAsync();
        await Expect(desk.Page.Locator("#menu")).ToBeVisibleAsync();
        await CheckAsync(desk, width, "menu");
    }

    private static async Task CheckAsync(StoryDesk desk, int width, string state)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Equal(width, await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            var faults = (await desk.Page.RunAxe()).Violations;
            Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => $"{state} {width} {scheme}: {f.Id}: {f.Help}: {f.Nodes[0].Html}")));
            if (Environment.GetEnvironmentVariable("NEWSPORTAL_SHOTS") is { Length: > 0 } folder)
                await desk.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"tulis-{state}-{width}-{scheme}.png") });
        }
    }

    private static async Task<float> HeightAsync(StoryDesk desk, string place) => (await desk.Page.Locator(place).BoundingBoxAsync())!.Height;

    private async Task<StoryDesk> OpenAsync(string body, int width = 1280, string name = "Ben Saputra")
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.Editor, name: name);
        var (id, _) = await newsstand.App.BeginAsync(staff, body);
        return await StoryDesk.OpenAsync(await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{id}", width), newsstand.App, id);
    }
}
