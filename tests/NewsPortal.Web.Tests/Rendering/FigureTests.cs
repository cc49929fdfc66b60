using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Rendering;

public sealed class FigureTests
{
    private static readonly StoryRenderer Renderer = new();

    private static readonly StoryReferences References = StoryReferences.None with
    {
        Pictures = new Dictionary<long, CardPicture> { [55] = new(55, new string('a', 64), FocalPoint.Centre, 1600, 1200, "Dari pustaka") { Placeholder = "#476476" } },
    };

    [Fact]
    public void A_picture_paragraph_is_a_figure_with_its_renditions_and_its_size()
    {
        var page = Page("Awal.\n\n![Perahu <di> situ](media:55 \"Perahu & warga. /ANTARA\")\n\nAkhir.");

        var image = page.QuerySelector("figure.body-figure picture img")!;
        Assert.Equal(("Perahu <di> situ", "1280", "960", "lazy"), (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
        Assert.Matches("^/media/55/[0-9a-f]{16}/full-640.jpg$", image.GetAttribute("src"));
        Assert.Equal(["image/avif", "image/webp"], page.QuerySelectorAll("figure source").Select(s => s.GetAttribute("type")));
        Assert.Equal("Perahu & warga. /ANTARA", page.TextOf("figcaption"));
        Assert.Equal(["Awal.", "Akhir."], page.TextsOf("p"));
    }

    [Fact]
    public void Where_a_text_says_nothing_of_it_the_library_does()
    {
        var page = Page("![](media:55)");

        Assert.Equal("Dari pustaka", page.AttributeOf("img", "alt"));
        Assert.Empty(page.QuerySelectorAll("figcaption"));
    }

    [Theory]
    [InlineData("![x](media:56)")]
    [InlineData("![x](media:99999999999999999999)")]
    [InlineData("![x](https://x.test/a.jpg)")]
    [InlineData("Teks ![x](media:55) teks")]
    [InlineData("![x](media:55)\n![y](media:55)")]
    public void No_other_picture_is_fetched(string markdown) => Assert.Empty(Page(markdown).QuerySelectorAll("img"));

    [Fact]
    public void Elsewhere_it_is_one_jpeg_by_its_full_address()
    {
        var page = Paper.Parse(Renderer.Render("![x](media:55)", null, References with { Origin = "https://berita.test" }).ToString()!);

        Assert.Matches("^https://berita.test/media/55/[0-9a-f]{16}/full-1280.jpg$", page.AttributeOf("img", "src"));
        Assert.Empty(page.QuerySelectorAll("source"));
    }

    [Fact]
    public void A_picture_is_no_part_of_an_excerpt() => Assert.Equal("Awal. Akhir.", Renderer.Excerpt("Awal.\n\n![Perahu](media:55)\n\nAkhir.", 99));

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string markdown) => Paper.Parse(Renderer.Render(markdown, null, References).ToString()!);
}
