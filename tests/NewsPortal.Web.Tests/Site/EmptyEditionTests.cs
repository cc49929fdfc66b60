using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Site;

/// <summary>A network whose edition in Makassar has not published anything yet.</summary>
public sealed class EmptyEditionTests : IAsyncLifetime
{
    private readonly NewsPortalApp app = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        await app.AddStoriesAsync(new ArchiveStory("Warga Membersihkan Situ", app.Clock.GetUtcNow().AddMinutes(-5)));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/daerah")]
    [InlineData("/indeks")]
    [InlineData("/cari?q=situ")]
    [InlineData("/ralat")]
    [InlineData("/pencabutan")]
    [InlineData("/rss")]
    [InlineData("/atom.xml")]
    [InlineData("/feed.json")]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemap-news.xml")]
    [InlineData("/halaman/redaksi")]
    public async Task An_edition_without_stories_is_a_friendly_place(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync("/makassar" + path, Cancel)).StatusCode);

    [Fact]
    public async Task Its_front_says_so_and_shows_the_other_editions()
    {
        var page = await app.NewReader().OpenAsync("/makassar");

        Assert.StartsWith("Belum ada berita yang terbit di sini.", page.TextOf(".empty"), StringComparison.Ordinal);
        Assert.Equal(["Kabar Daerah"], page.TextsOf(".block-title"));
        Assert.Equal(["Warga Membersihkan Situ"], page.TextsOf(".block h3"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/depok")]
    public async Task The_others_go_on_as_ever(string path) =>
        Assert.Equal("Warga Membersihkan Situ", (await app.NewReader().OpenAsync(path)).TextOf(".lead h2"));
}
