using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Caching;

namespace NewsPortal.Web.Tests.Reads;

/// <summary>What is ranked, when, by whom, and what it evicts.</summary>
public sealed class RankingTests : IAsyncLifetime
{
    private readonly ReadsApp _app = new();
    private IReadOnlyList<long> _depok = [], _makassar = [];
    private long _depokId, _makassarId;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _depok = await _app.AddStoriesAsync([.. Enumerable.Range(1, 6).Select(i => new ArchiveStory($"Depok {i}", _app.Clock.GetUtcNow().AddDays(-3)))]);
        _makassar = await _app.AddStoriesAsync([.. Enumerable.Range(1, 6).Select(i => new ArchiveStory($"Makassar {i}", _app.Clock.GetUtcNow().AddDays(-3), "makassar"))]);
        await using var db = _app.OpenDb();
        var editions = (await db.Editions.ToListAsync(Cancel)).ToDictionary(e => e.Slug.Value, e => e.Id);
        (_depokId, _makassarId) = (editions["depok"], editions["makassar"]);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Recent_reads_count_more_and_each_edition_has_its_own_order()
    {
        // With a half-life of six hours: 30; 100 / 4 = 25; 40 / 2 = 20; 60 / 4 = 15; 7; and what is older than a day is nothing.
        await _app.WereReadAsync((_depok[0], 100, 12), (_depok[1], 30, 0), (_depok[2], 40, 6), (_depok[3], 60, 12), (_depok[4], 7, 0), (_depok[5], 9000, 25), (_makassar[0], 27, 0));
        await _app.RankAsync();

        Assert.Equal([_depok[1], _depok[0], _depok[2], _depok[3], _depok[4]], await ListAsync(_depokId));
        Assert.Equal([_depok[1], _makassar[0], _depok[0], _depok[2], _depok[3], _depok[4]], await ListAsync(0));
    }

    [Fact]
    public async Task Too_few_stories_or_too_few_reads_make_no_list()
    {
        await _app.WereReadAsync([.. _depok.Take(4).Select(s => (s, 50, 0)), (_depok[4], 4, 0), .. _makassar.Take(5).Select(s => (s, 5, 3))]);
        await _app.RankAsync();

        Assert.Empty(await ListAsync(_depokId));
        Assert.Equal(5, (await ListAsync(_makassarId)).Count);
        Assert.Equal(9, (await ListAsync(0)).Count);
        Assert.Empty((await _app.NewReader().OpenAsync(await _app.PathAsync(_depok[5]))).QuerySelectorAll("#terpopuler"));
        Assert.Single((await _app.NewReader().OpenAsync(await _app.PathAsync(_makassar[5]))).QuerySelectorAll("#terpopuler"));
    }

    [Fact]
    public async Task What_is_paid_for_or_taken_down_is_in_no_ranking()
    {
        await using (var db = _app.OpenDb()) await db.Articles.Where(a => a.Id == _depok[0]).ExecuteUpdateAsync(a => a.SetProperty(x => x.Advertorial, true), Cancel);
        await _app.WereReadAsync([.. _depok.Select(s => (s, 50, 0)), .. _makassar.Select(s => (s, 5, 0))]);
        await _app.WithdrawAsync(_makassar[0], "Dicabut demi privasi anak.");
        await _app.RankAsync();

        var ranked = await ListAsync(0);
        Assert.Equal(10, ranked.Count);
        Assert.DoesNotContain(ranked, id => id == _depok[0] || id == _makassar[0]);
    }

    [Fact]
    public async Task Of_two_nodes_one_makes_the_ranking_and_not_before_five_minutes_have_passed()
    {
        await using var second = new Node(_app);
        await second.InitializeAsync();
        await _app.WereReadAsync([.. _depok.Select((s, i) => (s, 50 - i, 0))]);

        var changed = await Task.WhenAll(_app.RankAsync(), second.RankAsync(), _app.RankAsync(), second.RankAsync());
        Assert.Equal(2, changed.Sum()); // Depok's and the network's, once
        var before = await ListAsync(_depokId);

        await _app.WereReadAsync((_depok[5], 500, 0));
        _app.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal((0, 0), (await _app.RankAsync(), await second.RankAsync()));
        Assert.Equal(before, await ListAsync(_depokId));

        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((2, 0), (await second.RankAsync(), await _app.RankAsync()));
        Assert.Equal(_depok[5], (await ListAsync(_depokId))[0]);
    }

