using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Data;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>What pages are made of, kept by the tags of the pages.</summary>
public sealed class DataCacheTests(CachedApp app) : IClassFixture<CachedApp>
{
    private readonly string _key = Guid.NewGuid().ToString("n");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DataCache Cache => app.Services.GetRequiredService<DataCache>();

    private TagClock Changes => app.Services.GetRequiredService<TagClock>();

    [Fact]
    public async Task All_who_ask_at_once_wait_for_one_reading()
    {
        var (reads, ready) = (0, new TaskCompletionSource());
        var asking = Enumerable.Range(0, 50).Select(_ => GetAsync(async _ =>
        {
            Interlocked.Increment(ref reads);
            await ready.Task;
            return "isi";
        })).ToList();
        ready.SetResult();

        Assert.All(await Task.WhenAll(asking), kept => Assert.Equal("isi", kept.Value));
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task What_changed_is_read_anew_and_what_did_not_is_not()
    {
        await GetAsync(_ => Task.FromResult("lama"));
        Changes.Change(["lt998"]);
        Assert.Equal("lama", (await GetAsync(_ => Task.FromResult("baru"))).Value);
        Changes.Change(["lt999"]);
        Assert.Equal("baru", (await GetAsync(_ => Task.FromResult("baru"))).Value);
    }

    [Fact]
    public async Task What_changes_while_it_is_read_is_given_to_nobody_else()
    {
        var first = await GetAsync(_ =>
        {
            Changes.Change(["lt999"]);
            return Task.FromResult("lama");
        }, "baru");

        Assert.Equal("baru", first.Value);
        Assert.Equal("baru", (await GetAsync(_ => Task.FromResult("lain"))).Value);
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_is_given_as_it_was_and_says_so()
    {
        await GetAsync(_ => Task.FromResult("lama"));
        Changes.Change(["lt999"]);

        var kept = await GetAsync(_ => throw new TimeoutException());

        Assert.Equal(("lama", true), (kept.Value, kept.IsLastResort));
        await Assert.ThrowsAsync<TimeoutException>(() => Cache.GetListAsync<string>("lain" + _key, _ => throw new TimeoutException(), Cancel).AsTask());
    }

    [Fact]
    public void What_a_story_shows_is_never_given_once_it_changed()
    {
        Cache.Put(_key, new Reading<string>("lama", ["a7", "m9"], 10), Cache.Now);
        Assert.True(Cache.Find<string>(_key, out _));
        Changes.Change(["m9"]);
        Assert.False(Cache.Find<string>(_key, out _));
    }

    [Fact]
    public void A_change_of_everything_changes_each()
    {
        Cache.Put(_key, new Reading<string>("lama", ["a7"], 10), Cache.Now);
        Changes.Change([CacheTag.Everything]);
        Assert.False(Cache.Find<string>(_key, out _));
    }

    /// <summary>Reads by each of the functions in turn, the last time and again by the last.</summary>
    private Task<Kept<string>> GetAsync(Func<CancellationToken, Task<string>> read, string? then = null)
    {
        var first = true;
        return Cache.GetListAsync(_key, async token =>
        {
            var value = first || then is null ? await read(token) : then;
            first = false;
            return new Reading<string>(value, ["lt999"], 10);
        }, Cancel).AsTask();
    }
}
