using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Import;

public sealed class CreditTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const string Everyone = """
        Penulis: Wulan Sari
        Reporter: Budi Santoso, Citra Ayu
        Editor: Ani Lestari
        Fotografer: Eko Prasetyo
        Kontributor: Dewi Anggraini
        """;

    [Theory]
    [InlineData("Penulis:", "Wulan Sari")]
    [InlineData("Reporter:", "Budi Santoso, Citra Ayu")]
    [InlineData("Editor:", "Ani Lestari")]
    [InlineData("Fotografer:", "Eko Prasetyo")]
    [InlineData("Kontributor:", "Dewi Anggraini")]
    public async Task Every_role_is_printed_with_its_people(string role, string people)
    {
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of("Semua Peran", tail: Everyone)));

        var entry = Assert.Single(page.QuerySelectorAll("dl.byline > div"), div => div.TextOf("dt") == role);
        Assert.Equal(people, entry.TextOf("dd"));
    }

    [Fact]
    public async Task Every_person_leads_to_a_page_that_lists_the_story()
    {
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of("Semua Halaman", tail: Everyone)));

        var pages = page.QuerySelectorAll("dl.byline a[rel=author]").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(6, pages.Distinct().Count());
        foreach (var person in pages) Assert.Contains("Semua Halaman", await app.NewReader().ReadAsync(person), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_with_two_parts_in_a_story_stands_in_both_and_the_story_once_on_their_page()
    {
        var path = await app.PublishAsync(TypedCopy.Of("Dua Peran", tail: "Penulis: Gita Rangkap\nFotografer: Gita Rangkap"));

        Assert.Equal(2, (await app.NewReader().OpenAsync(path)).QuerySelectorAll("dl.byline a[href='/depok/penulis/gita-rangkap']").Length);
        Assert.Single((await app.NewReader().OpenAsync("/depok/penulis/gita-rangkap")).QuerySelectorAll(".card"));
    }

    [Fact]
    public async Task Several_sources_are_printed_in_order_and_those_with_an_address_are_links()
    {
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of("Banyak Sumber", tail: "Sumber: Radio Kota, Al Jazeera (https://aljazeera.example/a?b=1&c=2), AFP")));

        var sources = Assert.Single(page.QuerySelectorAll("dl.byline > div"), div => div.TextOf("dt") == "Sumber:");
        Assert.Equal("Radio Kota, Al Jazeera, AFP", sources.TextOf("dd"));
        Assert.Equal("https://aljazeera.example/a?b=1&c=2", sources.AttributeOf("a", "href"));
    }

    [Fact]
    public async Task A_person_who_was_removed_from_public_view_keeps_the_byline_and_loses_the_page()
    {
        var path = await app.PublishAsync(TypedCopy.Of("Nama Tetap", tail: "Penulis: Nama Tersembunyi"));
        await using var db = app.OpenDb();
        db.Contributors.Single(c => c.Name == "Nama Tersembunyi").Hidden = true;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var page = await app.NewReader().OpenAsync(path);

        Assert.Contains("Nama Tersembunyi", page.TextOf("dl.byline"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href*='/penulis/']"));
        using var person = await app.NewReader().GetAsync("/depok/penulis/nama-tersembunyi", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, person.StatusCode);
    }
}