    [Fact]
    public async Task A_node_whose_clock_goes_ahead_holds_nobody_up()
    {
        await using (var db = _app.OpenDb()) await db.Database.ExecuteSqlAsync($"insert into most_read_turn (id, at) values (1, {_app.Clock.GetUtcNow().AddYears(1)})", Cancel);
        await _app.WereReadAsync([.. _depok.Select(s => (s, 50, 0))]);
        Assert.Equal(2, await _app.RankAsync());
    }

    [Fact]
    public async Task Reads_evict_nothing_and_a_ranking_only_the_lists_that_it_changed()
    {
        await _app.WereReadAsync([.. _depok.Select((s, i) => (s, 50 - i, 0)), .. _makassar.Select((s, i) => (s, 20 - i, 0))]);
        await _app.RankAsync();
        var last = await LastAsync();

        await _app.WereReadAsync((_makassar[5], 10, 0)); // 25: the first of Makassar, behind all of Depok
        await _app.BeaconAsync(_depok[0]);
        await _app.FlushAsync();
        Assert.Empty(await EvictedAsync(last));

        _app.Clock.Advance(TimeSpan.FromMinutes(5));
        await _app.RankAsync();
        Assert.Equal(["v0", $"v{_makassarId}"], await EvictedAsync(last));

        last = await LastAsync();
        _app.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(0, await _app.RankAsync());
        Assert.Empty(await EvictedAsync(last));
    }

    [Fact]
    public async Task A_changed_ranking_makes_the_pages_that_show_it_stale_and_no_other()
    {
        await _app.WereReadAsync([.. _depok.Select((s, i) => (s, 50 - i, 0)), .. _makassar.Select((s, i) => (s, 20 - i, 0))]);
        await _app.RankAsync();
        await Task.Delay(300, Cancel);
        foreach (var path in (string[])["/makassar", "/makassar/terpopuler", "/depok", "/depok/terpopuler", "/terpopuler"]) await _app.NewReader().ReadAsync(path);

        await _app.WereReadAsync((_makassar[5], 10, 0));
        _app.Clock.Advance(TimeSpan.FromMinutes(5));
        await _app.RankAsync();

        await CachedApp.SoonAsync(() => Task.FromResult(Page("/makassar").ListsChanged));
        Assert.All((string[])["/makassar", "/makassar/terpopuler", "/terpopuler"], path => Assert.True(Page(path) is { ListsChanged: true, Gone: false }, path));
        Assert.All((string[])["/depok", "/depok/terpopuler"], path => Assert.True(Page(path) is { ListsChanged: false, Gone: false }, path));
    }

    private PageEntry Page(string path) => _app.Pages.Find(new PageKey(0, true, path, ""))!;

    private async Task<IReadOnlyList<long>> ListAsync(long edition)
    {
        await using var db = _app.OpenDb();
        return await db.MostRead.Where(m => m.EditionId == edition).Select(m => m.ArticleIds).SingleOrDefaultAsync(Cancel) ?? [];
    }

    private async Task<long> LastAsync()
    {
        await using var db = _app.OpenDb();
        return await db.CacheEvictions.MaxAsync(e => (long?)e.Seq, Cancel) ?? 0;
    }

    private async Task<IReadOnlyList<string>> EvictedAsync(long since)
    {
        await using var db = _app.OpenDb();
        return [.. (await db.CacheEvictions.Where(e => e.Seq > since).ToListAsync(Cancel)).SelectMany(e => e.Tags).Order(StringComparer.Ordinal)];
    }
}
