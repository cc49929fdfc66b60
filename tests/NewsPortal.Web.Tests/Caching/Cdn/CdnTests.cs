using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Cdn;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Caching.Cdn;

/// <summary>What a CDN in front is told: by the pages' headers, and when something is stale.</summary>
public sealed partial class CdnTests : IAsyncLifetime
{
    private FakeCdn _cdn = null!;
    private CdnApp _app = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _cdn = await FakeCdn.StartAsync();
        _app = new CdnApp(_cdn);
        await _app.InitializeAsync();
        await _cdn.HearAsync(_app.KeyOf(CacheTag.Everything)); // nothing is known of what it kept before
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _cdn.DisposeAsync();
    }

    [Fact]
    public async Task A_kept_page_says_how_long_the_CDN_may_have_it_and_what_it_shows()
    {
        var path = await StoryAsync("Jembatan Dibuka");

        foreach (var answer in (HttpResponseMessage[])[await _app.NewReader().GetAsync(path, Cancel), await AgainAsync(path)])
        {
            Assert.Equal("public, must-revalidate, max-age=0, s-maxage=600, stale-while-revalidate=30, stale-if-error=86400", answer.Headers.CacheControl!.ToString());
            var names = answer.Headers.GetValues("Surrogate-Key").Single().Split(' ');
            Assert.Contains(_app.KeyOf($"a{IdOf(path)}"), names);
            Assert.Contains(_app.KeyOf(CacheTag.Everything), names);
        }
    }

    [Fact]
    public async Task The_CDN_has_no_page_beyond_the_moment_at_which_it_changes_by_the_clock()
    {
        _app.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 1, 16, 58, 20, TimeSpan.Zero)); // 23.58.20 in Depok

        var answer = await _app.NewReader().GetAsync("/depok", Cancel);

        Assert.Equal(TimeSpan.FromSeconds(100), answer.Headers.CacheControl!.SharedMaxAge);
    }

    [Theory]
    [InlineData("/tidak-ada", HttpStatusCode.NotFound)]
    [InlineData("/DEPOK", HttpStatusCode.MovedPermanently)]
    [InlineData("/?tidak-dikenal=1", HttpStatusCode.OK)]
    [InlineData("/redaksi/masuk", HttpStatusCode.OK)]
    public async Task What_is_no_kept_page_is_not_the_CDNs_to_keep(string path, HttpStatusCode status)
    {
        var answer = await _app.NewReader().GetAsync(path, Cancel);

        Assert.Equal(status, answer.StatusCode);
        AssertNotKept(answer);
    }

    [Fact]
    public async Task What_was_withdrawn_is_not_the_CDNs_to_keep()
    {
        var path = await StoryAsync("Yang Dicabut");
        await _app.WithdrawAsync(IdOf(path), "Dicabut.");
        await _cdn.HearAsync(_app.KeyOf($"a{IdOf(path)}"));

        var answer = await _app.NewReader().GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        AssertNotKept(answer);
    }

    [Fact]
    public async Task Nothing_is_the_CDNs_to_keep_while_the_node_does_not_hear_of_changes()
    {
        var path = await StoryAsync("Yang Tidak Pasti");
        await _app.NewReader().ReadAsync(path);
        var page = _app.Pages.All.Single(p => p.Key.Path == path);
        var (heard, deaf) = ((IHeaderDictionary)new HeaderDictionary(), (IHeaderDictionary)new HeaderDictionary());
        heard.CacheControl = deaf.CacheControl = PageAnswer.Policy;

        _app.Services.GetRequiredService<CdnHeaders>().Dress(heard, page);
        ActivatorUtilities.CreateInstance<CdnHeaders>(_app.Services, new EvictionLink()).Dress(deaf, page);

        Assert.Contains("s-maxage", heard.CacheControl.ToString(), StringComparison.Ordinal);
        Assert.Equal(PageAnswer.Policy, deaf.CacheControl.ToString());
        Assert.False(deaf.ContainsKey("Surrogate-Key"));
    }

    [Fact]
    public async Task A_change_is_told_once_with_exactly_its_names_however_many_nodes_there_are()
    {
        var path = await StoryAsync("Harga Beras");
        await using var second = new CdnApp(_cdn, _app);
        await second.InitializeAsync();
        await QuietAsync();

        await ExecuteAsync($"update article set headline = 'Harga Beras Turun' where id = {IdOf(path)}");
        await _cdn.HearAsync(_app.KeyOf($"a{IdOf(path)}"));
        await Task.Delay(1000, Cancel);

        var told = Assert.Single(_cdn.Requests);
        Assert.Equal(Sorted(_app.KeyOf($"a{IdOf(path)}"), _app.KeyOf(CacheTag.Anything)), told.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("POST", FakeCdn.Token, false), (told.Method, told.Token, told.Everything));
        Assert.Equal(told.Keys, told.InBody);
    }

    [Fact]
    public async Task A_hook_that_fails_is_told_again_and_again()
    {
        var path = await StoryAsync("Harga Cabai");
        await QuietAsync();
        _cdn.Failures = 2;

        await ExecuteAsync($"update article set headline = 'Harga Cabai Naik' where id = {IdOf(path)}");
        await _cdn.HearAsync(_app.KeyOf($"a{IdOf(path)}"));

        Assert.Equal(2, _cdn.Refused);
    }

    [Fact]
    public async Task What_a_node_has_not_told_when_it_ends_another_tells()
    {
        var path = await StoryAsync("Harga Telur");
        await QuietAsync();
        var second = new CdnApp(_cdn, _app);
        await using (second)
        {
            await second.InitializeAsync();
            _cdn.Failures = 1_000_000;
            await ExecuteAsync($"update article set headline = 'Harga Telur Naik' where id = {IdOf(path)}");
            while (_cdn.Refused == 0) await Task.Delay(25, Cancel);
            await StopAsync(_app);
            _cdn.Failures = 0;

            await _cdn.HearAsync(second.KeyOf($"a{IdOf(path)}"));
        }
    }

    [Fact]
    public async Task A_moment_of_the_clock_is_told_without_anyone_asking_for_a_page()
    {
        var at = _app.Clock.GetUtcNow().AddMinutes(30);
        var id = Assert.Single(await _app.AddStoriesAsync(new ArchiveStory("Festival Dibuka Malam Ini", at)));
        await QuietAsync();

        _app.Clock.SetUtcNow(at);

        await _cdn.HearAsync(_app.KeyOf($"a{id}"), _app.KeyOf(CacheTag.List(null)), _app.KeyOf(CacheTag.Anything));
        await Task.Delay(800, Cancel);
        Assert.Single(_cdn.Requests.SelectMany(r => r.Keys), _app.KeyOf($"a{id}"));
    }

    [Fact]
    public async Task A_story_that_is_referred_to_and_not_live_yet_is_not_named_and_its_going_live_is_told()
    {
        var at = _app.Clock.GetUtcNow().AddMinutes(30);
        var hidden = Assert.Single(await _app.AddStoriesAsync(new ArchiveStory("Rahasia Sampai Nanti", at)));
        var path = await StoryAsync("Yang Merujuk");
        await _app.EditAsync(IdOf(path), s => s with { Body = $"Baca [berita itu](article:{hidden})." });
        await QuietAsync();

        var names = (await _app.NewReader().GetAsync(path, Cancel)).Headers.GetValues("Surrogate-Key").Single().Split(' ');
        Assert.All(names, name => Assert.Matches(Sealed(), name));
        Assert.DoesNotContain(names, name => name.Contains(hidden.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && name.Length < 11);

        _app.Clock.SetUtcNow(at);
        await _cdn.HearAsync(_app.KeyOf($"a{hidden}"));
        Assert.Contains(_app.KeyOf($"a{hidden}"), names);
    }

    [Fact]
    public async Task Very_many_names_are_told_in_several_requests()
    {
        await QuietAsync();

        await _app.Services.GetRequiredService<CdnHook>().PurgeAsync([.. Enumerable.Range(0, 1000).Select(i => $"a{i}")], Cancel);

        Assert.Equal([256, 256, 256, 232], _cdn.Requests.Select(r => r.Keys.Length));
        Assert.All(_cdn.Requests, r => Assert.InRange(r.Header.Length, 1, 8192));
    }

    /// <summary>Waits until all is told that there was, and forgets it.</summary>
    private async Task QuietAsync()
    {
        var path = await StoryAsync("Penanda " + Guid.NewGuid().ToString("n"));
        await ExecuteAsync($"update article set headline = 'Penanda' where id = {IdOf(path)}");
        await _cdn.HearAsync(_app.KeyOf($"a{IdOf(path)}"));
        await Task.Delay(1000, Cancel);
        _cdn.Requests.Clear();
    }

    private async Task<string> StoryAsync(string headline)
    {
        var path = await _app.PublishAsync(TypedCopy.Of(headline));
        await Task.Delay(300, Cancel); // until its own eviction has come and gone
        return path;
    }

    private async Task<HttpResponseMessage> AgainAsync(string path)
    {
        var seen = (await _app.NewReader().GetAsync(path, Cancel)).Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { seen } } };
        var answer = await _app.NewReader().SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        return answer;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_app.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    /// <summary>Ends its work as a killed process would, its database left to the other.</summary>
    private static async Task StopAsync(CdnApp app)
    {
        foreach (var service in app.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<CdnPurger>()) await service.StopAsync(Cancel);
    }

    private static void AssertNotKept(HttpResponseMessage answer)
    {
        Assert.False(answer.Headers.Contains("Surrogate-Key"));
        Assert.Null(answer.Headers.CacheControl?.SharedMaxAge);
        Assert.True(answer.Headers.CacheControl is { NoStore: true } or { MaxAge.Ticks: 0 });
    }

    private static IEnumerable<string> Sorted(params string[] names) => names.Order(StringComparer.Ordinal);

    private static long IdOf(string path) => long.Parse(path.Split('/')[^2], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{11}\z")]
    private static partial Regex Sealed();
}
