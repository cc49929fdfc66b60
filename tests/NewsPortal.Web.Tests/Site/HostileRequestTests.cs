namespace NewsPortal.Web.Tests.Site;

public sealed class HostileRequestTests(ListeningSiteApp app) : IClassFixture<ListeningSiteApp>
{
    private static readonly string Long = new('a', 4000);

    private static readonly string[] Routes = ["", "/depok", "/daerah", "/depok/daerah", "/tag", "/tag/situ", "/penulis", "/penulis/budi", "/daerah/1", "/daerah/1/x", "/media", "/media/1/0123456789abcdef", "/galat", "/img", "/fonts", "/healthz"];

    private static readonly string[] Segments =
    [
        "/%00", "/a%00b", "/%FF", "/%C0%AF", "/%ED%A0%80", "/%", "/%zz", "/%F0%9F%98%80", "/..", "/%2e%2e/%2e%2e/etc/passwd", "/0", "/-1", "/9223372036854775807", "/9223372036854775808",
        "/999999999999999999999999", "/1e9", "/null", "/*", "/'%20or%201=1--", "/{0}", "/%7B0%7D", "/" + Long, "/-", "/a--b", "/con", "/;a=b", "/%E2%80%AE", "/16x9-320.jpg", "/16x9-0.jpg", "/16x9--1.jpg", "/x/y/z/w/v",
    ];

    private static readonly string[] Queries =
    [
        "?", "?&&&", "?sebelum", "?sebelum=", "?sebelum=1-1&sebelum=2-2", "?sebelum=1-1&sesudah=2-2", "?SEBELUM=1-1", "?sebelum[]=1-1", "?sebelum=%00", "?sebelum=%FF", "?sebelum=-1",
        "?sebelum=9999999999999999-999999999999999999", "?sesudah=-9999999999999999-1", "?sesudah=-62135596800000000-1", "?sebelum=1-9223372036854775807", "?sesudah=NaN-Infinity", "?sesudah=0-0",
        "?section=x&slug=y&id=z&code=500", "?handler=x", "?page=/Errors/Error", "?sebelum=" + Long, "?%00=%00", "?a=%", "?culture=xx",
    ];

    public static TheoryData<string> Targets => [.. Routes.SelectMany(r => Segments.Select(s => r + s)), .. Routes.SelectMany(r => Queries.Select(q => (r.Length == 0 ? "/" : r) + q))];

    [Fact]
    public async Task No_address_breaks_a_page()
    {
        var broken = new List<string>();
        foreach (var target in Targets)
            if ((await app.AskAsync(target)).Status >= 500) broken.Add(target);

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("HEAD")]
    public async Task No_method_breaks_a_page(string method)
    {
        var broken = new List<string>();
        foreach (var target in Routes.Select(r => r.Length == 0 ? "/" : r).Concat([app.Story, app.Withdrawn, "/tidak-ada", "/galat/500", "/css/site.css", "/healthz/live"]))
            if ((await app.AskAsync(target, method)).Status >= 500) broken.Add(target);

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("evil.test")]
    [InlineData("berita.test.")]
    [InlineData("xn--berita.test")]
    [InlineData("jayapura.berita.test.evil.test")]
    [InlineData("[::1")]
    public async Task No_host_breaks_the_site(string host) => Assert.InRange((await app.AskAsync("/depok", host: host)).Status, 400, 499);

    [Theory]
    [InlineData("*", "OPTIONS")]
    [InlineData("http://evil.test/depok/", "GET")]
    [InlineData("evil.test:443", "CONNECT")]
    [InlineData("depok", "GET")]
    public async Task No_odd_form_of_a_request_breaks_the_site(string target, string method) => Assert.InRange((await app.AskAsync(target, method)).Status, 200, 499);
}
