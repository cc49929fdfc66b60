using NewsPortal.Web.Caching.Cdn;

namespace NewsPortal.Web.Tests.Caching.Cdn;

public sealed class CdnSettingsTests(CachedApp app) : IClassFixture<CachedApp>
{
    [Fact]
    public void A_CDN_that_is_named_whole_is_taken() =>
        Assert.True(Check(new() { PurgeUrl = new("https://cdn.example.id/purge"), Token = "Bearer rahasia-yang-panjang", Header = "Fastly-Key" }).Succeeded);

    [Fact]
    public void No_CDN_is_fine() => Assert.True(Check(new()).Succeeded);

    [Theory]
    [InlineData(null, "Bearer rahasia-yang-panjang", "Authorization", "Cdn__PurgeUrl is not")]
    [InlineData("https://cdn.example.id/purge", null, "Authorization", "Cdn__Token is missing")]
    [InlineData("https://cdn.example.id/purge", "pendek", "Authorization", "at least 16")]
    [InlineData("https://cdn.example.id/purge", "rahasia-yang-panjang\r\nX: y", "Authorization", "ASCII")]
    [InlineData("https://cdn.example.id/purge", "rahasia-yang-panjang", "Kunci Rahasia", "Cdn__Header")]
    [InlineData("/purge", "rahasia-yang-panjang", "Authorization", "whole address")]
    [InlineData("ftp://cdn.example.id/purge", "rahasia-yang-panjang", "Authorization", "whole address")]
    [InlineData("https://orang:sandi@cdn.example.id/purge", "rahasia-yang-panjang", "Authorization", "whole address")]
    [InlineData("http://cdn.example.id/purge", "rahasia-yang-panjang", "Authorization", "must be https")]
    public void Half_of_a_CDN_is_refused_with_what_to_set(string? url, string? token, string header, string says)
    {
        var result = Check(new() { PurgeUrl = url is null ? null : new Uri(url, UriKind.RelativeOrAbsolute), Token = token, Header = header });

        Assert.Contains(result.Failures!, fault => fault.Contains(says, StringComparison.Ordinal));
        Assert.DoesNotContain(result.Failures!, fault => token is not null && fault.Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/depok")]
    [InlineData("/rss")]
    public async Task Without_a_hook_no_page_is_a_CDNs_to_keep_or_names_what_it_shows(string path)
    {
        for (var i = 0; i < 2; i++)
        {
            var answer = await app.NewReader().GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode);
            Assert.False(answer.Headers.Contains("Surrogate-Key"));
            Assert.DoesNotContain("s-maxage", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("stale", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Check(CdnOptions options) => new CdnOptionsValidator().Validate(null, options);
}
