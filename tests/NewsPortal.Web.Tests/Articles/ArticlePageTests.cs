using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Articles;

public sealed class ArticlePageTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Copy = """
        Warga Membersihkan Situ

        - 31 Agustus 2023, 11:44 WIB
        Warga menarik eceng gondok.
        Warga menarik eceng gondok. /ANTARA FOTO/Budi/abc

        HD DEPOK – Warga turun ke situ.

        Pekerjaan selesai sore hari.***

        Reporter: Budi Santoso
        Editor: Ani Lestari

        Sumber: Radio Kota

        Tags
        Situ
        """;

    [Fact]
    public async Task An_imported_story_is_read_with_all_its_parts()
    {
        var page = await app.NewReader().ReadAsync(await app.PublishAsync(Copy));

        Assert.Contains("<h1>Warga Membersihkan Situ</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2023-08-31T11:44:00+07:00\">31 Agustus 2023, 11:44 WIB</time>", page, StringComparison.Ordinal);
        Assert.Contains("<b class=\"dateline\">HD DEPOK –</b> Warga turun ke situ.", page, StringComparison.Ordinal);
        Assert.Contains("/ANTARA FOTO/Budi/abc", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/depok/internasional/{0}/apa-saja")]
    [InlineData("/daerah/{0}/x")]
    [InlineData("/makassar/daerah/{0}/x")]
    public async Task A_wrong_address_of_a_story_is_one_permanent_redirect(string form)
    {
        var path = await app.PublishAsync(Copy);
        var id = path.Split('/')[3];

        var answer = await app.NewReader().GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, id), Cancel);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(path, answer.Headers.Location!.OriginalString);
    }
}
