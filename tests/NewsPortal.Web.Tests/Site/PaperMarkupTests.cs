using System.Net;
using NetVips;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

/// <summary>What search engines are told about the paper and its lists.</summary>
public sealed class PaperMarkupTests(SiteApp app) : IClassFixture<SiteApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_front_tells_how_the_site_is_searched()
    {
        var site = (await app.NewReader().OpenAsync("/depok")).Markup("WebSite");

        Assert.Equal("Harian Depok", site.GetProperty("name").GetString());
        Assert.Equal("https://berita.test/depok/cari?q={search_term_string}", site.GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString());
    }

    [Fact]
    public async Task The_logo_is_a_picture_of_the_size_that_is_told()
    {
        var logo = (await app.NewReader().OpenAsync("/depok")).Markup("NewsMediaOrganization").GetProperty("logo");
        using var picture = Image.NewFromBuffer(await app.NewReader().GetByteArrayAsync(logo.GetProperty("url").GetString(), Cancel));

        Assert.True(logo.Is("ImageObject"));
        Assert.Equal((picture.Width, picture.Height), (logo.GetProperty("width").GetInt32(), logo.GetProperty("height").GetInt32()));
    }

    [Theory]
    [InlineData("publishingPrinciples")]
    [InlineData("ethicsPolicy")]
    [InlineData("correctionsPolicy")]
    [InlineData("actionableFeedbackPolicy")]
    [InlineData("masthead")]
    public async Task Each_policy_that_the_paper_names_is_a_page(string policy)
    {
        var address = (await app.NewReader().OpenAsync("/depok")).Markup("NewsMediaOrganization").GetProperty(policy).GetString();

        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(address, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/depok/daerah")]
    [InlineData("/tag/situ")]
    [InlineData("/penulis/budi")]
    public async Task A_list_names_the_stories_that_it_shows_in_their_order(string path)
    {
        var page = await app.NewReader().OpenAsync(path);
        var named = page.Markup("CollectionPage").GetProperty("mainEntity").GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("url").GetString()!).ToList();

        Assert.NotEmpty(named);
        Assert.Equal(page.QuerySelectorAll(".listing h3 a").Select(link => link.StoryOf()), named.Select(url => (long?)long.Parse(url.Split('/')[^2], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(named, url => Assert.StartsWith("https://", url, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/depok/daerah")]
    [InlineData("story")]
    public async Task All_of_it_says_whose_words_it_uses(string path)
    {
        var page = await app.NewReader().OpenAsync(path == "story" ? app.Story : path);

        Assert.All(page.QuerySelectorAll("script[type='application/ld+json']"), script => Assert.StartsWith("{\"@context\":\"https://schema.org\",\"@type\":", script.TextContent, StringComparison.Ordinal));
    }
}
