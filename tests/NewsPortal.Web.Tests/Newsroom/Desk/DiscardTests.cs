using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>A change of a live story that is thrown away, or that was none to begin with.</summary>
public sealed class DiscardTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_thrown_away_and_the_history_can_bring_it_back()
    {
        var id = await app.LiveAsync("Sungai Surut");
        var live = await app.WorkingAsync(id);
        var thrown = await app.SaveAsync(id, s => s with { Headline = "Sungai Meluap", Body = "Kalimat buangan." });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        Assert.Contains("Pembaca tidak melihat perubahan apa pun", (await DeskAsync(id)).TextOf("#buang .consequence"), StringComparison.Ordinal);

        await app.TakeAsync(app.Editor, id, "discard");

        Assert.Equal("Sungai Surut", (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf("h1"));
        Assert.Equal(live, (await app.ArticleAsync(id)).LiveRevisionId);
        var desk = await DeskAsync(id);
        Assert.Equal("Terbit", desk.TextOf(".desk-head .state"));
        Assert.Equal("Sungai Surut", desk.TextOf(".desk-headline"));
        Assert.Null(desk.QuerySelector("#buang, #terbit, #jadwal"));
        var history = await app.Editor.OpenAsync($"/redaksi/naskah/{id}/riwayat");
        Assert.Equal(["3", "2", "1"], history.TextsOf(".history .grow > b"));
        Assert.Contains("perubahan di revisi 2 dibuang", history.QuerySelector(".history li")!.TextContent, StringComparison.Ordinal);
        var banding = $"/redaksi/naskah/{id}/riwayat/banding?lama={thrown}&baru={await app.WorkingAsync(id)}";
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await app.Editor.FormTokenAsync(banding)), new("revision", thrown.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await app.Editor.PostAsync(banding, form, Cancel)).StatusCode);
        Assert.Equal("Kalimat buangan.", (await DeskAsync(id)).TextOf(".desk-body").Trim());
    }

    [Fact]
    public async Task The_log_names_what_was_thrown_away()
    {
        var id = await app.LiveAsync("Pasar Pindah");
        var thrown = await app.SaveAsync(id, s => s with { Body = "Lain." });
        await app.TakeAsync(app.WriterBrowser, id, "discard");

        await using var db = app.OpenDb();
        var line = await db.AuditEntries.SingleAsync(e => e.EntityId == id && e.Action == "article.discard", Cancel);

        Assert.Equal(($"staff:{app.Writer}", true), (line.Actor, line.Payload.Contains($"\"revision\":{thrown}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_text_that_was_written_back_is_no_change_on_any_list()
    {
        var id = await app.LiveAsync("Ditulis Kembali Seperti Semula");
        await app.SaveAsync(id, s => s with { Headline = "Ditulis Lain" });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        Assert.Contains("ada perubahan yang belum terbit", await RowAsync("/redaksi/naskah?q=seperti+semula"), StringComparison.Ordinal);
        Assert.Contains("Terbit, perubahan: diajukan", await RowAsync("/redaksi/naskah?q=seperti+semula"), StringComparison.Ordinal);
        Assert.Contains("Ditulis Kembali", (await app.Editor.OpenAsync("/redaksi")).Body!.TextContent, StringComparison.Ordinal); // it waits at the desk

        await app.SaveAsync(id, s => s with { Headline = "Ditulis Kembali Seperti Semula" });

        Assert.DoesNotContain("perubahan", await RowAsync("/redaksi/naskah?q=seperti+semula"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ditulis Kembali", (await app.Editor.OpenAsync("/redaksi")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_story_page_the_desk_and_the_list_say_one_word_for_one_state()
    {
        var id = await app.LiveAsync("Satu Kata Untuk Semua");
        await app.SaveAsync(id, s => s with { Body = "Perubahan." });
        foreach (var expected in new[] { "Terbit, perubahan: draf", "Terbit, perubahan: diajukan", "Terbit, perubahan: disetujui" })
        {
            Assert.Equal([expected, expected, expected], [
                .. (await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}")).TextsOf(".state"),
                (await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/meja")).TextOf(".desk-head .state"),
                (await app.WriterBrowser.OpenAsync("/redaksi/naskah?q=satu+kata+untuk")).TextOf(".story-row .state")]);
            if (expected.EndsWith("draf", StringComparison.Ordinal)) await app.TakeAsync(app.WriterBrowser, id, "submit");
            else if (expected.EndsWith("diajukan", StringComparison.Ordinal)) await app.TakeAsync(app.Editor, id, "approve");
        }
    }

    private async Task<string> RowAsync(string list) => (await app.Editor.OpenAsync(list)).TextOf(".story-row");

    private Task<IHtmlDocument> DeskAsync(long id) => app.Editor.OpenAsync($"/redaksi/naskah/{id}/meja");
}
