using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>The story page as a plain form, without a script.</summary>
public sealed class StoryFormTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_is_begun_where_one_may_write_and_opens()
    {
        var browser = await app.SignInAsync(StaffRole.Reporter, "depok", "daerah");
        var page = await browser.OpenAsync("/redaksi/naskah/baru");
        var desk = Assert.Single(page.QuerySelectorAll("select[name='Desk'] option"));

        var answer = await browser.PostFormAsync("/redaksi/naskah/baru", ("Desk", desk.GetAttribute("value")), ("Headline", "Warga turun"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var story = await browser.OpenAsync(answer.Headers.Location!.ToString());
        Assert.Equal("Warga turun", story.TextOf("#headline"));
    }

    [Fact]
    public async Task A_story_is_not_begun_elsewhere()
    {
        var browser = await app.SignInAsync(StaffRole.Reporter, "depok", "daerah");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostFormAsync("/redaksi/naskah/baru", ("Desk", "2-1"))).StatusCode);
    }

    [Fact]
    public async Task Copy_that_is_pasted_fills_the_fields_and_names_that_are_not_known_are_told_not_made()
    {
        var browser = await app.SignInAsync(StaffRole.Reporter);
        await app.AddPersonAsync("sri-tempel");
        await app.AddTagAsync("situ-tempel");
        var desk = (await browser.OpenAsync("/redaksi/naskah/baru")).QuerySelector("select[name='Desk'] option")!.GetAttribute("value");

        var answer = await browser.PostFormAsync("/redaksi/naskah/baru", ("Desk", desk), ("Copy", TypedCopy.Of("Situ dikeruk", tail: "Editor: Nama sri-tempel, Belum Ada\nTags\nTag situ-tempel\nTag Baru")));

        var page = await browser.OpenAsync(answer.Headers.Location!.ToString());
        Assert.Contains(page.QuerySelectorAll(".notice"), n => n.TextContent.Contains("Tanggal 31 Agustus 2023, 11:44 WIB tidak disimpan", StringComparison.Ordinal) && n.TextContent.Contains("Belum dikenal, tambahkan di kolomnya bila benar: Belum Ada, Tag Baru.", StringComparison.Ordinal));
        Assert.Equal(("Situ dikeruk", "HD DEPOK", "Editor: Nama sri-tempel", "Tag situ-tempel"), (page.TextOf("#headline"), page.AttributeOf("#dateline", "value"), page.TextOf("#bylines"), page.TextOf("#tags")));
    }

    [Fact]
    public async Task Who_goes_to_the_desk_without_a_script_takes_what_was_typed_along()
    {
        var (browser, story) = await OpenAsync();
        var page = await browser.OpenAsync($"/redaksi/naskah/{story}");
        Assert.Equal("meja", page.AttributeOf("#story button[name='lalu']", "value"));

        var answer = await browser.SaveFormAsync(page, ("Body", "Yang baru diketik."), ("lalu", "meja"));

        Assert.Equal($"/redaksi/naskah/{story}/meja", answer.Headers.Location?.ToString());
        Assert.Equal("Yang baru diketik.", (await app.HeadAsync(story)).Story.Body);
    }

    [Fact]
    public async Task Words_about_a_picture_that_is_not_chosen_are_told_to_be_seen_by_nobody()
    {
        var (browser, story) = await OpenAsync();
        Assert.True((await browser.OpenAsync($"/redaksi/naskah/{story}")).QuerySelector("#no-picture")!.HasAttribute("hidden"));

        await browser.SaveFormAsync(await browser.OpenAsync($"/redaksi/naskah/{story}"), ("Caption", "Perahu."));

        Assert.False((await browser.OpenAsync($"/redaksi/naskah/{story}")).QuerySelector("#no-picture")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Every_field_comes_back_as_it_was_saved()
    {
        var (browser, story) = await OpenAsync();
        var page = await browser.OpenAsync($"/redaksi/naskah/{story}");
        (string, string?)[] fields =
        [
            ("Kicker", "Banjir"), ("Headline", "Warga \"turun\" <ke> situ"), ("Standfirst", "Teras."), ("Dateline", "HD DEPOK"), ("Body", "Satu.\n\nDua & tiga."), ("Bylines", "Reporter: Ani Formulir\nEditor: Budi Formulir"),
            ("Sources", "Antara https://antara.test/a\nWarga"), ("Tags", "Banjir Formulir, Situ"), ("Caption", "Perahu."), ("Credit", "/ANTARA FOTO"), ("AltText", "Sebuah perahu"), ("SearchTitle", "Judul cari"),
            ("Description", "Deskripsi."), ("AiUse", "Assisted"), ("Zone", "Wit"), ("Advertorial", "true"), ("Slug", "alamat-sendiri"),
        ];

        var answer = await browser.SaveFormAsync(page, fields);
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancel));

        var saved = await browser.OpenAsync($"/redaksi/naskah/{story}");
        foreach (var (name, value) in fields.Where(f => f.Item1 is not ("AiUse" or "Zone" or "Advertorial")))
            Assert.Equal(name == "Credit" ? "ANTARA FOTO" : value, Value(saved, name));
        Assert.Equal(["Assisted"], saved.QuerySelectorAll("#ai-use option[selected]").Select(o => o.GetAttribute("value")));
        Assert.True(saved.QuerySelector("#advertorial")!.HasAttribute("checked"));
        Assert.Contains("Tersimpan", saved.TextOf("#state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_known_is_not_added_again()
    {
        var (browser, story) = await OpenAsync();
        var person = await app.AddPersonAsync("dikenal");
        await browser.SaveFormAsync(await browser.OpenAsync($"/redaksi/naskah/{story}"), ("Bylines", "Nama dikenal"), ("Tags", "Tag Kenal"));
        await browser.SaveFormAsync(await browser.OpenAsync($"/redaksi/naskah/{story}"), ("Tags", "tag  KENAL"));

        var saved = (await app.HeadAsync(story)).Story;
        await using var db = app.OpenDb();
        Assert.Equal(person, Assert.Single(saved.Bylines).ContributorId);
        Assert.Equal(1, await db.Tags.CountAsync(t => t.Name == "Tag Kenal", Cancel));
    }

    [Theory]
    [InlineData("Bylines", "Raja: Ani", "bylines")]
    [InlineData("Slug", "Huruf Besar", "slug")]
    [InlineData("Sources", "https://", null)]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(string field, string value, string? error)
    {
        var (browser, story) = await OpenAsync();

        var answer = await browser.SaveFormAsync(await browser.OpenAsync($"/redaksi/naskah/{story}"), (field, value), ("Body", "Ketikan panjang."));

        if (error is null) { Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode); return; }
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(("Ketikan panjang.", value), (Value(page, "Body"), Value(page, field)));
        Assert.NotEmpty(page.TextOf($"#{error}-error"));
        Assert.Equal("Satu.\n\nDua.\n\nTiga.", (await app.HeadAsync(story)).Story.Body);
    }

    [Fact]
    public async Task Of_a_conflict_both_texts_are_shown_and_the_choice_is_saved()
    {
        var (browser, story) = await OpenAsync("Ani");
        var (opened, ben) = (await browser.OpenAsync($"/redaksi/naskah/{story}"), await Writer.OpenAsync(app, story, name: "Ben"));
        await ben.SavedAsync(story, (await app.HeadAsync(story)).Id, (await app.SheetAsync(story)).With(("headline", "Judul Ben"), ("body", "Satu.\n\nDua Ben.\n\nTiga.")));

        var answer = await browser.SaveFormAsync(opened, ("Headline", "Judul Ani"), ("Body", "Satu.\n\nDua Ani.\n\nTiga Ani."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        var text = page.TextOf("#conflict");
        Assert.All(new[] { "Judul Ben", "Judul Ani", "Dua Ben.", "Dua Ani.", "Tiga Ani.", "Ben" }, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal(["Judul Ben", "Judul Ani", "judul-ben", "judul-ani", " Ben", " Ani"], page.QuerySelectorAll("#conflict ins").Select(i => i.TextContent));
        Assert.Equal("Dua Ben.\n\nDua Ani.", page.TextOf(".both .side-text"));
        var body = page.QuerySelectorAll("input[type=radio][value=both]").Single().GetAttribute("name")!;
        var form = page.QuerySelector("#conflict form")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value"))).Where(i => i.Item1[0] != '_');

        var settled = await browser.PostFormAsync(form.GetAttribute("action")!, [.. hidden, ("pilih-headline", "theirs"), ("pilih-slug", "theirs"), (body, "both")], $"/redaksi/naskah/{story}");

        Assert.Equal(HttpStatusCode.Redirect, settled.StatusCode);
        var saved = (await app.HeadAsync(story)).Story;
        Assert.Equal(("Judul Ben", "Satu.\n\nDua Ben.\n\nDua Ani.\n\nTiga Ani."), (saved.Headline, saved.Body));
    }

    [Fact]
    public async Task A_text_that_was_set_aside_can_be_opened_again()
    {
        var (browser, story) = await OpenAsync("Ani");
        var ben = await Writer.OpenAsync(app, story, name: "Ben");
        var aside = (await (await ben.SaveAsync(story, null, (await app.SheetAsync(story)).With(("body", "Kata Ben.")))).JsonAsync()).GetProperty("mine").GetInt64();

        var link = Assert.Single((await browser.OpenAsync($"/redaksi/naskah/{story}")).QuerySelectorAll("details.warn a")).GetAttribute("href")!;

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"/redaksi/naskah/{story}?salinan={aside}"), link);
        Assert.Contains("Kata Ben.", (await browser.OpenAsync(link)).TextOf("#conflict"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kata Ani.", "Ben")]
    [InlineData("Kata Ben.", "Ani")]
    [InlineData("Kata Ani.\n\nKata Ben.", null)]
    public async Task After_a_choice_the_text_that_lost_is_listed_under_its_writers_name(string chosen, string? loser)
    {
        var (browser, story) = await OpenAsync("Ani");
        var (first, ani, ben) = ((await app.HeadAsync(story)).Id, await Writer.OpenAsync(app, story, name: "Ani"), await Writer.OpenAsync(app, story, name: "Ben"));
        await ben.SavedAsync(story, first, (await app.SheetAsync(story)).With(("body", "Kata Ben.")));
        foreach (var mine in new[] { "Kata A", "Kata Ani." })
            Assert.Equal(HttpStatusCode.Conflict, (await ani.SaveAsync(story, first, (await app.SheetAsync(story)).With(("body", mine)))).StatusCode);
        Assert.StartsWith("Ani,", Assert.Single((await browser.OpenAsync($"/redaksi/naskah/{story}")).QuerySelectorAll("details.warn a")).TextContent, StringComparison.Ordinal);

        await ani.SavedAsync(story, (await app.HeadAsync(story)).Id, (await app.SheetAsync(story)).With(("body", chosen)), auto: false);

        var links = (await browser.OpenAsync($"/redaksi/naskah/{story}")).QuerySelectorAll("details.warn a").ToList();
        if (loser is null) { Assert.Empty(links); return; }
        Assert.StartsWith($"{loser},", Assert.Single(links).TextContent, StringComparison.Ordinal);
        Assert.Contains($"Kata {loser}.", (await browser.OpenAsync(links[0].GetAttribute("href")!)).TextOf("#conflict"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_uploaded_with_the_form_is_the_storys()
    {
        var (browser, story) = await OpenAsync();
        var page = await browser.OpenAsync($"/redaksi/naskah/{story}");
        using var file = new ByteArrayContent(TestPictures.Jpeg(811, 400));
        file.Headers.ContentType = new("image/jpeg");

        var answer = await browser.SaveFormAsync(page, file, ("Caption", "Perahu."));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var saved = await browser.OpenAsync($"/redaksi/naskah/{story}");
        var shown = await browser.GetAsync(saved.AttributeOf("#picture-shown", "src"), Cancel);
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (shown.StatusCode, shown.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.Redirect, (await app.NewReader().GetAsync(saved.AttributeOf("#picture-shown", "src"), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData(StaffRole.Ombudsman, "depok", HttpStatusCode.OK)]
    [InlineData(StaffRole.Stringer, "depok", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Editor, "makassar", HttpStatusCode.Forbidden)]
    public async Task Who_may_not_write_reads_or_stays_outside(StaffRole role, string edition, HttpStatusCode expected)
    {
        var (_, story) = await OpenAsync();
        var browser = await app.SignInAsync(role, edition);

        var answer = await browser.GetAsync($"/redaksi/naskah/{story}", Cancel);

        Assert.Equal(expected, answer.StatusCode);
        if (answer.IsSuccessStatusCode) Assert.True(Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).QuerySelector("#story fieldset")!.HasAttribute("disabled"));
        var posted = await browser.PostFormAsync($"/redaksi/naskah/{story}", [("SectionId", "1"), ("Body", "x")], "/redaksi");
        Assert.Equal(HttpStatusCode.Forbidden, posted.StatusCode);
        Assert.Single(await app.SnapshotsAsync(story));
    }

    [Fact]
    public async Task The_page_speaks_english_to_who_wants_it()
    {
        var (browser, story) = await OpenAsync();
        await using (var db = app.OpenDb()) await db.Users.ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, "en"), Cancel);
        var page = await browser.OpenAsync($"/redaksi/naskah/{story}");
        await using (var db = app.OpenDb()) await db.Users.ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, "id"), Cancel);

        Assert.Equal(("Save", "en"), (page.TextOf("form#story button.primary"), page.DocumentElement.GetAttribute("lang")));
    }

    private static string? Value(AngleSharp.Dom.IParentNode page, string name) =>
        page.QuerySelector($"[name='{name}']") is { } control ? control.TagName == "TEXTAREA" ? control.TextContent : control.GetAttribute("value") : null;

    private async Task<(HttpClient Browser, long Story)> OpenAsync(string? name = null)
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor, name: name);
        return (await app.SignedInAsync(staff), (await app.BeginAsync(staff)).Id);
    }
}
