using System.Net;
using NewsPortal.Domain;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Articles;

public sealed class ArticleMarkupTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task Those_who_wrote_are_authors_and_editors_are_editors()
    {
        var story = await MarkupAsync(TypedCopy.Of("Semua Orang", tail: "Editor: Ani L\nFotografer: Eko P\nKontributor: Dewi A\nReporter: Budi S\nPenulis: Wulan S"));

        Assert.Equal(["Wulan S", "Budi S", "Dewi A"], story.Names("author"));
        Assert.Equal(["Ani L"], story.Names("editor"));
    }

    [Fact]
    public async Task Who_wrote_and_edited_is_both()
    {
        var story = await MarkupAsync(TypedCopy.Of("Rangkap", tail: "Penulis: Ani L\nEditor: Ani L"));

        Assert.Equal(["Ani L"], story.Names("author"));
        Assert.Equal(["Ani L"], story.Names("editor"));
    }

    [Theory]
    [InlineData("Editor: Ani L")]
    [InlineData("Editor: Ani L\nFotografer: Eko P")]
    public async Task Where_no_writer_is_named_the_edition_is_the_author_and_the_editor_stays_editor(string tail)
    {
        var story = await MarkupAsync(TypedCopy.Of("Tanpa Penulis " + tail.Length, tail: tail));

        Assert.Equal(["Harian Depok"], story.Names("author"));
        Assert.EndsWith("Organization", story.GetProperty("author").GetProperty("@type").GetString(), StringComparison.Ordinal);
        Assert.Equal(["Ani L"], story.Names("editor"));
    }

    [Fact]
    public async Task Dates_are_those_that_the_page_prints()
    {
        var outcome = await app.ImportAsync(TypedCopy.Of("Bertanggal"));
        await app.CorrectAsync(outcome.ArticleId, "Luas situ tertulis 5 hektare.", "Yang benar 7 hektare.");
        var page = await app.NewReader().OpenAsync(await app.PathAsync(outcome.ArticleId));

        var (story, printed) = (page.Markup("NewsArticle"), page.QuerySelectorAll(".times time").Select(t => t.GetAttribute("datetime")!).ToList());

        Assert.Equal(["2023-08-31T11:44:00+07:00", $"{app.Clock.GetUtcNow().ToOffset(Zone.Wib.Offset):yyyy-MM-dd'T'HH:mm:sszzz}"], printed);
        Assert.Equal(printed, [story.GetProperty("datePublished").GetString()!, story.GetProperty("dateModified").GetString()!]);
    }

    [Fact]
    public async Task A_story_that_was_not_changed_in_substance_was_modified_when_it_was_published()
    {
        var outcome = await app.ImportAsync(TypedCopy.Of("Salah Ketik", "HD DEPOK – Warag."));
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.ImportAsync(TypedCopy.Of("Salah Ketik", "HD DEPOK – Warga."));
        var page = await app.NewReader().OpenAsync(await app.PathAsync(outcome.ArticleId));

        Assert.Single(page.QuerySelectorAll(".times time"));
        Assert.Equal("2023-08-31T11:44:00+07:00", page.Markup("NewsArticle").GetProperty("dateModified").GetString());
    }

    [Theory]
    [InlineData("depok", "https://berita.test/depok")]
    [InlineData("jayapura", "https://jayapura.berita.test")]
    public async Task One_address_stands_in_canonical_open_graph_and_markup(string edition, string home)
    {
        var path = await app.PublishAsync(TypedCopy.Of("Satu Alamat"), edition);
        var page = await app.NewReader(new Uri(home).Host).OpenAsync(path);
        var address = new Uri(new Uri(home), path).ToString();

        var story = page.Markup("NewsArticle");

        Assert.Equal([address, address, address, address], [
            page.AttributeOf("link[rel=canonical]", "href"), page.Property("og:url"), story.GetProperty("url").GetString()!, story.GetProperty("mainEntityOfPage").GetString()!]);
    }

    [Fact]
    public async Task The_breadcrumb_leads_from_the_edition_by_the_section_to_the_story()
    {
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of("Remah Roti")));

        var steps = page.Markup("BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(["Harian Depok", "Daerah", "Remah Roti"], steps.Select(s => s.GetProperty("name").GetString()));
        Assert.Equal(["https://berita.test/depok", "https://berita.test/depok/daerah"], steps.Take(2).Select(s => s.GetProperty("item").GetString()));
        Assert.Equal(["/depok", "/depok/daerah"], page.QuerySelectorAll(".crumbs a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_dateline_stands_in_no_description()
    {
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of("Tanpa Garis Tanggal")));

        Assert.Equal("Warga turun ke situ.", page.AttributeOf("meta[name=description]", "content"));
        Assert.Equal(page.Property("og:description"), page.Markup("NewsArticle").GetProperty("description").GetString());
    }

    [Fact]
    public async Task Every_address_of_a_person_in_the_markup_is_a_page()
    {
        var story = await MarkupAsync(TypedCopy.Of("Alamat Orang", tail: "Penulis: Wulan Alamat"));

        using var answer = await app.NewReader().GetAsync(Assert.Single(story.GetProperty("author").EnumerateArray()).GetProperty("url").GetString(), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<System.Text.Json.JsonElement> MarkupAsync(string copy) =>
        (await app.NewReader().OpenAsync(await app.PublishAsync(copy))).Markup("NewsArticle");
}
