using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Reads;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Caching;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>The program behind its one proxy, which names its clients.</summary>
public sealed class ReadsApp : CachedApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("FORWARDEDHEADERS_ENABLED", "true");
    }
}

/// <summary>What story pages send, and what comes of it.</summary>
internal static class Beacons
{
    public const string Browser = "Mozilla/5.0 (Linux; Android 14; SM-A057F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";

    private static int _address;

    /// <summary>An address that no other reader of the run has.</summary>
    public static string NewAddress() => Interlocked.Increment(ref _address) is var next ? $"10.{next >> 16 & 255}.{next >> 8 & 255}.{next & 255}" : "";

    /// <summary>Sends a beacon as a reader's browser does.</summary>
    public static Task<HttpResponseMessage> BeaconAsync(this NewsPortalApp app, long story, string? address = null, string agent = Browser, params (string Name, string Value)[] headers) =>
        app.BeaconAsync(story.ToString(CultureInfo.InvariantCulture), address, agent, headers);

    /// <summary>Sends a beacon with a body of any kind.</summary>
    public static async Task<HttpResponseMessage> BeaconAsync(this NewsPortalApp app, string body, string? address = null, string agent = Browser, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ReadBeacon.Path) { Content = new StringContent(body, Encoding.UTF8, "text/plain") };
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", address ?? NewAddress());
        if (agent.Length > 0) request.Headers.TryAddWithoutValidation("User-Agent", agent);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await app.NewReader().SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Brings the reads to the database.</summary>
    public static Task FlushAsync(this NewsPortalApp app) => app.Services.GetRequiredService<ReadKeeper>().FlushAsync(TestContext.Current.CancellationToken);

    /// <summary>Makes the rankings, if it is time.</summary>
    public static Task<int> RankAsync(this NewsPortalApp app) => app.Services.GetRequiredService<MostReadRanking>().RefreshAsync(TestContext.Current.CancellationToken);

    /// <summary>How often a story was read: by the hours, and in all. Both must say the same.</summary>
    public static async Task<int> ReadsAsync(this NewsPortalApp app, long story)
    {
        await app.FlushAsync();
        await using var db = app.OpenDb();
        var hours = await db.ReadHours.Where(h => h.ArticleId == story).SumAsync(h => h.Reads);
        Assert.Equal(hours, await db.ReadTotals.Where(t => t.ArticleId == story).Select(t => t.Reads).SingleOrDefaultAsync());
        return hours;
    }

    /// <summary>A story that runs.</summary>
    public static async Task<long> AddStoryAsync(this NewsPortalApp app, string headline = "Warga Turun", string edition = "depok", double hoursAgo = 48) =>
        (await app.AddStoriesAsync(new ArchiveStory(headline, app.Clock.GetUtcNow().AddHours(-hoursAgo), edition)))[0];

    /// <summary>Lets stories have been read so often, so many hours ago.</summary>
    public static async Task WereReadAsync(this NewsPortalApp app, params (long Story, int Reads, int HoursAgo)[] reads)
    {
        var store = app.Services.GetRequiredService<ReadStore>();
        var current = Domain.Reads.ReadDecay.HourOf(app.Clock.GetUtcNow());
        await store.AddAsync(Guid.NewGuid(), 1, new([.. reads.Select(r => r.Story)], [.. reads.Select(r => current.AddHours(-r.HoursAgo))], [.. reads.Select(r => r.Reads)]), TestContext.Current.CancellationToken);
    }
}
