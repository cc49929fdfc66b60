using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain.Reads;
using NewsPortal.Web.Reads;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Caching;
using Npgsql;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>The way of the sums into the database: each read once, whatever breaks.</summary>
public sealed class FlushTests : IAsyncLifetime
{
    private readonly ReadsApp _app = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Reads_stand_under_the_hour_in_which_they_were_made()
    {
        var story = await _app.AddStoryAsync();
        await _app.BeaconAsync(story);
        await _app.BeaconAsync(story);
        _app.Clock.Advance(TimeSpan.FromHours(1));
        await _app.BeaconAsync(story);
        await _app.FlushAsync();
        await _app.BeaconAsync(story);

        Assert.Equal(4, await _app.ReadsAsync(story));
        await using var db = _app.OpenDb();
        Assert.Equal([2, 2], await db.ReadHours.OrderBy(h => h.Hour).Select(h => h.Reads).ToListAsync(Cancel));
        Assert.Equal(ReadDecay.HourOf(_app.Clock.GetUtcNow()), await db.ReadHours.MaxAsync(h => h.Hour, Cancel));
    }

    [Fact]
    public async Task Sums_whose_arrival_was_not_heard_of_are_sent_again_and_count_once()
    {
        var story = await _app.AddStoryAsync();
        var (store, node) = (_app.Services.GetRequiredService<ReadStore>(), Guid.NewGuid());
        var batch = new ReadBatch([story], [ReadDecay.HourOf(_app.Clock.GetUtcNow())], [3]);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.AddAsync(node, 1, batch, Cancel)));
        Assert.Equal(3, await _app.ReadsAsync(story));

        await store.AddAsync(node, 2, batch, Cancel);
        await store.AddAsync(Guid.NewGuid(), 1, batch, Cancel); // another process
        Assert.Equal(9, await _app.ReadsAsync(story));
    }

    [Fact]
    public async Task While_the_database_is_away_reads_wait_and_are_added_once_when_it_is_back()
    {
        var story = await _app.AddStoryAsync();
        await _app.BeaconAsync(story);
        await _app.FlushAsync();
        await AcceptAsync(false);

        for (var round = 0; round < 3; round++)
        {
            Assert.Equal(HttpStatusCode.NoContent, (await _app.BeaconAsync(story)).StatusCode);
            await Assert.ThrowsAnyAsync<Exception>(_app.FlushAsync);
        }

        await AcceptAsync(true);
        Assert.Equal(4, await _app.ReadsAsync(story));
        Assert.Equal(4, await _app.ReadsAsync(story));
    }

    [Fact]
    public async Task A_node_that_is_stopped_brings_its_last_reads_in()
    {
        var story = await _app.AddStoryAsync();
        var second = new Node(_app);
        await second.InitializeAsync();
        await second.BeaconAsync(story);
        await second.DisposeAsync();

        await using var db = _app.OpenDb();
        Assert.Equal(1, await db.ReadTotals.Where(t => t.ArticleId == story).Select(t => t.Reads).SingleAsync(Cancel));
    }

    [Fact]
    public async Task Many_nodes_at_once_lose_nothing()
    {
        var stories = await _app.AddStoriesAsync([.. Enumerable.Range(0, 60).Select(i => new ArchiveStory($"Berita {i}", _app.Clock.GetUtcNow().AddHours(-2)))]);
        var hour = ReadDecay.HourOf(_app.Clock.GetUtcNow());
        var store = _app.Services.GetRequiredService<ReadStore>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async n =>
        {
            var (node, order) = (Guid.NewGuid(), stories.OrderBy(s => (s * 7919 * (n + 1)) % 61).ToArray());
            for (var i = 1; i <= 10; i++) await store.AddAsync(node, i, new(order, [.. order.Select(_ => hour)], [.. order.Select(_ => 1)]), Cancel);
        }));

        foreach (var story in stories) Assert.Equal(80, await _app.ReadsAsync(story));
    }

    [Fact]
    public async Task Hours_are_removed_when_their_time_is_over_and_the_sum_stays()
    {
        var story = await _app.AddStoryAsync(hoursAgo: 2);
        await _app.WereReadAsync((story, 5, 0));
        _app.Clock.Advance(TimeSpan.FromDays(89));
        await _app.WereReadAsync((story, 7, 0));
        await TidyAsync();
        Assert.Equal(2, await CountAsync());

        _app.Clock.Advance(TimeSpan.FromDays(2));
        await TidyAsync();
        Assert.Equal(1, await CountAsync());
        await using var db = _app.OpenDb();
        Assert.Equal(12, await db.ReadTotals.Select(t => t.Reads).SingleAsync(Cancel));

        Task TidyAsync() => _app.Services.GetRequiredService<ReadStore>().TidyAsync(Cancel);
        async Task<int> CountAsync()
        {
            await using var db = _app.OpenDb();
            return await db.ReadHours.CountAsync(Cancel);
        }
    }

    /// <summary>Whether the database takes connections; those that are open are cut.</summary>
    private async Task AcceptAsync(bool accept)
    {
        var own = new NpgsqlConnectionStringBuilder(_app.ConnectionString);
        var name = own.Database!;
        await using var line = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_app.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        await line.OpenAsync(Cancel);
        await using (var allow = new NpgsqlCommand($"alter database {name} allow_connections {accept}", line)) await allow.ExecuteNonQueryAsync(Cancel);
        await using var cut = new NpgsqlCommand("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", line) { Parameters = { new() { Value = name } } };
        if (!accept) await cut.ExecuteNonQueryAsync(Cancel);
    }
}
