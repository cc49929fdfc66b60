using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Newsroom.Writing;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>Writing a story, and everything that may come between its words and the server.</summary>
public sealed class WritingTests(Newsstand newsstand)
{
    private const string Offline = "Luring – tulisan Anda aman di perangkat ini";

    [Fact]
    public async Task What_is_typed_is_saved_by_itself_and_the_rest_of_the_text_stays_as_it_was_written()
    {
        var desk = await OpenAsync("Satu _dua_ harga\\_x.\n\n* a\n* b");
        await desk.TypeAtEndOfAsync(0, " Baru.");
        await desk.SavedAsync("Satu *dua* harga_x. Baru.\n\n* a\n* b");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task A_story_that_is_only_opened_is_not_saved()
    {
        var desk = await OpenAsync("Satu _dua_  \ntiga\n\nBaca Juga: Judul Lama");
        var before = await HeadAsync(desk.Story);
        await desk.Page.WaitForTimeoutAsync(6_000);
        Assert.Equal(before, await HeadAsync(desk.Story));
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task What_was_typed_without_a_connection_is_there_again_after_the_browser_was_closed()
    {
        var desk = await OpenAsync("Awal.");
        await desk.Page.Context.SetOfflineAsync(true);
        await desk.TypeAtEndOfAsync(0, " Lanjut.");
        await Expect(desk.Page.Locator("#state")).ToHaveTextAsync(Offline, new() { Timeout = 15_000 });
        await desk.Page.CloseAsync();
        await desk.Page.Context.SetOfflineAsync(false);

        var again = await OpenInAsync(desk.Page.Context, desk.Story);
        await Expect(again.Text).ToContainTextAsync("Awal. Lanjut.");
        await again.SavedAsync("Awal. Lanjut.");
    }

    [Fact]
    public async Task A_session_that_ends_in_mid_sentence_is_begun_anew_in_place_and_the_text_saves_itself()
    {
        var account = await newsstand.App.AddAccountAsync(StaffRole.Editor);
        var (id, _) = await newsstand.App.BeginAsync(account.Id, "Awal.");
        var desk = await OpenAsAsync(account.Id, id);
        await using (var db = newsstand.App.OpenDb()) await db.StaffSessions.Where(s => s.StaffId == account.Id).ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        await desk.TypeAtEndOfAsync(0, " Di tengah kalimat");
        var (banner, dialog) = (desk.Page.Locator(".banner"), desk.Page.Locator("dialog"));
        await Expect(banner).ToContainTextAsync("Sesi Anda berakhir", new() { Timeout = 15_000 });
        await Expect(dialog).ToHaveCountAsync(0);
        await desk.Page.Keyboard.TypeAsync(" terus"); // the focus never left the text
        await banner.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await Expect(dialog.GetByLabel("Surel")).ToHaveValueAsync(account.Email);
        await desk.Page.Keyboard.TypeAsync(Accounts.Password);
        await desk.Page.Keyboard.PressAsync("Enter");

        await desk.SavedAsync("Awal. Di tengah kalimat terus");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(banner).ToBeHiddenAsync();
        await Expect(desk.Text).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Two_people_write_at_once_and_the_caret_stays_where_it_is()
    {
        var ben = await OpenAsync("Satu.\n\nDua.\n\nTiga.");
        var ann = await OpenAsAsync(await newsstand.App.AddStaffAsync(StaffRole.Editor, name: "Ann Wijaya"), ben.Story);
        await ann.TypeAtEndOfAsync(0, " Ann.");
        await ann.SavedAsync("Satu. Ann.\n\nDua.\n\nTiga.");

        await ben.TypeAtEndOfAsync(2, " Ben.");
        await Expect(ben.Text).ToContainTextAsync("Satu. Ann.", new() { Timeout = 15_000 });
        await ben.Page.Keyboard.TypeAsync(" Lagi.");
        await ben.SavedAsync("Satu. Ann.\n\nDua.\n\nTiga. Ben. Lagi.");
        await Expect(ben.Page.Locator(".toast")).ToContainTextAsync("Ann Wijaya");
    }

    [Fact]
    public async Task Two_changes_of_one_paragraph_wait_side_by_side_for_a_choice()
    {
        var ben = await OpenAsync("Satu.\n\nDua.");
        var ann = await OpenAsAsync(await newsstand.App.AddStaffAsync(StaffRole.Editor, name: "Ann Wijaya"), ben.Story);
        await ann.TypeAtEndOfAsync(0, " Ann.");
        await ann.SavedAsync("Satu. Ann.\n\nDua.");

        await ben.TypeAtEndOfAsync(0, " Ben.");
        var (banner, dialog) = (ben.Page.Locator(".banner"), ben.Page.Locator("dialog"));
        await Expect(banner).ToContainTextAsync("Ann Wijaya", new() { Timeout = 15_000 });
        await Expect(dialog).ToHaveCountAsync(0);
        await ben.Page.Keyboard.TypeAsync(" Lagi ya."); // no key of the sentence chooses anything
        await banner.GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        var save = dialog.GetByRole(AriaRole.Button, new() { Name = "Simpan pilihan" });
        await Expect(dialog.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await Expect(dialog).ToContainTextAsync("Ben. Lagi ya.");
        await ben.Page.Keyboard.TypeAsync(" x");
        await ben.Page.Keyboard.PressAsync("Enter");
        await Expect(dialog.Locator(":checked")).ToHaveCountAsync(0);
        await Expect(save).ToBeDisabledAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Batal" }).ClickAsync();
        await ben.Page.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync(); // asks again
        await dialog.GetByLabel("Keduanya").CheckAsync();
        await save.ClickAsync();
        await ben.SavedAsync("Satu. Ann.\n\nSatu. Ben. Lagi ya.\n\nDua.");
        await Expect(banner).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_title_follows_the_headline_and_what_has_the_focus_is_not_under_the_bar()
    {
        var desk = await OpenAsync("Satu.");
        await desk.Page.Locator("#headline").FillAsync("Banjir surut");
        Assert.StartsWith("Banjir surut · ", await desk.Page.TitleAsync(), StringComparison.Ordinal);
        await Expect(desk.Page.Locator("h1")).ToHaveTextAsync("Banjir surut");
        await desk.Page.SetViewportSizeAsync(1280, 620);
        await desk.Page.Locator("#headline").FocusAsync();
        for (var i = 0; i < 40; i++)
        {
            await desk.Page.Keyboard.PressAsync("Tab");
            var under = await desk.Page.EvaluateAsync<string>("""
                () => { const [field, bar] = [document.activeElement, document.querySelector(".writing-actions")];
                  if (!field.matches(".writing-side :is(input, select, textarea, button)") || field.type === "file") return "";
                  return field.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1 ? field.id || field.textContent : ""; }
                """);
            Assert.Equal("", under);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_hint_leads_to_its_words(bool markdown)
    {
        var desk = await OpenAsync(string.Join("\n\n", Enumerable.Range(0, 60).Select(i => $"Paragraf {i} dengan kata-kata biasa.")) + "\n\nDia pulang dirumah saja.");
        if (markdown) await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Markdown" }).ClickAsync();
        await desk.Page.Locator("#headline").FillAsync("Judul baru"); // a save brings the hints with their buttons
        var hint = desk.Page.Locator(".hint-place");
        await hint.Last.EvaluateAsync("button => { scrollTo(0, 0); button.click(); }", null, new() { Timeout = 15_000 });
        var top = await desk.Page.EvaluateAsync<double>("""
            () => { const field = document.querySelector("#body:not([hidden])");
              if (!field) return getSelection().getRangeAt(0).getBoundingClientRect().top;
              return field.getBoundingClientRect().top + field.selectionStart / field.value.length * field.scrollHeight - field.scrollTop; }
            """);
        Assert.InRange(top, 100, 600);
    }

    [Fact]
    public async Task A_link_to_the_desk_says_that_there_is_no_connection()
    {
        var desk = await OpenAsync("Satu.");
        await desk.Page.Context.SetOfflineAsync(true);
        await desk.TypeAtEndOfAsync(0, " Baru.");
        await desk.Page.Locator(".desk-panel-links a").First.ClickAsync();
        await Expect(desk.Page.Locator(".desk-panel-links .stayed")).ToContainTextAsync("Tidak ada sambungan", new() { Timeout = 15_000 });
        await desk.Page.Context.SetOfflineAsync(false);
        await desk.SavedAsync("Satu. Baru.");
        await Expect(desk.Page.Locator(".stayed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nobody_is_asked_for_after_the_session_ended()
    {
        var account = await newsstand.App.AddAccountAsync(StaffRole.Editor);
        var (id, _) = await newsstand.App.BeginAsync(account.Id, "Awal.");
        var desk = await OpenAsAsync(account.Id, id);
        await using (var db = newsstand.App.OpenDb()) await db.StaffSessions.Where(s => s.StaffId == account.Id).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        var asked = 0;
        desk.Page.Request += (_, request) => { if (request.Url.EndsWith("/hadir", StringComparison.Ordinal)) asked++; };
        await desk.Page.WaitForTimeoutAsync(25_000);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Who_else_has_the_story_open_stands_there_before_one_types()
    {
        var ben = await OpenAsync("Satu.");
        var ann = await OpenAsAsync(await newsstand.App.AddStaffAsync(StaffRole.Editor, name: "Ann Wijaya"), ben.Story);
        await Expect(ann.Page.Locator("#others")).ToContainTextAsync("sedang membuka naskah ini");
        await Expect(ben.Page.Locator("#others")).ToContainTextAsync("Ann Wijaya", new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task A_table_is_edited_as_Markdown_and_the_page_says_why()
    {
        var desk = await OpenAsync("Klasemen:\n\n| a | b |\n|---|---|\n| 1 | 2 |");
        await Expect(desk.Page.Locator(".why-markdown")).ToContainTextAsync("tabel");
        await Expect(desk.Page.Locator("#body")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_phone_shows_it_all_and_nothing_moves_sideways()
    {
        var desk = await OpenAsync("Satu.\n\nBaca Juga: Judul Lama", width: 360);
        Assert.Equal(360, await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await desk.TypeAtEndOfAsync(0, " Baru.");
        await desk.SavedAsync("Satu. Baru.\n\nBaca Juga: Judul Lama");
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_page_has_no_accessibility_fault(int width, ColorScheme scheme)
    {
        var desk = await OpenAsync("Satu.\n\n## Dua\n\n- a\n\nBaca Juga: Judul Lama\n\n![Warga](media:1 \"Keterangan\")\n\n<https://youtu.be/abcdefg>", width);
        await desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Expect(desk.Page.Locator(".block")).ToHaveCountAsync(3);
        var faults = (await desk.Page.RunAxe()).Violations;
        Assert.True(faults.Length == 0, string.Join("\n", faults.Select(f => $"{f.Id}: {f.Help}: {f.Nodes[0].Html}")));
        if (Environment.GetEnvironmentVariable("NEWSPORTAL_SHOTS") is { Length: > 0 } folder)
            await desk.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"naskah-{width}.png"), FullPage = true });
    }

    private async Task<StoryDesk> OpenAsync(string body, int width = 1280)
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.Editor, name: "Ben Saputra");
        var (id, _) = await newsstand.App.BeginAsync(staff, body);
        return await OpenAsAsync(staff, id, width);
    }

    private async Task<StoryDesk> OpenAsAsync(long staff, long story, int width = 1280) =>
        await StoryDesk.OpenAsync(await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{story}", width), newsstand.App, story);

    private async Task<StoryDesk> OpenInAsync(IBrowserContext browser, long story)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"/redaksi/naskah/{story}");
        return await StoryDesk.OpenAsync(page, newsstand.App, story);
    }

    private async Task<long?> HeadAsync(long story)
    {
        await using var db = newsstand.App.OpenDb();
        return await db.Articles.Where(a => a.Id == story).Select(a => a.WorkingRevisionId).SingleAsync();
    }
}
