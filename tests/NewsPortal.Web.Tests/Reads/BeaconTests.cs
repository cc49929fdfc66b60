using System.Net;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>Who counts as a reader.</summary>
public sealed class BeaconTests(ReadsApp app) : IClassFixture<ReadsApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_counts_once_and_leaves_nothing_with_the_reader()
    {
        var story = await app.AddStoryAsync();

        var answer = await app.BeaconAsync(story);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(1, await app.ReadsAsync(story));
    }

    [Fact]
    public async Task The_same_reader_of_the_same_story_counts_once_within_half_an_hour()
    {
        var (story, other, reader) = (await app.AddStoryAsync(), await app.AddStoryAsync(), Beacons.NewAddress());

        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.NoContent, (await app.BeaconAsync(story, reader)).StatusCode);
        await app.BeaconAsync(other, reader);
        Assert.Equal((1, 1), (await app.ReadsAsync(story), await app.ReadsAsync(other)));

        app.Clock.Advance(TimeSpan.FromMinutes(29));
        await app.BeaconAsync(story, reader);
        Assert.Equal(1, await app.ReadsAsync(story));

        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await app.BeaconAsync(story, reader);
        Assert.Equal(2, await app.ReadsAsync(story));
    }

    [Fact]
    public async Task Another_browser_or_another_address_is_another_reader()
    {
        var (story, reader) = (await app.AddStoryAsync(), Beacons.NewAddress());

        await app.BeaconAsync(story, reader);
        await app.BeaconAsync(story, reader, Beacons.Browser + " OPR/128");
        await app.BeaconAsync(story, Beacons.NewAddress());

        Assert.Equal(3, await app.ReadsAsync(story));
    }

    [Fact]
    public async Task The_address_is_what_the_proxy_says_not_what_the_client_says_to_the_proxy()
    {
        var (story, reader) = (await app.AddStoryAsync(), Beacons.NewAddress());

        for (var i = 0; i < 5; i++) await app.BeaconAsync(story, $"{Beacons.NewAddress()}, {reader}");

        Assert.Equal(1, await app.ReadsAsync(story));
    }

    [Fact]
    public async Task Of_IPv6_the_network_is_the_reader_since_its_devices_change_the_rest_at_will()
    {
        var story = await app.AddStoryAsync();

        await app.BeaconAsync(story, "2001:db8:1:2:aaaa::1");
        await app.BeaconAsync(story, "2001:db8:1:2:bbbb::2");
        await app.BeaconAsync(story, "2001:db8:1:3:aaaa::1");

        Assert.Equal(2, await app.ReadsAsync(story));
    }

    [Theory]
    [InlineData("Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/142.0.0.0 Safari/537.36")]
    [InlineData("facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)")]
    [InlineData("WhatsApp/2.24.9.78 A")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) SkypeUriPreview Preview/0.5")]
    [InlineData("curl/8.5.0")]
    [InlineData("python-requests/2.32")]
    [InlineData("")]
    public async Task Programs_are_no_readers(string agent)
    {
        var story = await app.AddStoryAsync();

        Assert.Equal(HttpStatusCode.NoContent, (await app.BeaconAsync(story, agent: agent)).StatusCode);

        Assert.Equal(0, await app.ReadsAsync(story));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Linux; Android 13; CUBOT X70) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; SM-A057F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0]")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) GSA/360.1 Mobile/15E148 Safari/604.1")]
    public async Task Browsers_inside_other_programs_are_readers(string agent)
    {
        var story = await app.AddStoryAsync();
        await app.BeaconAsync(story, agent: agent);
        Assert.Equal(1, await app.ReadsAsync(story));
    }

    [Theory]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    public async Task What_is_fetched_ahead_is_not_read(string name, string value)
    {
        var story = await app.AddStoryAsync();
        await app.BeaconAsync(story, headers: (name, value));
        Assert.Equal(0, await app.ReadsAsync(story));
    }

    [Fact]
    public async Task The_newsroom_s_own_people_are_no_readers()
    {
        var story = await app.AddStoryAsync();
        var cookie = await app.CookieAsync(await app.AddStaffAsync(StaffRole.Reporter));

        await app.BeaconAsync(story, headers: ("Cookie", cookie));
        Assert.Equal(0, await app.ReadsAsync(story));

        await app.BeaconAsync(story, headers: ("Cookie", "lain=1"));
        Assert.Equal(1, await app.ReadsAsync(story));
    }

    [Fact]
    public async Task Stories_that_are_not_live_are_not_read()
    {
        var ids = await app.AddStoriesAsync(new ArchiveStory("Besok", app.Clock.GetUtcNow().AddHours(3)), new ArchiveStory("Draf", null), new ArchiveStory("Dicabut", app.Clock.GetUtcNow().AddHours(-3)));
        await app.WithdrawAsync(ids[2], "Dicabut demi privasi anak.");

        foreach (var id in ids.Append(987_654_321)) await app.BeaconAsync(id);

        foreach (var id in ids.Append(987_654_321)) Assert.Equal(0, await app.ReadsAsync(id));
    }

    [Fact]
    public async Task A_story_s_page_names_the_number_that_it_counts_under()
    {
        var story = await app.AddStoryAsync("Halaman yang dibaca");

        var page = await app.NewReader().OpenAsync(await app.PathAsync(story));

        Assert.Equal($"{story}", page.AttributeOf("article[data-baca]", "data-baca"));
        Assert.Contains("connect-src 'self'", (await app.NewReader().GetAsync(await app.PathAsync(story), Cancel)).Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
