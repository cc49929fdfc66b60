using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Newsroom.Writing;
using static Microsoft.Playwright.Assertions;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>What helps a writer: the finder of stories, Baca Juga, pasted copy, and what another has done meanwhile.</summary>
public sealed partial class WritingToolsTests(Newsstand newsstand)
{
    [Fact]
    public async Task Another_story_is_found_and_taken_by_keyboard_alone_and_never_the_story_itself()
    {
        var (desk, staff) = await OpenAsync("Satu.", "Embung Cipelang dikeruk");
        var (other, _) = await newsstand.App.BeginAsync(staff, headline: "Embung Cipelang penuh");
        foreach (var id in new[] { other, desk.Story }) // with their first save stories are found
            await newsstand.SaveAsAsync(staff, id, ("kicker", "Embung"));
        desk = await StoryDesk.OpenAsync(desk.Page, newsstand.App, desk.Story);
        await desk.Text.Locator("> p").First.ClickAsync();
        await desk.Page.Keyboard.PressAsync("Control+Shift+J");
        var box = desk.Page.Locator("dialog [role=combobox]");
        await Expect(box).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync("embung cipe");
        await Expect(desk.Page.Locator("dialog [role=status]")).ToContainTextAsync("yang judulnya cocok lebih dulu, lalu yang terbaru");
        var found = Assert.Single(await desk.Page.Locator("dialog [role=option]").AllInnerTextsAsync());
        Assert.Contains("Embung Cipelang penuh", found, StringComparison.Ordinal);
        Assert.Matches(PrintedDay(), found);

        await desk.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", await desk.Page.Locator("dialog [role=option]").First.GetAttributeAsync("id") ?? "");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".block-read-also")).ToContainTextAsync("Embung Cipelang penuh");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task Baca_Juga_without_a_number_shows_the_story_that_it_will_find_and_only_a_doubtful_one_says_why()
    {
        var found = (await newsstand.App.ImportAsync(TypedCopy.Of("Bendung Katulampa siaga dua"))).ArticleId;
        foreach (var edition in new[] { "depok", "makassar" }) await newsstand.App.ImportAsync(TypedCopy.Of("Angin kencang semalam"), edition);
        var (desk, _) = await OpenAsync("Baca Juga: Bendung Katulampa Siaga Dua\n\nBaca Juga: Angin kencang semalam\n\nBaca Juga: Belum Pernah Terbit\n\nSatu.");

        var blocks = desk.Page.Locator(".block-read-also");
        await Expect(blocks.Nth(0)).ToContainTextAsync($"Tertaut sendiri: berita nomor {found} · Depok");
        await Expect(blocks.Nth(0)).Not.ToHaveClassAsync(Unresolved());
        await Expect(blocks.Nth(1)).ToContainTextAsync("Ada 2 berita berjudul sama");
        await Expect(blocks.Nth(2)).ToContainTextAsync("Belum ada berita berjudul ini");
        await Expect(blocks.Nth(2)).ToHaveClassAsync(Unresolved());
    }

    [Fact]
    public async Task Pasted_copy_says_what_went_where_and_what_of_it_has_no_place()
    {
        var (desk, _) = await OpenAsync("", headline: "");
        await PasteAsync(desk, "", TypedCopy.Of("Situ dikeruk lagi", date: "31 Agustus 2023, 11:44 WITA", caption: TypedCopy.Caption("Alat berat di situ.", "Antara")));

        await Expect(desk.Page.Locator("#headline")).ToHaveValueAsync("Situ dikeruk lagi");
        await Expect(desk.Page.Locator("#zone")).ToHaveValueAsync("Wita");
        var toast = desk.Page.Locator("#report");
        await Expect(toast).ToContainTextAsync("Judul, Keterangan foto, Kredit foto, Titimangsa (HD DEPOK), Naskah (1 paragraf)");
        await Expect(toast).ToContainTextAsync("Tanggal 31 Agustus 2023, 11:44 WITA tidak disimpan");
        await Expect(desk.Page.Locator("#no-picture")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Word_is_pasted_without_a_complaint_of_the_browser_and_keeps_what_is_bold()
    {
        var (desk, _) = await OpenAsync("");
        await PasteAsync(desk, """
            <html><head><style>p.MsoNormal { margin: 0cm; }</style></head><body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
            <p class=MsoNormal style='margin:0cm' onclick="alert(1)">Satu <span style="font-weight:bold">tebal</span> kata.</p><p style=color:red title="a > b">Dua.</p><!--EndFragment--></body></html>
            """, "Satu tebal kata.");
        await desk.SavedAsync("Satu **tebal** kata.\n\nDua.");
        Assert.Empty(desk.Faults);
    }

    [Fact]
    public async Task An_item_of_a_list_that_was_only_begun_is_not_saved()
    {
        var (desk, _) = await OpenAsync("Satu.");
        await desk.GoToEndOfAsync(0);
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.Keyboard.PressAsync("Control+Shift+8");
        await desk.Page.Keyboard.TypeAsync("a");
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.SavedAsync("Satu.\n\n- a");
        await desk.Page.Keyboard.TypeAsync("b");
        await desk.SavedAsync("Satu.\n\n- a\n- b");
    }

    [Fact]
    public async Task A_tag_and_a_person_that_another_has_just_added_show_by_their_names()
    {
        var (desk, _) = await OpenAsync("Satu.");
        var (tag, person) = (await newsstand.App.AddTagAsync("waduk-nama"), await newsstand.App.AddPersonAsync("waduk-nama"));
        await newsstand.SaveAsAnotherAsync(desk.Story, "Ann Wijaya", ("tagIds", new JsonArray(tag)), ("bylines", JsonNode.Parse($$"""[{"contributorId":{{person}},"role":"Writer"}]""")));

        await desk.TypeAtEndOfAsync(0, " Ben.");
        await Expect(desk.Page.Locator(".tags .chips li")).ToContainTextAsync("Tag waduk-nama", new() { Timeout = 15_000 });
        await Expect(desk.Page.Locator(".people .name")).ToHaveTextAsync("Nama waduk-nama");
    }

    [Fact]
    public async Task A_conflict_marks_words_and_shows_what_both_would_give()
    {
        var (desk, _) = await OpenAsync("Air di hulu naik lima sentimeter pada pagi hari.");
        await newsstand.SaveAsAnotherAsync(desk.Story, "Ann Wijaya", ("body", "Air di hulu naik enam sentimeter pada pagi hari."));
        await desk.TypeAtEndOfAsync(0, " Warga waspada.");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        var dialog = desk.Page.Locator("dialog");
        await Expect(dialog).ToContainTextAsync("Ann Wijaya", new() { Timeout = 15_000 });
        Assert.Equal(["Warga waspada.", "enam"], (await dialog.Locator("ins").AllTextContentsAsync()).Select(text => text.Trim()));
        Assert.Equal(["lima"], await dialog.Locator("del").AllTextContentsAsync());
        await Expect(dialog.Locator(".dispute-both .side")).ToHaveTextAsync("Air di hulu naik enam sentimeter pada pagi hari.\n\nAir di hulu naik lima sentimeter pada pagi hari. Warga waspada.");
    }

    [Fact]
    public async Task Nobody_goes_to_the_desk_without_their_last_words()
    {
        var (desk, _) = await OpenAsync("Satu.");
        await desk.TypeAtEndOfAsync(0, " Dua.");
        await desk.Page.Locator("#slug").FillAsync("Bukan Alamat");
        await desk.Page.Locator(".desk-panel a.button").ClickAsync();
        await Expect(desk.Page.Locator("#slug-error")).ToContainTextAsync("huruf kecil");
        Assert.EndsWith($"/naskah/{desk.Story}", desk.Page.Url, StringComparison.Ordinal);

        await desk.Page.Locator("#slug").FillAsync("");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Simpan dan ke meja" }).ClickAsync();
        await desk.Page.WaitForURLAsync($"**/naskah/{desk.Story}/meja");
        Assert.Equal("Satu. Dua.", (await newsstand.App.HeadAsync(desk.Story)).Story.Body);
    }

    private static async Task PasteAsync(StoryDesk desk, string html, string text) => await desk.Text.EvaluateAsync("""
        (place, [html, text]) => {
          place.focus();
          const clipboardData = new DataTransfer();
          if (html) clipboardData.setData("text/html", html);
          clipboardData.setData("text/plain", text);
          place.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }
        """, new[] { html, text });

    private async Task<(StoryDesk Desk, long Staff)> OpenAsync(string body, string headline = "Warga turun ke situ")
    {
        var staff = await newsstand.App.AddStaffAsync(StaffRole.Editor, name: "Ben Saputra");
        var (id, _) = await newsstand.App.BeginAsync(staff, body, headline);
        return (await StoryDesk.OpenAsync(await newsstand.OpenAsStaffAsync(staff, $"/redaksi/naskah/{id}"), newsstand.App, id), staff);
    }

    [GeneratedRegex(@"\b\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4}\b")]
    private static partial Regex PrintedDay();

    [GeneratedRegex("is-unresolved")]
    private static partial Regex Unresolved();
}
