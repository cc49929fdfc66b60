using AngleSharp.Html.Dom;
using NewsPortal.Domain.Copy;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Articles;

/// <summary>What was typed is what is read, whatever it would mean elsewhere.</summary>
public sealed class TypedTextTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static readonly string[] Rows =
    [
        "* a", "*a*", "_a_", "__a__", "# x", "1. x", "2) x", "a. x", "A. Yani", "IV. Penutup", "i) x", "- x", "+ x", "> x", "= x", ": x", "--- x", "    x",
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!-- x", "<b onclick=alert(1)>x</b>", "<http://x.test>", "<x@x.test>",
        "[x](javascript:alert(1))", "[x](http://x.test)", "[x]: http://x.test", "![x](y)", "[x]", "article:1 [x](article:1)",
        "&amp; & < >", "&#60; &lt;", "&copy; AT&T", "\"quoted\" 'x'", "`x`", "```x", "~~~ x", "~~x~~", "|a|b|", "a | b", "---|---", "***x***", "^x^", "==x==", "++x++",
        "http://x.test", "https://x.test/a_b_c?d=1&e=2", "x@x.test", "\\", "\\\\", "\\*x\\*", "C:\\dir\\", "{{x}} @x ${x}", "x  y", "¿ñ— “é” 𝕏 👩‍🚀",
    ];

    public static TheoryData<string> Hostile { get; } = new(Rows);

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_headline_is_read_as_typed(string typed)
    {
        var (page, text) = (await StoryAsync(copy => copy with { Headline = Words(typed) }), Domain.Text.OneLine(Words(typed)));

        Assert.Equal(text, page.TextOf("h1"));
        Assert.Equal($"{text} – Harian Depok", page.Title);
        Assert.Equal(text, page.Property("og:title"));
        Assert.Equal(text, page.Markup("NewsArticle").GetProperty("headline").GetString());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_paragraph_is_read_as_typed(string typed)
    {
        var page = await StoryAsync(copy => copy with { Blocks = [new CopyParagraph(typed), new CopyParagraph("Tengah."), new CopyParagraph(Words(typed))] });

        Assert.Equal([typed.Trim(), "Tengah.", Words(typed).Trim()], page.TextsOf(".story-body > p:not(.end)"));
        Assert.Empty(page.QuerySelectorAll(".story-body :not(p)"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_text_begins_in_the_description_as_typed(string typed)
    {
        var page = await StoryAsync(copy => copy with { Blocks = [new CopyParagraph(Words(typed))] });

        Assert.Equal(Domain.Text.OneLine(Words(typed)), page.Property("og:description"));
        Assert.Equal(page.Property("og:description"), page.AttributeOf("meta[name=description]", "content"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_caption_and_its_credit_are_read_as_typed(string typed)
    {
        var page = await StoryAsync(copy => copy with { Caption = Words(typed), Credit = typed });

        Assert.Equal(Words(typed), page.TextOf("figcaption .caption"));
        Assert.Equal("/" + typed, page.TextOf("figcaption .credit"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task People_sources_and_tags_are_read_as_typed(string typed)
    {
        var name = Domain.Text.OneLine(Words(typed));
        var page = await StoryAsync(copy => copy with { Bylines = [new(BylineRole.Writer, name)], Sources = [new(name, null)], Tags = [name] });

        Assert.Equal([name, name], page.TextsOf("dl.byline dd"));
        Assert.Equal(name, page.TextOf("nav.tags a"));
        Assert.Equal(name, page.Property("article:tag"));
        Assert.Equal([name], page.Markup("NewsArticle").Names("author"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Nothing_typed_becomes_a_script_a_handler_or_a_link(string typed)
    {
        var page = await StoryAsync(copy => Everywhere(copy, Words(typed)));

        Assert.All(page.Scripts, script => Assert.True(script.Type is "application/ld+json" || script.Source!.StartsWith("/js/", StringComparison.Ordinal)));
        Assert.Equal(3, page.Scripts.Length);
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.QuerySelectorAll("[href], [src]"), e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(page.QuerySelectorAll(".story-body a, .story-body img"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_card_shows_the_headline_as_typed(string typed)
    {
        var headline = Domain.Text.OneLine("Kartu " + Words(typed));
        await app.ImportAsync(Copy() with { Headline = headline }, section: "internasional");

        Assert.Contains(headline, (await app.NewReader().OpenAsync("/depok/internasional")).TextsOf(".card h3"));
    }

    [Fact]
    public async Task A_file_of_copy_comes_through_as_it_was_typed()
    {
        var typed = "[x](javascript:alert(1)) & <script>alert(1)</script> *_`~|\\ 1. #";
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(
            TypedCopy.Of("# " + typed, $"HD DEPOK – Pembuka.\n\n1. {typed}\n\nPenutup.", caption: TypedCopy.Caption("Warga: " + typed, "Dok. " + typed))));

        Assert.Equal("# " + typed, page.TextOf("h1"));
        Assert.Equal(["HD DEPOK – Pembuka.", "1. " + typed, "Penutup."], page.TextsOf(".story-body > p:not(.end)"));
        Assert.Equal($"Warga: {typed} /Dok. {typed}", page.TextOf("figcaption"));
    }

    private static CopyDocument Everywhere(CopyDocument copy, string text) => copy with
    {
        Headline = text,
        Caption = text,
        Credit = text,
        Dateline = text,
        Blocks = [new CopyParagraph(text), new CopyReadAlso(text)],
        Bylines = [new(BylineRole.Editor, text)],
        Sources = [new(text, null)],
        Tags = [text],
    };

    /// <summary>The typed text and a number, so that no two headlines, names or tags of the tests share a slug.</summary>
    private static string Words(string typed) => $"{typed} nomor {Array.IndexOf(Rows, typed)}";

    private static CopyDocument Copy() => CopyParser.Parse(TypedCopy.Of("Judul Biasa")).Document! with { Dateline = null };

    private async Task<IHtmlDocument> StoryAsync(Func<CopyDocument, CopyDocument> type)
    {
        var outcome = await app.ImportAsync(type(Copy()));
        var path = await app.PathAsync(outcome.ArticleId);
        return await app.NewReader().OpenAsync(path);
    }
}
