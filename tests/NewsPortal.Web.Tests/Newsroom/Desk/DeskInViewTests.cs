using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>What whoever decides on a text needs in view, and what whoever waits is told.</summary>
public sealed class DeskInViewTests(StateApp app) : IClassFixture<StateApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_that_was_handed_in_stands_on_the_board_and_in_the_filter()
    {
        var (changed, drafted, back) = (await app.InAsync("change submitted"), await app.InAsync("change drafted"), await app.InAsync("live, text written back"));

        var board = await app.Editor.OpenAsync("/redaksi/meja");
        var column = board.QuerySelectorAll(".column").Single(c => c.TextOf("h2") == "Diajukan");
        Assert.Contains("perubahan berita yang tayang", column.QuerySelector($"a[href='/redaksi/naskah/{changed}']")!.ParentElement!.TextContent, StringComparison.Ordinal);
        var list = await app.Editor.OpenAsync("/redaksi/naskah?status=diajukan");
        Assert.NotNull(list.QuerySelector($".stories a[href='/redaksi/naskah/{changed}']"));
        Assert.All([drafted, back], id => Assert.Null(list.QuerySelector($".stories a[href='/redaksi/naskah/{id}']")));
        Assert.All([drafted, back], id => Assert.Null(column.QuerySelector($"a[href='/redaksi/naskah/{id}']")));
    }

    [Fact]
    public async Task A_change_is_shown_beside_what_it_replaces()
    {
        var id = await app.InAsync("change submitted");
        var article = await app.ArticleAsync(id);

        var page = await DeskAsync(app.Editor, id);

        Assert.Equal($"/redaksi/naskah/{id}/riwayat/banding?lama={article.LiveRevisionId}&baru={article.WorkingRevisionId}", page.QuerySelector(".desk-diff a")!.GetAttribute("href"));
        Assert.Contains("Seribu", page.TextOf(".desk-diff details ins"), StringComparison.Ordinal);
        Assert.Null((await DeskAsync(app.Editor, await app.InAsync("live"))).QuerySelector(".desk-diff"));
    }

    [Fact]
    public async Task Bylines_sources_and_tags_are_in_view_and_a_reference_to_nothing_is_told()
    {
        var (person, tag) = (0L, 0L);
        await using (var db = app.OpenDb())
        {
            var contributor = db.Contributors.Add(new Domain.People.Contributor { Name = "Rina Sari", Slug = Domain.Slug.Parse("rina-sari-meja") }).Entity;
            var named = db.Tags.Add(new Domain.Tags.Tag { Name = "Situ Rawa", Slug = Domain.Slug.Parse("situ-rawa-meja") }).Entity;
            await db.SaveChangesAsync(Cancel);
            (person, tag) = (contributor.Id, named.Id);
        }

        var id = await app.DraftAsync("Lengkap", s => s with { Bylines = [new(person, Domain.People.BylineRole.Reporter)], Sources = [new("Antara", "https://antara.example/")], TagIds = [tag], Body = "Warga.\n\nBaca Juga: Tidak Ada Di Mana-mana" });
        var page = await DeskAsync(app.Editor, id);

        Assert.Equal(["Rina Sari", "Antara", "Situ Rawa"], page.TextsOf(".desk-origin dd"));
        Assert.Contains("Baca Juga «Tidak Ada Di Mana-mana» belum menemukan beritanya", page.TextOf(".desk-checks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throwing_a_change_away_is_a_closed_rare_step()
    {
        var page = await DeskAsync(app.Editor, await app.InAsync("change submitted"));

        Assert.False(page.QuerySelector("#buang")!.Closest("details")!.HasAttribute("open"));
        Assert.Contains("akan kembali sama", page.TextOf("#buang .consequence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_its_writer_is_mending_is_not_urged_out()
    {
        var page = await DeskAsync(app.Editor, await app.InAsync("returned"));

        Assert.Contains("sedang diperbaiki Cici Marlina", page.TextOf("#menunggu"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#terbit button.primary"));
        Assert.NotNull((await DeskAsync(app.Editor, await app.InAsync("submitted"))).QuerySelector("#terbit button.primary"));
    }

    [Fact]
    public async Task Nobody_returns_their_own_change_to_themselves()
    {
        var id = await app.InAsync("live");
        await app.SaveAsync(id, s => s with { Headline = "Dari Redaktur" }, by: app.EditorId);
        await app.TakeAsync(app.Editor, id, "submit");

        Assert.Null((await DeskAsync(app.Editor, id)).QuerySelector("button[value='return']"));
        Assert.NotNull((await DeskAsync(app.Managing, id)).QuerySelector("button[value='return']"));
    }

    [Theory]
    [InlineData("submitted", "ada di meja kanal Daerah")]
    [InlineData("approved", "menunggu editor kanal Daerah")]
    [InlineData("withdrawn", "Berita ini dicabut.")]
    public async Task Who_has_no_step_left_is_told_what_the_story_waits_for(string state, string told) =>
        Assert.Contains(told, (await DeskAsync(app.WriterBrowser, await app.InAsync(state))).TextOf("#menunggu"), StringComparison.Ordinal);

    [Fact]
    public async Task The_second_person_refuses_a_request_and_the_first_takes_it_back()
    {
        var id = await app.InAsync("withdrawal asked");

        Assert.Equal("Tarik permintaan", (await DeskAsync(app.Managing, id)).TextOf("button[value='drop-takedown']"));
        Assert.Equal("Tolak permintaan", (await DeskAsync(app.Ombudsman, id)).TextOf("button[value='drop-takedown']"));
    }

    private static Task<IHtmlDocument> DeskAsync(HttpClient browser, long id) => browser.OpenAsync($"/redaksi/naskah/{id}/meja");
}
