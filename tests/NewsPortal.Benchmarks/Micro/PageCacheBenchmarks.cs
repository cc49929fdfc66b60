using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Disk;

namespace NewsPortal.Benchmarks.Micro;

/// <summary>What a kept page costs before its bytes are sent, among ten thousand; and what an eviction costs there.</summary>
[MemoryDiagnoser]
public class PageCacheBenchmarks
{
    private const int Pages = 10_000;

    private static readonly IOptions<PageCacheOptions> Settings = Options.Create(new PageCacheOptions { BudgetMegabytes = 1024 });

    private readonly PageStore _store = new(new TagClock(), new PageFolder(Settings, stamp: null!, NullLogger<PageFolder>.Instance), Settings); // none is on a disk
    private readonly QueryString _query = new("?utm_source=kabar&sebelum=1772338800000000-700");

    [GlobalSetup]
    public void Fill()
    {
        var plain = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>Perahu kembali sebelum matahari naik.</p>\n", 600)));
        for (var i = 0; i < Pages; i++)
            _store.Keep(new PageEntry(new(Key(i), $"{i}", [], [$"a{i}", "le1", "l", $"lt{i % 50}"], DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue), plain), _store.Now);
    }

    [Benchmark(Baseline = true)]
    public bool Find() => _store.Find(Key(4711)) is { } page && page.IsFresh(DateTimeOffset.UnixEpoch);

    [Benchmark]
    public string? ReadQuery() => PageKey.Normal(_query);

    /// <summary>A publication: every page of the edition is told that a list has changed.</summary>
    [Benchmark]
    public void EvictListOfTenThousandPages() => _store.Evict(["le1"]);

    private static PageKey Key(int i) => new(0, true, $"/depok/daerah/{i}/berita", "");
}
