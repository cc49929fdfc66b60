using NewsPortal.Domain;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Import;

public sealed class ReadAlsoTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Theory]
    [InlineData("Paling Raos! 10 Rumah Makan, Alamat di Sini", "Paling Raos! 10 Rumah Makan, Alamat di Sini")]
    [InlineData("Duh Enak Pisan! 10 Seblak *Nyemek*", "duh enak pisan 10 seblak nyemek")]
    [InlineData("Sate & Soto: “Juara” Kota", "SATE & SOTO - \"Juara\" Kota.")]
    public async Task A_title_finds_the_story_that_bears_it_exactly_or_but_for_case_and_punctuation(string headline, string title)
    {
        var target = await app.PublishAsync(TypedCopy.Of(headline));

        Assert.Equal([(headline, target)], await LinksAsync(await app.PublishAsync(TypedCopy.Of($"Merujuk {title}", TypedCopy.ReadAlso(title)))));
    }

    [Fact]
    public async Task The_exact_title_goes_before_one_that_is_alike()
    {
        await app.ImportAsync(TypedCopy.Of("mirip sekali"));
        var exact = await app.PublishAsync(TypedCopy.Of("Mirip Sekali!", date: "1 Mei 2022, 10:00 WIB"));

        Assert.Equal([("Mirip Sekali!", exact)], await LinksAsync(await app.PublishAsync(TypedCopy.Of("Merujuk tepat", TypedCopy.ReadAlso("Mirip Sekali!")))));
    }

    [Fact]
    public async Task Two_titles_alike_in_one_text_lead_each_to_its_own_story()
    {
        var one = await app.PublishAsync(TypedCopy.Of("Kembar: Pasar"));
        var two = await app.PublishAsync(TypedCopy.Of("Kembar, Pasar", date: "1 Mei 2022, 10:00 WIB"));

        var path = await app.PublishAsync(TypedCopy.Of("Merujuk dua kembar", TypedCopy.ReadAlso("Kembar: Pasar\n\nBaca Juga: Kembar, Pasar")));

        Assert.Equal([("Kembar: Pasar", one), ("Kembar, Pasar", two)], await LinksAsync(path));
    }

    [Fact]
    public async Task A_title_finds_a_story_of_any_edition()
    {
        await app.ImportAsync(TypedCopy.Of("Kabar Timur"), "jayapura");

        var links = await LinksAsync(await app.PublishAsync(TypedCopy.Of("Merujuk timur", TypedCopy.ReadAlso("Kabar Timur"))));

        Assert.StartsWith("https://jayapura.berita.test/daerah/", Assert.Single(links).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_no_story_bears_is_kept_and_not_shown()
    {
        var outcome = await app.ImportAsync(TypedCopy.Of("Merujuk kosong", TypedCopy.ReadAlso("Belum Ditulis Siapa Pun")));
        var page = await app.NewReader().OpenAsync(await app.PathAsync(outcome.ArticleId));

        Assert.DoesNotContain("Belum Ditulis", page.TextOf(".story-body"), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Contains(db.ReadAlsos, row => row.Title == "Belum Ditulis Siapa Pun" && row.TargetId == null);
    }

    [Fact]
    public async Task A_waiting_title_resolves_by_itself_when_its_story_arrives()
    {
        var path = await app.PublishAsync(TypedCopy.Of("Merujuk nanti", TypedCopy.ReadAlso("Datang Kemudian")));
        var before = await LinksAsync(path);

        var target = await app.PublishAsync(TypedCopy.Of("datang kemudian!"), "makassar");

        Assert.Empty(before);
        Assert.Equal([("datang kemudian!", target)], await LinksAsync(path));
    }

    [Fact]
    public async Task A_title_that_two_stories_bear_stays_unresolved()
    {
        await app.ImportAsync(TypedCopy.Of("Judul Ganda"));
        await app.ImportAsync(TypedCopy.Of("Judul Ganda"), "makassar");

        Assert.Empty(await LinksAsync(await app.PublishAsync(TypedCopy.Of("Merujuk ganda", TypedCopy.ReadAlso("Judul Ganda")))));
    }

    [Fact]
    public async Task A_withdrawn_story_is_no_longer_referred_to()
    {
        var target = await app.ImportAsync(TypedCopy.Of("Akan Dicabut"));
        var path = await app.PublishAsync(TypedCopy.Of("Merujuk dicabut", TypedCopy.ReadAlso("Akan Dicabut")));
        var before = await LinksAsync(path);

        await app.WithdrawAsync(target.ArticleId, "Menyangkut anak.");

        Assert.Equal((1, 0), (before.Count, (await LinksAsync(path)).Count));
    }

    [Fact]
    public async Task A_story_of_tomorrow_is_referred_to_from_tomorrow_on()
    {
        var tomorrow = $"{app.Clock.GetUtcNow().AddHours(24 + 7):yyyy-MM-dd HH:mm} WIB";
        await app.ImportAsync(TypedCopy.Of("Terbit Besok", date: tomorrow));
        var path = await app.PublishAsync(TypedCopy.Of("Merujuk besok", TypedCopy.ReadAlso("Terbit Besok")));
        var before = await LinksAsync(path);

        app.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal((0, 1), (before.Count, (await LinksAsync(path)).Count));
    }

    [Fact]
    public async Task A_reference_shows_the_headline_and_address_that_the_story_has_now()
    {
        var target = await app.ImportAsync(TypedCopy.Of("Judul Lama"));
        var path = await app.PublishAsync(TypedCopy.Of("Merujuk lama", TypedCopy.ReadAlso("Judul Lama")));

        await app.EditAsync(target.ArticleId, story => story with { Headline = "Judul Baru", Slug = Slug.Parse("judul-baru") });

        Assert.Equal([("Judul Baru", $"/depok/daerah/{target.ArticleId}/judul-baru")], await LinksAsync(path));
    }

    [Fact]
    public async Task A_reference_shows_the_headline_of_the_last_import()
    {
        await app.ImportAsync(TypedCopy.Of("Judul Diimpor"));
        var path = await app.PublishAsync(TypedCopy.Of("Merujuk impor", TypedCopy.ReadAlso("Judul Diimpor")));

        var target = await app.PublishAsync(TypedCopy.Of("JUDUL diimpor?"));

        Assert.Equal([("JUDUL diimpor?", target)], await LinksAsync(path));
    }

    [Fact]
    public async Task A_story_never_refers_to_itself()
    {
        Assert.Empty(await LinksAsync(await app.PublishAsync(TypedCopy.Of("Merujuk Diri", TypedCopy.ReadAlso("merujuk diri")))));
    }

    [Fact]
    public async Task Brackets_and_schemes_in_a_title_are_words()
    {
        var path = await app.PublishAsync(TypedCopy.Of("Merujuk kurung", TypedCopy.ReadAlso("[Judul](article:1)")));

        Assert.Empty(await LinksAsync(path));
    }

    private async Task<IReadOnlyList<(string Headline, string Address)>> LinksAsync(string path) =>
        [.. (await app.NewReader().OpenAsync(path)).QuerySelectorAll(".read-also a").Select(a => (a.TextContent, a.GetAttribute("href")!))];
}
