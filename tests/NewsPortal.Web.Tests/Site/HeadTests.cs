using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

public sealed class HeadTests(SiteApp app) : IClassFixture<SiteApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages => ["/", "/depok", "/daerah", "/depok/daerah", "/tag/situ", "/penulis/budi", "story", "withdrawn", "/tidak-ada", "/depok/redaksi", "/css/site.css", "/js/site.js", "/img/icon.svg", "/healthz/live", "/DEPOK", "/jayapura"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Browsers_are_told_to_load_nothing_from_elsewhere(string path)
    {
        var policy = Assert.Single((await GetAsync(path)).Headers.GetValues("Content-Security-Policy"));

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Browsers_are_told_the_rest_of_the_house_rules(string path)
    {
        var headers = (await GetAsync(path)).Headers;

        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.StartsWith("max-age=31536000", Assert.Single(headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.False(headers.Contains("Server"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_reader_is_given_a_cookie(string path) => Assert.False((await GetAsync(path)).Headers.Contains("Set-Cookie"));

    [Theory]
    [InlineData("/")]
    [InlineData("/depok")]
    [InlineData("/depok/daerah")]
    [InlineData("story")]
    public async Task Public_addresses_come_from_the_settings_whatever_the_request_says(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Resolve(path));
        request.Headers.Add("X-Forwarded-Host", "evil.test");
        request.Headers.Add("X-Forwarded-Proto", "gopher");
        request.Headers.Add("X-Forwarded-Prefix", "/evil");
        request.Headers.Add("Forwarded", "host=evil.test");

        var text = await (await app.NewReader("127.0.0.1").SendAsync(request, Cancel)).Content.ReadAsStringAsync(Cancel);

        Assert.Equal(NewsPortalApp.Origin + Resolve(path), Paper.Parse(text).AttributeOf("link[rel=canonical]", "href"));
        Assert.Equal(NewsPortalApp.Origin + Resolve(path), Paper.Parse(text).Property("og:url"));
        Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_host_of_its_own_an_edition_is_canonical_there()
    {
        var page = await app.NewReader("jayapura.berita.test").OpenAsync(app.HostedStory);

        Assert.Equal("https://jayapura.berita.test" + app.HostedStory, page.AttributeOf("link[rel=canonical]", "href"));
        Assert.Equal("https://jayapura.berita.test" + app.HostedStory, page.Property("og:url"));
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_inside() =>
        Assert.Empty((await app.NewReader().OpenAsync(app.Story)).QuerySelectorAll("style, [style], [onclick], script:not([src]):not([type='application/ld+json'])"));

    [Theory]
    [InlineData("link[rel=stylesheet]", "href", "text/css")]
    [InlineData("script[type=module]", "src", "text/javascript")]
    public async Task Style_and_script_carry_a_fingerprint_and_arrive_whole(string selector, string attribute, string type)
    {
        var address = (await app.NewReader().OpenAsync(app.Story)).AttributeOf(selector, attribute);
        var answer = await app.NewReader().GetAsync(address, Cancel);

        Assert.Matches(@"\A/(css|js)/site\.[a-z0-9]{8,}\.(css|js)\z", address);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(Cancel)).Length, 500, 500_000);
    }

    [Fact]
    public async Task The_font_is_kept_for_a_year()
    {
        var address = (await app.NewReader().OpenAsync("/")).AttributeOf("link[rel=preload][as=font]", "href");
        var answer = await app.NewReader().GetAsync(address, Cancel);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task A_font_that_is_not_there_is_not_kept() =>
        Assert.Null((await app.NewReader().GetAsync("/fonts/tidak-ada.woff2", Cancel)).Headers.CacheControl?.MaxAge);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_can_be_got_can_be_asked_about(string path)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, Resolve(path));

        Assert.Equal((await GetAsync(path)).StatusCode, (await app.NewReader().SendAsync(head, Cancel)).StatusCode);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => app.NewReader().GetAsync(Resolve(path), Cancel);

    private string Resolve(string path) => path switch { "story" => app.Story, "withdrawn" => app.Withdrawn, _ => path };
}
