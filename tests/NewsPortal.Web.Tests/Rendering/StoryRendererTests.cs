using NewsPortal.Web.Rendering;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Rendering;

public sealed class StoryRendererTests
{
    private static readonly StoryRenderer Renderer = new();

    private static readonly StoryReference Live = new("Judul & Kini", "/depok/daerah/7/judul-kini");

    private static readonly StoryReferences References = new(
        new Dictionary<string, StoryReference> { ["Judul Lama"] = Live }, new Dictionary<long, StoryReference> { [7] = Live });

    [Theory]
    [InlineData("http://x.test/a")]
    [InlineData("https://x.test/a?b=1&c=2")]
    [InlineData("mailto:a@x.test")]
    [InlineData("tel:+62215551234")]
    public void A_link_of_an_allowed_scheme_leads_there(string address) =>
        Assert.Equal(address, Page($"Lihat [teks]({address}).").AttributeOf("a", "href"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java&#115;cript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//x.test/a")]
    [InlineData("/depok")]
    [InlineData("article:8")]
    [InlineData("article:x")]
    public void A_link_to_anywhere_else_keeps_its_text_and_loses_its_target(string address)
    {
        var page = Page($"Lihat [teks *miring*]({address}) ini.");

        Assert.Empty(page.QuerySelectorAll("a"));
        Assert.Equal("Lihat teks miring ini.", page.TextOf("p"));
    }

    [Theory]
    [InlineData("<https://x.test/a>", 1)]
    [InlineData("<a@x.test>", 1)]
    [InlineData("<javascript:alert(1)>", 0)]
    [InlineData("<data:text/html,x>", 0)]
    public void An_address_in_angle_brackets_is_a_link_where_its_scheme_is_allowed(string markdown, int links)
    {
        var page = Page($"Lihat {markdown} ini.");

        Assert.Equal(links, page.QuerySelectorAll("a").Length);
        Assert.Equal($"Lihat {markdown[1..^1]} ini.", page.TextOf("p"));
    }

    [Fact]
    public void A_link_by_reference_obeys_the_same_rule() =>
        Assert.Empty(Page("Lihat [teks][1].\n\n[1]: javascript:alert(1)").QuerySelectorAll("a"));

    [Fact]
    public void A_link_to_a_live_story_leads_to_the_address_it_has_now() =>
        Assert.Equal(Live.Address, Page("Lihat [teks](article:7).").AttributeOf("a", "href"));

    [Theory]
    [InlineData("Baca Juga: Judul Lama")]
    [InlineData("Baca juga: [Judul Lama](article:7)")]
    [InlineData("BACA JUGA:  [Judul yang lain](article:7)")]
    public void A_read_also_shows_the_story_as_it_is_called_now(string paragraph)
    {
        var page = Page($"Awal.\n\n{paragraph}\n\nAkhir.");

        Assert.Equal((Live.Headline, Live.Address), (page.TextOf(".read-also a"), page.AttributeOf(".read-also a", "href")));
    }

    [Theory]
    [InlineData("Baca Juga: Tak Dikenal")]
    [InlineData("Baca Juga: [Judul Lama](article:8)")]
    public void A_read_also_of_no_live_story_shows_nothing(string paragraph) =>
        Assert.Equal(["Awal.", "Akhir."], Page($"Awal.\n\n{paragraph}\n\nAkhir.").TextsOf("p"));

    [Fact]
    public void Words_of_a_read_also_inside_a_paragraph_are_text() =>
        Assert.Empty(Page("- Baca Juga: Judul Lama\n\n> Baca Juga: Judul Lama\n\nIa berkata\nBaca Juga: Judul Lama").QuerySelectorAll(".read-also"));

    [Theory]
    [InlineData("# A\n\n# B", "H2 H2")]
    [InlineData("# A\n\n### B\n\n###### C", "H2 H3 H4")]
    [InlineData("#### A\n\n## B", "H2 H2")]
    [InlineData("## A\n\n### B\n\n## C\n\n#### D", "H2 H3 H2 H3")]
    [InlineData("A\n===\n\nB\n---", "H2 H2")]
    public void Headings_stand_below_the_headline_without_a_gap(string markdown, string levels) =>
        Assert.Equal(levels, string.Join(' ', Page(markdown).Body!.Children.Select(e => e.TagName)));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Teks <b onclick=\"x\">tebal</b>.")]
    [InlineData("<div>\n\nTeks.\n\n</div>")]
    [InlineData("<!-- x -->")]
    public void Raw_html_is_text(string markdown) =>
        Assert.All(Page(markdown).Body!.QuerySelectorAll("*"), element => Assert.Equal("P", element.TagName));

    [Fact]
    public void A_picture_from_elsewhere_is_not_fetched() => Assert.Empty(Page("![alt](https://x.test/a.jpg)").QuerySelectorAll("img"));

    [Fact]
    public void The_dateline_opens_the_first_paragraph_only()
    {
        var page = Page("## Awal\n\nSatu.\n\nDua.", "HD <DEPOK>");

        Assert.Equal(["HD <DEPOK> – Satu.", "Dua."], page.TextsOf("p"));
        Assert.Equal("HD <DEPOK> –", page.TextOf("p b.dateline"));
    }

    [Fact]
    public void The_dateline_goes_before_the_first_words_even_after_a_read_also() =>
        Assert.Equal(["Baca Juga: Judul & Kini", "HD – Satu."], Page("Baca Juga: Judul Lama\n\nSatu.", "HD").TextsOf("p"));

    [Theory]
    [InlineData("Satu dua tiga empat.", 20, "Satu dua tiga empat.")]
    [InlineData("Satu dua tiga empat.", 19, "Satu dua tiga…")]
    [InlineData("Satu dua, tiga empat.", 11, "Satu dua…")]
    [InlineData("**Satu** [dua](https://x.test)\ntiga & `empat`.", 99, "Satu dua tiga & empat.")]
    [InlineData("Satu.\n\nBaca Juga: Judul Lama\n\nDua.", 99, "Satu. Dua.")]
    [InlineData("Katasangatpanjangsekali", 10, "Katasanga…")]
    public void An_excerpt_is_plain_and_ends_at_a_word(string markdown, int length, string excerpt) => Assert.Equal(excerpt, Renderer.Excerpt(markdown, length));

    [Fact]
    public void An_excerpt_does_not_cut_a_character_in_two() => Assert.Equal("aaaa…", Renderer.Excerpt("aaaa😀😀😀😀", 6));

    [Fact]
    public void What_a_story_looks_like_does_not_depend_on_those_before_it()
    {
        string[] stories =
        [
            "Satu.\n\n> Kutipan\n> yang panjang\n\n- a\n  - b", "![teks **tebal** <b>](/media/1/x)\n\n`kode`", "| a | b |\n|---|---|\n| 1 | 2 |", "", "Baca Juga: Judul Lama\n\nDua <i>huruf</i>.",
            "1. satu\n\n   ```\n   <kode>\n   ```",
        ];
        var once = new StoryRenderer();

        foreach (var story in stories.Concat(stories.Reverse()))
        {
            Assert.Equal(new StoryRenderer().Render(story, "HD", References).ToString(), once.Render(story, "HD", References).ToString());
            Assert.Equal(new StoryRenderer().Excerpt(story, 400), once.Excerpt(story, 400));
        }
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string markdown, string? dateline = null) =>
        Paper.Parse(Renderer.Render(markdown, dateline, References).ToString()!);
}
