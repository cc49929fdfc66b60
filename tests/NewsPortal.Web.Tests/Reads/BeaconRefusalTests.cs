using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NewsPortal.Web.Reads;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>What the beacon's address does not take.</summary>
public sealed class BeaconRefusalTests(ReadsApp app) : IClassFixture<ReadsApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://lain.test")]
    [InlineData("Origin", "https://jahat.berita.test")]
    [InlineData("Origin", "null")]
    public async Task Pages_of_other_sites_count_nothing(string name, string value)
    {
        var story = await app.AddStoryAsync();
        await RefusedAsync(HttpStatusCode.Forbidden, await app.BeaconAsync(story, headers: (name, value)));
        Assert.Equal(0, await app.ReadsAsync(story));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", "https://berita.test")]
    public async Task Pages_of_the_site_itself_count(string name, string value)
    {
        var story = await app.AddStoryAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await app.BeaconAsync(story, headers: (name, value))).StatusCode);
        Assert.Equal(1, await app.ReadsAsync(story));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task Only_POST_is_taken(string method)
    {
        var answer = await app.NewReader().SendAsync(new(new(method), ReadBeacon.Path), Cancel);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, answer.Content.Headers.Allow.Single()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-7")]
    [InlineData("+7")]
    [InlineData(" 7")]
    [InlineData("7,8")]
    [InlineData("0x7")]
    [InlineData("tujuh")]
    [InlineData("٧")]
    [InlineData("99999999999999999999")]
    public async Task What_is_no_number_of_a_story_is_refused(string body) => await RefusedAsync(HttpStatusCode.BadRequest, await app.BeaconAsync(body));

    [Fact]
    public async Task More_than_a_number_is_refused_whether_its_length_is_told_or_not()
    {
        await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, await app.BeaconAsync(new string('7', 33)));
        using var untold = new HttpRequestMessage(HttpMethod.Post, ReadBeacon.Path) { Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string('7', 100_000)))) };
        untold.Headers.TransferEncodingChunked = true;
        untold.Headers.UserAgent.Add(new ProductInfoHeaderValue("Mozilla", "5.0"));
        await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, await app.NewReader().SendAsync(untold, Cancel));
    }

    [Fact]
    public async Task The_address_exists_once_on_the_site_s_own_hosts_only()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync("/depok" + ReadBeacon.Path, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await app.NewReader().PostAsync("/depok" + ReadBeacon.Path, new StringContent("1"), Cancel)).StatusCode);
        await RefusedAsync(HttpStatusCode.MisdirectedRequest, await app.NewReader("lain.test").PostAsync(ReadBeacon.Path, new StringContent("1"), Cancel));
    }

    [Fact]
    public async Task An_edition_s_own_host_counts_its_readers()
    {
        var story = await app.AddStoryAsync(edition: "jayapura");
        var reader = app.NewReader("jayapura.berita.test");
        await reader.GetAsync(await app.PathAsync(story), Cancel); // the page that sends it
        reader.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Beacons.Browser);
        reader.DefaultRequestHeaders.TryAddWithoutValidation("Origin", "https://jayapura.berita.test");

        Assert.Equal(HttpStatusCode.NoContent, (await reader.PostAsync(ReadBeacon.Path, new StringContent($"{story}"), Cancel)).StatusCode);
        Assert.Equal(1, await app.ReadsAsync(story));
    }

    private static async Task RefusedAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.InRange((await answer.Content.ReadAsStringAsync(Cancel)).Length, 10, 80);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }
}
