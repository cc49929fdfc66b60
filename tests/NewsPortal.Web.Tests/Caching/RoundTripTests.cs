using System.Collections.Concurrent;
using System.Diagnostics;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>How often pages ask the database, counted at the driver.</summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    /// <summary>So many and no more for any page of readers, with nothing kept.</summary>
    private const int Most = 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/depok")]
    [InlineData("/depok/daerah")]
    [InlineData("/tag/situ")]
    [InlineData("/depok/tag/situ")]
    [InlineData("/penulis/budi")]
    [InlineData("/indeks")]
    [InlineData("/depok/indeks?tanggal=2026-02-28&kanal=daerah")]
    [InlineData("/cari?q=situ")]
    [InlineData("/cari?q=tidakada")]
    [InlineData("/ralat")]
    [InlineData("/pencabutan")]
    [InlineData("/rss")]
    [InlineData("/depok/daerah/atom.xml")]
    [InlineData("/ralat/rss")]
    [InlineData("/halaman/redaksi")]
    [InlineData("story")]
    public Task A_page_of_readers_takes_three_round_trips_at_most_with_nothing_kept(string path) => TakesAsync(path, Most);

    /// <summary>The name, the list, the texts, and the stories that the texts link to.</summary>
    [Theory]
    [InlineData("/tag/situ/rss")]
    [InlineData("/depok/tag/situ/feed.json")]
    [InlineData("/penulis/budi/atom.xml")]
    public Task A_feed_of_a_name_takes_one_more(string path) => TakesAsync(path, Most + 1);

    private static async Task TakesAsync(string path, int most)
    {
        var fresh = new NewsPortalApp();
        await using var ends = fresh;
        await fresh.InitializeAsync();
        fresh.Server.PreserveExecutionContext = true;
        var ids = await FillAsync(fresh);
        if (path == "story") path = await fresh.PathAsync(ids[1]);
        await SettleAsync(fresh);

        using var trips = new Trips();
        await fresh.NewReader().ReadAsync(path);

        Assert.True(trips.Count <= most && (trips.Count > 0 || path.StartsWith("/halaman", StringComparison.Ordinal)), $"{trips.Count} round trips:\n{string.Join("\n", trips.Texts)}");
    }

    [Fact]
    public async Task Ten_thousand_requests_for_a_cold_page_take_five_queries_at_most()
    {
        var reader = _app.NewReader();
        await SettleAsync(_app);
        var path = await _app.PathAsync(_stories[3]);

        using var trips = new Trips();
        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = Cancel }, async (_, cancel) => (await reader.GetAsync(path, cancel)).EnsureSuccessStatusCode());

        Assert.InRange(trips.Count, 1, 5);
    }

    [Fact]
    public async Task After_a_publication_pages_are_made_anew_without_reading_any_story_again()
    {
        var paths = new List<string>();
        foreach (var id in _stories) paths.Add(await _app.PathAsync(id));
        var reader = _app.NewReader();
        foreach (var path in paths) await reader.ReadAsync(path);
        await _app.AddStoriesAsync(new ArchiveStory("Berita terbaru", _app.Clock.GetUtcNow()));
        await CachedApp.SoonAsync(async () => (await reader.ReadAsync(paths[0])).Contains("Berita terbaru", StringComparison.Ordinal));

        using var trips = new Trips();
        foreach (var path in paths) Assert.Contains("Berita terbaru", await reader.ReadAsync(path), StringComparison.Ordinal);

        Assert.All(trips.Texts, text => Assert.DoesNotContain("article_body", text, StringComparison.Ordinal));
        Assert.InRange(trips.Count, 1, paths.Count); // who stands before and after each
    }

    /// <summary>Until what the stories' publication has told is heard, and what every request needs is known again: the editions, the next moment of the clock.</summary>
    private static async Task SettleAsync(NewsPortalApp app)
    {
        for (var calm = 0; calm < 3;)
        {
            using var trips = new Trips();
            await app.NewReader().ReadAsync("/halaman/redaksi");
            await Task.Delay(50, Cancel);
            calm = trips.Count == 0 ? calm + 1 : 0;
        }
    }

    private readonly CachedApp _app = new();
    private IReadOnlyList<long> _stories = [];

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _app.Server.PreserveExecutionContext = true;
        _stories = await FillAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<IReadOnlyList<long>> FillAsync(NewsPortalApp app)
    {
        var (tag, person) = (await app.AddTagAsync("situ"), await app.AddPersonAsync("budi"));
        var ids = await app.AddStoriesAsync([.. Enumerable.Range(0, 40).Select(i => new ArchiveStory($"Berita {i}", app.Clock.GetUtcNow().AddHours(-i), i % 4 == 0 ? "makassar" : "depok")
        {
            Tags = [tag],
            Bylines = [new(person, BylineRole.Reporter)],
            Body = i == 1 ? "Warga turun ke situ.\n\nBaca Juga: Berita 7\n\nMereka [kembali](article:5) sore hari." : "Warga turun ke situ.",
        })]);
        await app.CorrectAsync(ids[2], "situ", "danau");
        return ids;
    }

    /// <summary>What the requests of a test have sent to their database since this was made; what the program does by itself meanwhile is not theirs.</summary>
    private sealed class Trips : IDisposable
    {
        private static readonly AsyncLocal<Trips?> Asking = new();
        private readonly ConcurrentBag<string> _texts = [];
        private readonly ActivityListener _listener;

        public Trips()
        {
            Asking.Value = this;
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Npgsql",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = activity =>
                {
                    if (Asking.Value == this && activity.TagObjects.FirstOrDefault(t => t.Key is "db.query.text" or "db.statement").Value is string text)
                        _texts.Add(text);
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public int Count => _texts.Count;

        public IReadOnlyCollection<string> Texts => _texts;

        public void Dispose() => _listener.Dispose();
    }
}
