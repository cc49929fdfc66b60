using NewsPortal.Domain;
using NewsPortal.Web.Import;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Import;

public sealed class ReimportTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task The_same_copy_twice_is_one_story_with_one_revision()
    {
        var first = await app.ImportAsync(TypedCopy.Of("Situ Sama"));
        var second = await app.ImportAsync(TypedCopy.Of("Situ Sama"));

        Assert.Equal((first.ArticleId, ImportResult.Unchanged), (second.ArticleId, second.Result));
        Assert.Equal(1, await app.RevisionsAsync(first.ArticleId));
    }

    [Fact]
    public async Task Copy_that_comes_again_without_its_picture_takes_none_away()
    {
        var picture = await app.TakeAsync(TestPictures.Jpeg(613, 409));
        var first = await app.ImportAsync(TypedCopy.Of("Situ Bergambar"), with: options => options with { Picture = picture });

        Assert.Equal(ImportResult.Unchanged, (await app.ImportAsync(TypedCopy.Of("Situ Bergambar"))).Result);
        Assert.Equal(ImportResult.Replaced, (await app.ImportAsync(TypedCopy.Of("Situ Bergambar", "HD DEPOK – Airnya surut."))).Result);

        await using var db = app.OpenDb();
        Assert.Equal(picture.Id, (await db.Articles.FindAsync([first.ArticleId], TestContext.Current.CancellationToken))!.PictureId);
    }

    [Fact]
    public async Task Other_line_ends_and_blanks_are_no_change()
    {
        await app.ImportAsync(TypedCopy.Of("Situ Kosong"));

        var again = await app.ImportAsync("\uFEFF" + TypedCopy.Of("Situ  Kosong ").Replace("\n", "\r\n\r\n", StringComparison.Ordinal));

        Assert.Equal(ImportResult.Unchanged, again.Result);
    }

    [Fact]
    public async Task Changed_copy_of_an_imported_story_goes_live_as_a_new_revision()
    {
        var first = await app.ImportAsync(TypedCopy.Of("Situ Berubah", "HD DEPOK – Airnya keruh."));
        var second = await app.ImportAsync(TypedCopy.Of("Situ Berubah", "HD DEPOK – Airnya jernih."));

        Assert.Equal((first.ArticleId, ImportResult.Replaced), (second.ArticleId, second.Result));
        Assert.Equal(2, await app.RevisionsAsync(first.ArticleId));
        Assert.Contains("Airnya jernih.", await LiveTextAsync(first.ArticleId), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_copy_replaces_people_sources_and_tags_without_leaving_the_old_ones()
    {
        var first = await app.ImportAsync(TypedCopy.Of("Situ Berganti", tail: "Penulis: Satu Dua\nEditor: Tiga Empat\nSumber: Radio A\nTags: air, situ"));
        await app.ImportAsync(TypedCopy.Of("Situ Berganti", tail: "Penulis: Tiga Empat\nSumber: Radio B, Radio A\nTags: situ, kota"));

        var page = await app.NewReader().OpenAsync(await app.PathAsync(first.ArticleId));

        Assert.Equal(["Tiga Empat"], page.TextsOf("dl.byline a[rel=author]"));
        Assert.Equal(["Radio B", "Radio A"], page.TextsOf("dl.byline dd span"));
        Assert.Equal(["situ", "kota"], page.TextsOf("nav.tags a"));
    }

    [Fact]
    public async Task A_text_that_the_newsroom_published_stays_live_and_the_import_waits_beside_it()
    {
        var first = await app.ImportAsync(TypedCopy.Of("Situ Redaksi", "HD DEPOK – Airnya keruh."));
        await app.EditAsync(first.ArticleId, story => story with { Body = "Teks redaksi." });
        var before = await LiveTextAsync(first.ArticleId);

        var second = await app.ImportAsync(TypedCopy.Of("Situ Redaksi", "HD DEPOK – Airnya jernih."));

        Assert.Equal((first.ArticleId, ImportResult.SavedAside), (second.ArticleId, second.Result));
        Assert.Equal(3, await app.RevisionsAsync(first.ArticleId));
        Assert.Equal(before, await LiveTextAsync(first.ArticleId));
    }

    [Fact]
    public async Task A_draft_that_the_newsroom_is_writing_on_is_not_published_by_an_import()
    {
        var draft = await app.ImportAsync(TypedCopy.Of("Situ Draf"), with: options => options with { AsDraft = true });
        await app.EditAsync(draft.ArticleId, story => story with { Body = "Teks redaksi." }, publishes: false);

        var second = await app.ImportAsync(TypedCopy.Of("Situ Draf"));

        Assert.Equal((draft.ArticleId, ImportResult.SavedAside), (second.ArticleId, second.Result));
    }

    [Fact]
    public async Task A_draft_without_a_date_is_the_same_story_once_its_copy_has_one()
    {
        var draft = await app.ImportAsync(TypedCopy.Of("Situ Belum Bertanggal", date: ""));
        var dated = await app.ImportAsync(TypedCopy.Of("Situ Belum Bertanggal"));
        var again = await app.ImportAsync(TypedCopy.Of("Situ Belum Bertanggal"));

        Assert.Equal((draft.ArticleId, ImportResult.Replaced), (dated.ArticleId, dated.Result));
        Assert.Equal((draft.ArticleId, ImportResult.Unchanged), (again.ArticleId, again.Result));
    }

    [Fact]
    public async Task A_withdrawn_story_is_not_brought_back_by_an_import()
    {
        var first = await app.ImportAsync(TypedCopy.Of("Situ Dicabut", "HD DEPOK – Airnya keruh."));
        await app.WithdrawAsync(first.ArticleId, "Menyangkut anak.");

        var second = await app.ImportAsync(TypedCopy.Of("Situ Dicabut", "HD DEPOK – Airnya jernih."));

        Assert.Equal(ImportResult.SavedAside, second.Result);
    }

    [Fact]
    public async Task The_same_moment_named_in_another_zone_is_a_change()
    {
        var first = await app.ImportAsync(TypedCopy.Of("Situ Zona", date: "31 Agustus 2023, 11:44 WIB"));
        await app.ImportAsync(TypedCopy.Of("Situ Zona", date: "31 Agustus 2023, 12:44 WITA"));

        await using var db = app.OpenDb();
        Assert.Equal(Zone.Wita, (await db.FindAsync(first.ArticleId)).Zone);
    }

    [Fact]
    public async Task Equal_copy_for_two_editions_is_a_story_of_each()
    {
        var depok = await app.ImportAsync(TypedCopy.Of("Situ Dua Kota"));
        var makassar = await app.ImportAsync(TypedCopy.Of("Situ Dua Kota"), "makassar");

        Assert.NotEqual(depok.ArticleId, makassar.ArticleId);
    }

    [Fact]
    public async Task Two_imports_of_one_file_at_the_same_time_are_one_story()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.ImportAsync(TypedCopy.Of("Situ Serentak", tail: "Penulis: Orang Baru\nTags: tag-baru"))));

        Assert.Single(outcomes.Select(o => o.ArticleId).Distinct());
        Assert.Equal([ImportResult.Published, .. Enumerable.Repeat(ImportResult.Unchanged, 3)], outcomes.Select(o => o.Result).Order());
    }

    private async Task<string> LiveTextAsync(long id) => (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf(".story-body");
}
