using NewsPortal.Web.Rendering;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Rendering;

public sealed class EmbedTests
{
    private static readonly StoryRenderer Renderer = new();

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1", "YouTube")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ", "YouTube")]
    [InlineData("https://x.com/akun_resmi/status/123", "X")]
    [InlineData("https://twitter.com/akun/status/123?s=20", "X")]
    [InlineData("https://www.instagram.com/p/abc_def/", "Instagram")]
    [InlineData("https://www.instagram.com/akun/reel/abc/", "Instagram")]
    [InlineData("https://www.tiktok.com/@akun.resmi/video/123", "TikTok")]
    [InlineData("https://vt.tiktok.com/ZSabc/", "TikTok")]
    [InlineData("https://www.facebook.com/watch/?v=123", "Facebook")]
    [InlineData("https://fb.watch/abc/", "Facebook")]
    [InlineData("https://www.google.com/maps/place/Depok/@-6.4,106.8,15z", "Google Maps")]
    [InlineData("https://maps.app.goo.gl/abc", "Google Maps")]
    [InlineData("https://open.spotify.com/intl-id/episode/abc", "Spotify")]
    public void An_address_of_a_known_place_is_a_card_that_leads_there(string address, string place)
    {
        foreach (var paragraph in new[] { address, $"<{address}>", address.Replace("_", "\\_", StringComparison.Ordinal) })
        {
            var page = Page($"Awal.\n\n{paragraph}\n\nAkhir.");

            Assert.Equal((place, $"Buka di {place}", address), (page.TextOf(".embed-place"), page.TextOf(".embed-open"), page.AttributeOf(".embed a", "href")));
        }
    }

    [Theory]
    [InlineData("http://www.youtube.com/watch?v=x")]
    [InlineData("https://www.youtube.com:8443/watch?v=x")]
    [InlineData("https://akun@www.youtube.com/watch?v=x")]
    [InlineData("https://youtube.com.x.test/watch?v=x")]
    [InlineData("https://x.test/?u=https://youtu.be/x")]
    [InlineData("https://www.youtube.com/")]
    [InlineData("https://xx.com/a/status/1")]
    [InlineData("javascript:alert(1)//https://youtu.be/x")]
    [InlineData("Lihat https://youtu.be/x")]
    [InlineData("https://youtu.be/x\nhttps://youtu.be/y")]
    [InlineData("- https://youtu.be/x")]
    public void Anything_else_is_ordinary_text(string paragraph) => Assert.Empty(Page(paragraph).QuerySelectorAll(".embed"));

    [Fact]
    public void A_card_asks_nothing_of_the_place() => Assert.Empty(Page("https://youtu.be/x").QuerySelectorAll("img, iframe, script, object, link, video"));

    [Fact]
    public void Elsewhere_it_is_a_plain_link()
    {
        var html = Renderer.Render("https://youtu.be/x", null, StoryReferences.None with { Origin = "https://berita.test" }).ToString();

        Assert.Equal("<p><a href=\"https://youtu.be/x\">Buka di YouTube</a></p>\n", html);
    }

    [Fact]
    public void An_address_is_no_part_of_an_excerpt() => Assert.Equal("Awal. Akhir.", Renderer.Excerpt("Awal.\n\nhttps://youtu.be/x\n\nAkhir.", 99));

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string markdown) => Paper.Parse(Renderer.Render(markdown, null, StoryReferences.None).ToString()!);
}
