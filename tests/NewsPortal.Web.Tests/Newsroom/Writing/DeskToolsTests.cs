using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>What the editor's scripts ask while somebody writes.</summary>
public sealed class DeskToolsTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task Who_else_has_the_story_open_is_told_before_one_types_and_no_longer_than_they_have()
    {
        var (ani, story) = await OpenAsync();
        var ben = await Writer.OpenAsync(app, story, name: "Ben");
        await SignAsync(ben, story);

        Assert.Equal(["Ben"], await SignAsync(ani, story));
        Assert.Contains("Ben", (await ani.Browser.OpenAsync($"/redaksi/naskah/{story}")).TextOf("#others"), StringComparison.Ordinal);
        await ben.PostAsync($"/redaksi/naskah/{story}/hadir", new { tab = ben.Tab, leave = true });
        Assert.Empty(await SignAsync(ani, story));
        await SignAsync(ben, story);
        app.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Empty(await SignAsync(ani, story));
    }

    [Fact]
    public async Task The_state_of_the_working_copy_comes_with_the_sign()
    {
        var (ani, story) = await OpenAsync();
        var ben = await Writer.OpenAsync(app, story, name: "Ben");
        var saved = await ben.SavedAsync(story, (await app.HeadAsync(story)).Id, (await app.SheetAsync(story)).With(("body", "Ben.")));

        var answer = await (await ani.PostAsync($"/redaksi/naskah/{story}/hadir", new { tab = ani.Tab })).JsonAsync();

        Assert.Equal((saved.GetProperty("revision").GetInt64(), "Ben", "Draft"), (answer.GetProperty("head").GetProperty("revision").GetInt64(), answer.GetProperty("head").GetProperty("by").GetString(), answer.GetProperty("workflow").GetString()));
    }

    [Theory]
    [InlineData("Satu *dua*.", "Satu _dua_.", true)]
    [InlineData("Satu.\n\n\n\nDua.\n", "Satu.\n\nDua.", true)]
    [InlineData("Baca Juga: Judul A", "Baca Juga: Judul B", false)]
    [InlineData("[teks](article:7)", "[teks](article:8)", false)]
    [InlineData("Satu.", "Dua.", false)]
    public async Task Two_texts_are_the_same_where_readers_see_the_same(string one, string other, bool same)
    {
        var (ani, _) = await OpenAsync();

        var answer = await (await ani.PostAsync("/redaksi/naskah/banding", new { bodies = new[] { one, other } })).JsonAsync();

        Assert.Equal((same, 2), (answer.GetProperty("same").GetBoolean(), answer.GetProperty("html").GetArrayLength()));
    }

    [Fact]
    public async Task Pasted_copy_is_taken_apart_and_unknown_names_are_told_not_added()
    {
        var (ani, _) = await OpenAsync();
        var known = await app.AddPersonAsync("urai");

        var answer = await (await ani.PostAsync("/redaksi/naskah/urai", new { text = TypedCopy.Of("Situ dikeruk", tail: "Penulis: Nama urai\nEditor: Orang Baru\nSumber: Antara\nTags\nTag Baru Urai") })).JsonAsync();

        Assert.Equal((true, "Situ dikeruk", "HD DEPOK", "Warga turun ke situ."),
            (answer.GetProperty("ok").GetBoolean(), answer.GetProperty("headline").GetString(), answer.GetProperty("dateline").GetString(), answer.GetProperty("body").GetString()));
        Assert.Equal(["Judul", "Titimangsa (HD DEPOK)", "Naskah (1 paragraf)", "Penulis dan editor (1)", "Sumber (1)"], answer.GetProperty("read").EnumerateArray().Select(r => r.GetString()));
        var people = answer.GetProperty("bylines").EnumerateArray().Select(b => (b.GetProperty("contributorId").ValueKind is System.Text.Json.JsonValueKind.Null ? 0 : b.GetProperty("contributorId").GetInt64(), b.GetProperty("role").GetString())).ToList();
        Assert.Equal([(known, "Writer"), (0, "Editor")], people);
        await using var db = app.OpenDb();
        Assert.DoesNotContain(db.Contributors, c => c.Name == "Orang Baru");
        Assert.DoesNotContain(db.Tags, t => t.Name == "Tag Baru Urai");
    }

    [Fact]
    public async Task Copy_that_cannot_be_read_is_refused_with_its_reason()
    {
        var (ani, _) = await OpenAsync();

        var answer = await (await ani.PostAsync("/redaksi/naskah/urai", new { text = "" })).JsonAsync();

        Assert.False(answer.GetProperty("ok").GetBoolean());
        Assert.NotEmpty(answer.GetProperty("reason").GetString()!);
    }

    [Fact]
    public async Task Stories_are_found_by_the_beginning_of_a_word_and_by_number_and_drafts_only_by_their_desk()
    {
        var (ani, story) = await OpenAsync("Tanggul Kaliurang jebol");
        await ani.SavedAsync(story, (await app.HeadAsync(story)).Id, (await app.SheetAsync(story)).With(("kicker", "Tanggul")));
        var live = (await app.ImportAsync(TypedCopy.Of("Tanggul Kalibaru dibangun"), "makassar")).ArticleId;
        var elsewhere = await app.SignedInAsync(await app.AddStaffAsync(StaffRole.Editor, "makassar"));

        Assert.Equal([story, live], (await FindAsync(ani.Browser, "tanggul kali")).Order());
        Assert.Equal([live], await FindAsync(elsewhere, "tanggul kali"));
        Assert.Equal([story], await FindAsync(ani.Browser, $"{story}"));
        Assert.Empty(await FindAsync(elsewhere, $"#{story}"));
        Assert.NotEmpty(await FindAsync(elsewhere, ""));
        Assert.Equal(await FindAsync(elsewhere, ""), await FindAsync(elsewhere, "':* & | !( \\"));
    }

    [Fact]
    public async Task A_story_finds_every_other_but_itself_and_those_first_that_bear_the_words_in_their_headline()
    {
        var (ani, story) = await OpenAsync("Waduk Pancasona surut");
        await ani.SavedAsync(story, (await app.HeadAsync(story)).Id, (await app.SheetAsync(story)).With(("kicker", "Waduk")));
        var old = (await app.ImportAsync(TypedCopy.Of("Waduk Pancasona diresmikan", date: "1 Januari 2020, 08:00 WIB"))).ArticleId;
        var mentioned = (await app.ImportAsync(TypedCopy.Of("Air baku kota menipis", body: "Waduk Pancasona tinggal separuh. Waduk Pancasona, waduk Pancasona."))).ArticleId;
        var newer = (await app.ImportAsync(TypedCopy.Of("Petani menanti Waduk Pancasona"))).ArticleId;

        Assert.Equal([newer, old, mentioned], await FindAsync(ani.Browser, "waduk panca", story));
        Assert.DoesNotContain(story, await FindAsync(ani.Browser, $"{story}", story));
    }

    [Fact]
    public async Task The_date_of_pasted_copy_is_told_in_words_with_where_it_is_set()
    {
        var (ani, _) = await OpenAsync();

        var answer = await (await ani.PostAsync("/redaksi/naskah/urai", new { text = TypedCopy.Of("Situ dikeruk", date: "31 Agustus 2023, 11:44 WITA") })).JsonAsync();

        Assert.Equal("Wita", answer.GetProperty("zone").GetString());
        Assert.Contains(answer.GetProperty("left").EnumerateArray(), s => s.GetString()!.Contains("31 Agustus 2023, 11:44 WITA", StringComparison.Ordinal) && s.GetString()!.Contains("meja", StringComparison.Ordinal));
        Assert.Contains(answer.GetProperty("read").EnumerateArray(), s => s.GetString() == "Judul");
    }

    [Fact]
    public async Task A_page_that_stays_open_hears_of_new_notifications()
    {
        var (ani, story) = await OpenAsync();
        async Task<bool> UnseenAsync() => (await (await ani.Browser.GetAsync("/redaksi/pemberitahuan/baru", TestContext.Current.CancellationToken)).JsonAsync()).GetProperty("unseen").GetBoolean();
        Assert.False(await UnseenAsync());
        await using (var db = app.OpenDb())
        {
            db.Notifications.Add(new() { StaffId = ani.StaffId, ArticleId = story, Kind = default, At = app.Clock.GetUtcNow() });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(await UnseenAsync());
    }

    [Fact]
    public async Task Three_stories_are_suggested_by_tags_and_words_and_none_that_stands_in_the_text_already()
    {
        var (ani, story) = await OpenAsync("Gempa mengguncang Cianjur");
        var tag = await app.AddTagAsync("gempa-saran");
        var ids = await app.AddStoriesAsync([.. Enumerable.Range(0, 5).Select(i => new ArchiveStory($"Gempa susulan {i}", app.Clock.GetUtcNow().AddMinutes(-i)) { Tags = [tag] })]);
        var other = (await app.ImportAsync(TypedCopy.Of("Gempa Cianjur merusak sekolah"))).ArticleId;

        var answer = await (await ani.PostAsync($"/redaksi/naskah/{story}/saran", new { headline = "Gempa mengguncang Cianjur", body = $"Lihat [ini](article:{ids[0]}).", tagIds = new[] { tag } })).JsonAsync();

        var found = answer.GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("id").GetInt64()).ToList();
        Assert.Equal(3, found.Count);
        Assert.Contains(other, found);
        Assert.DoesNotContain(ids[0], found);
        Assert.DoesNotContain(story, found);
    }

    [Fact]
    public async Task Tags_and_people_are_found_by_a_part_of_their_name_and_added_once()
    {
        var (ani, _) = await OpenAsync();
        var one = await (await ani.PostAsync("/redaksi/tag", new { name = "Tanah  Longsor" })).JsonAsync();
        var two = await (await ani.PostAsync("/redaksi/tag", new { name = "tanah longsor" })).JsonAsync();
        var racing = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ani.PostAsync("/redaksi/orang", new { name = "Dewi Bersama" })));

        Assert.Equal(one.GetProperty("id").GetInt64(), two.GetProperty("id").GetInt64());
        Assert.All(racing, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(["Tanah Longsor"], await ItemsAsync(ani.Browser, "/redaksi/tag/temukan?q=longs"));
        Assert.Equal(["Dewi Bersama"], await ItemsAsync(ani.Browser, "/redaksi/orang/temukan?q=dewi+b"));
        Assert.Empty(await ItemsAsync(ani.Browser, "/redaksi/tag/temukan?q=%25_%5C"));
    }

    private static async Task<List<string?>> SignAsync(Writer writer, long story) =>
        [.. (await (await writer.PostAsync($"/redaksi/naskah/{story}/hadir", new { tab = writer.Tab })).JsonAsync()).GetProperty("others").EnumerateArray().Select(o => o.GetProperty("name").GetString())];

    private static async Task<List<long>> FindAsync(HttpClient browser, string typed, long? own = null) =>
        [.. (await (await browser.GetAsync($"/redaksi/naskah/temukan?q={Uri.EscapeDataString(typed)}&selain={own}", TestContext.Current.CancellationToken)).JsonAsync()).GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("id").GetInt64())];

    private static async Task<List<string?>> ItemsAsync(HttpClient browser, string path) =>
        [.. (await (await browser.GetAsync(path, TestContext.Current.CancellationToken)).JsonAsync()).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString())];

    private async Task<(Writer Ani, long Story)> OpenAsync(string headline = "Warga turun ke situ")
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor, name: "Ani");
        var (story, _) = await app.BeginAsync(staff, headline: headline);
        return (await Writer.OpenAsync(app, staff, story), story);
    }
}
