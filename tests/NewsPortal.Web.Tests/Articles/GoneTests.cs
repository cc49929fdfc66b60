using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Articles;

public sealed class GoneTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const string Reason = "Berita ini memuat identitas anak & keluarganya.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withdrawn_story_answers_410_with_the_public_reason_and_nothing_of_itself()
    {
        var path = await WithdrawnAsync("Judul Yang Dicabut");

        var page = await FailedAsync(path, HttpStatusCode.Gone);

        Assert.Equal(Reason, page.TextOf(".notice .standfirst"));
        Assert.Equal("Alasan pencabutan: melindungi anak dan privasinya.", page.TextOf(".notice .reason"));
        Assert.DoesNotContain("Judul Yang Dicabut", page.Source.Text, StringComparison.Ordinal);
        Assert.Equal("noindex", page.AttributeOf("meta[name=robots]", "content"));
    }

    [Theory]
    [InlineData("/depok/daerah/{0}/slug-lain")]
    [InlineData("/depok/daerah/{0}")]
    [InlineData("/depok/internasional/{0}/x")]
    [InlineData("/makassar/daerah/{0}/x")]
    public async Task A_withdrawn_story_is_gone_at_any_form_of_its_address(string form)
    {
        var id = (await WithdrawnAsync("Dicabut Di Mana Pun " + form)).Split('/')[3];

        await FailedAsync(form.Replace("{0}", id, StringComparison.Ordinal), HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("/depok/daerah/987654321/apa-saja")]
    [InlineData("/depok/daerah/0/apa-saja")]
    [InlineData("/depok/daerah/-1/apa-saja")]
    [InlineData("/depok/daerah/99999999999999999999/apa-saja")]
    [InlineData("/depok/tidak-ada")]
    [InlineData("/depok/tag/tidak-ada")]
    [InlineData("/depok/penulis/tidak-ada")]
    [InlineData("/tidak/ada/sama/sekali")]
    public async Task An_unknown_address_is_404_in_the_sites_design(string path) => await FailedAsync(path, HttpStatusCode.NotFound);

    [Theory]
    [InlineData("")]
    [InlineData("5 Mei 2030, 10:00 WIB")]
    public async Task A_story_that_is_not_live_is_404_and_its_slug_is_not_revealed(string date)
    {
        var path = await app.PublishAsync(TypedCopy.Of("Rahasia Redaksi " + date, date: date));

        var page = await FailedAsync(string.Join('/', path.Split('/')[..4]), HttpStatusCode.NotFound);

        Assert.DoesNotContain("rahasia", page.Source.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Head_answers_as_get_does()
    {
        var (live, gone) = (await app.PublishAsync(TypedCopy.Of("Kepala Saja")), await WithdrawnAsync("Kepala Dicabut"));

        foreach (var path in new[] { live, live + "x", gone, "/depok/daerah/987654321/x", "/", "/depok", "/depok/daerah", "/depok/penulis/ani-lestari", "/healthz/live" })
        {
            using var get = await app.NewReader().GetAsync(path, Cancel);
            using var head = await app.NewReader().SendAsync(new HttpRequestMessage(HttpMethod.Head, path), Cancel);
            Assert.Equal((path, get.StatusCode, get.Headers.Location, get.Content.Headers.ContentType), (path, head.StatusCode, head.Headers.Location, head.Content.Headers.ContentType));
        }
    }

    /// <summary>The page of an answer that failed: in the site's design, with its masthead.</summary>
    private async Task<AngleSharp.Html.Dom.IHtmlDocument> FailedAsync(string path, HttpStatusCode status)
    {
        using var answer = await app.NewReader().GetAsync(path, Cancel);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal((status, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Single(page.QuerySelectorAll("header.masthead a.brand"));
        Assert.Single(page.QuerySelectorAll("h1"));
        return page;
    }

    private async Task<string> WithdrawnAsync(string headline)
    {
        var outcome = await app.ImportAsync(TypedCopy.Of(headline));
        await app.WithdrawAsync(outcome.ArticleId, Reason);
        return await app.PathAsync(outcome.ArticleId);
    }
}
