using System.Net;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Newsroom.History;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Every saved revision, what changed between two, and the way back.</summary>
public sealed class HistoryTests(DeskApp app) : IClassFixture<DeskApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_revision_is_listed_with_who_and_when()
    {
        var id = await app.DraftAsync("Riwayat");
        await app.SaveAsync(id, s => s with { Headline = "Riwayat Kedua" });
        await app.SaveAsync(id, s => s with { Headline = "Riwayat Ketiga" }, by: app.EditorId);

        var page = await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/riwayat");

        Assert.Equal(["3", "2", "1"], page.TextsOf(".history .grow > b"));
        Assert.Contains("Ben Saputra", page.QuerySelector(".history li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_revisions_are_compared_word_by_word_in_every_field()
    {
        var tag = await app.AddTagAsync("situ-riwayat");
        var id = await app.DraftAsync("Warga Menanam Pohon", s => s with { Body = "Paragraf satu.\n\nWarga turun ke situ.\n\nPenutup." });
        var old = await app.WorkingAsync(id);
        var @new = await app.SaveAsync(id, s => s with { Headline = "Warga Menanam Seribu Pohon", TagIds = [tag], Body = "Paragraf satu.\n\nWarga turun ke sungai.\n\nPenutup." });

        var page = await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/riwayat/banding?lama={old}&baru={@new}");

        Assert.Equal(["Judul", "Tag", "Teks"], page.TextsOf(".diff h2"));
        Assert.Contains("Seribu", page.TextsOf(".diff ins")[0], StringComparison.Ordinal);
        Assert.Contains("Tag situ-riwayat", page.TextsOf(".diff ins"));
        Assert.Contains("situ", page.TextsOf(".diff del")[^1], StringComparison.Ordinal);
        Assert.Contains("sungai", page.TextsOf(".diff ins")[^1], StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".diff .gap").Length);
    }

    [Fact]
    public async Task An_old_revision_comes_back_as_a_new_one_and_voids_an_approval()
    {
        var id = await app.DraftAsync("Semula");
        var old = await app.WorkingAsync(id);
        var @new = await app.SaveAsync(id, s => s with { Headline = "Kemudian" });
        await app.TakeAsync(app.WriterBrowser, id, "submit");
        await app.TakeAsync(app.Editor, id, "approve");

        Assert.Equal(HttpStatusCode.Redirect, (await RestoreAsync(app.WriterBrowser, id, old, @new)).StatusCode);

        var article = await app.ArticleAsync(id);
        Assert.Equal(("Semula", Workflow.Submitted), (article.Headline, article.Stage));
        Assert.Equal(3, await app.RevisionsAsync(id));
    }

    [Fact]
    public async Task Who_may_not_write_the_story_brings_nothing_back()
    {
        var id = await app.DraftAsync("Tetap");
        var old = await app.WorkingAsync(id);
        var @new = await app.SaveAsync(id, s => s with { Headline = "Tetap Kedua" });

        Assert.Equal(HttpStatusCode.Forbidden, (await RestoreAsync(app.Ombudsman, id, old, @new)).StatusCode);
        Assert.Equal("Tetap Kedua", (await app.ArticleAsync(id)).Headline);
    }

    [Theory]
    [InlineData("satu dua tiga", "satu tiga", "satu [-dua -]tiga")]
    [InlineData("satu", "satu dua", "satu[+ dua+]")]
    [InlineData("", "baru", "[+baru+]")]
    [InlineData("sama", "sama", "sama")]
    public void Words_tell_what_became_of_them(string old, string @new, string expected) =>
        Assert.Equal(expected, string.Concat(WordDiff.Of(old, @new).Select(r => r.Kind switch { DiffKind.Added => $"[+{r.Text}+]", DiffKind.Gone => $"[-{r.Text}-]", _ => r.Text })));

    private static async Task<HttpResponseMessage> RestoreAsync(HttpClient browser, long id, long old, long @new)
    {
        var address = $"/redaksi/naskah/{id}/riwayat/banding?lama={old}&baru={@new}";
        var token = (await browser.OpenAsync(address)).QuerySelector("meta[name='csrf-token']")!.GetAttribute("content")!;
        return await browser.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("revision", old.ToString(System.Globalization.CultureInfo.InvariantCulture))]), Cancel);
    }
}
