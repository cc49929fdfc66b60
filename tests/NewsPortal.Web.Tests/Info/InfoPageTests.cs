using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Info;

public sealed class InfoPageTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static readonly string[] Slugs = ["tentang", "redaksi", "pedoman-media-siber", "kode-etik", "hak-jawab", "privasi", "kontak"];

    public static TheoryData<string, string, string> Pages =>
    [
        .. from place in new[] { ("berita.test", "", "Kabar Uji"), ("berita.test", "/depok", "Harian Depok"), ("jayapura.berita.test", "", "Harian Jayapura") }
           from slug in Slugs
           select new TheoryDataRow<string, string, string>(place.Item1, $"{place.Item2}/halaman/{slug}", place.Item3),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_standing_page_is_there_in_every_papers_dress(string host, string path, string paper)
    {
        var page = await app.NewReader(host).OpenAsync(path);

        Assert.NotEmpty(page.TextOf("h1"));
        Assert.InRange(page.TextOf(".story-body").Length, 200, 5000);
        Assert.EndsWith(paper, page.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("{nama}", page.Source.Text, StringComparison.Ordinal);
        Assert.Equal($"https://{host}{path}", page.AttributeOf("link[rel=canonical]", "href"));
    }

    [Theory]
    [InlineData("berita.test", "", "/")]
    [InlineData("berita.test", "", "/daerah")]
    [InlineData("berita.test", "", "/cari")]
    [InlineData("berita.test", "/depok", "/depok")]
    [InlineData("jayapura.berita.test", "", "/indeks")]
    public async Task Every_footer_leads_to_all_of_them(string host, string at, string page)
    {
        var links = (await app.NewReader(host).OpenAsync(page)).QuerySelectorAll("footer.footer a").Select(a => a.GetAttribute("href")).ToList();

        Assert.All(Slugs.Select(slug => $"/halaman/{slug}").Concat(["/ralat", "/pencabutan", "/indeks"]), path => Assert.Contains(at + path, links));
    }

    [Fact]
    public async Task The_guideline_leads_to_the_press_councils_text() =>
        Assert.StartsWith("https://dewanpers.or.id/", (await app.NewReader().OpenAsync("/halaman/pedoman-media-siber")).AttributeOf(".story-body a", "href"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/halaman")]
    [InlineData("/halaman/tidak-ada")]
    [InlineData("/halaman/10-tentang")]
    [InlineData("/halaman/..%2f..%2fappsettings")]
    [InlineData("/depok/halaman/tidak-ada")]
    public async Task Any_other_is_not_there(string path) => Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
}
