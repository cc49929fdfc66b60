using Microsoft.Extensions.Options;
using ZiggyCreatures.Caching.Fusion;

namespace NewsPortal.Web.Caching.Data;

/// <summary>
/// What pages are made of, kept until it changes: a publish makes many pages anew, but costs the database a few rows. It goes by the same
/// tags and the same count of changes as finished pages do; while changes are not heard of, everything is read.
/// </summary>
public sealed class DataCache
{
    /// <summary>Others may have read it meanwhile, and it may have changed again: more often than this it is read for this page alone.</summary>
    private const int Attempts = 3;

    private readonly IFusionCache _cache;
    private readonly TagClock _changes;
    private readonly EvictionLink _link;
    private readonly Moments _moments;
    private readonly TimeProvider _clock;
    private readonly bool _isOn;
    private readonly FusionCacheEntryOptions _strict, _lenient;

    internal DataCache(IFusionCache cache, TagClock changes, EvictionLink link, Moments moments, TimeProvider clock, IOptions<DataCacheOptions> options)
    {
        (_cache, _changes, _link, _moments, _clock, _isOn) = (cache, changes, link, moments, clock, options.Value.BudgetMegabytes > 0);
        _strict = new FusionCacheEntryOptions(options.Value.Longest).SetSize(1);
        _lenient = _strict.Duplicate().SetFailSafe(true, maxDuration: options.Value.Longest * 2, throttleDuration: TimeSpan.FromSeconds(1));
        _lenient.LockTimeout = TimeSpan.FromSeconds(5); // whoever reads it for all is not waited for for ever
    }

    /// <summary>Take it before reading anything that is then <see cref="Put"/>.</summary>
    public long Now => _changes.Now;

    /// <summary>
    /// What is kept under the key or else what <paramref name="read"/> reads, once for all who ask at the same time; call
    /// <see cref="PassMomentsAsync"/> before. Where it cannot be read, the last that was known does: for lists, which at worst miss what is new, and never for what a page shows of a story.
    /// </summary>
    /// <exception cref="Exception">What <paramref name="read"/> throws, where nothing was known.</exception>
    public async ValueTask<Kept<T>> GetListAsync<T>(string key, Func<CancellationToken, Task<Reading<T>>> read, CancellationToken cancel)
    {
        if (!IsTrusted) return await ReadOrElseAsync(key, read, cancel);
        Kept<T>? stale = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Find<T>(key, out var found)) return found;
            if (found is not null) _cache.Expire(key, _lenient, cancel);
            stale = found ?? stale;
            var kept = await _cache.GetOrSetAsync<Kept<T>>(key, async (context, token) =>
            {
                var begun = _changes.Now;
                var reading = await read(token);
                context.Options.SetSize(reading.Bytes);
                return new Kept<T>(reading, begun);
            }, _lenient, token: cancel);
            if (kept.IsGood(_changes)) return kept;
            if (ReferenceEquals(kept, stale)) return kept.AsLastResort();
        }

        return await ReadAsync(read, cancel);
    }

    /// <summary>What is kept under the key and good; <paramref name="found"/> may also be what is no longer.</summary>
    public bool Find<T>(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Kept<T>? found)
    {
        found = IsTrusted && _cache.TryGet<Kept<T>>(key, _strict) is { HasValue: true } kept ? kept.Value : null;
        return found?.IsGood(_changes) == true;
    }

    /// <summary>Keeps what was read for a page anyway.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="begun"><see cref="Now"/> as it was before.</param>
    public Kept<T> Put<T>(string key, Reading<T> reading, long begun)
    {
        var kept = new Kept<T>(reading, begun);
        if (IsTrusted) _cache.Set(key, kept, _strict.Duplicate().SetSize(reading.Bytes));
        return kept;
    }

    /// <summary>Passes the moments at which something changes by the clock; what is kept is good only after that.</summary>
    public ValueTask PassMomentsAsync(CancellationToken cancel) =>
        _isOn && _clock.GetUtcNow() is var now && _moments.IsDue(now) && !_link.IsAway ? new ValueTask(_moments.PassAsync(now, cancel)) : ValueTask.CompletedTask;

    private bool IsTrusted => _isOn && _link.IsHeard;

    private async Task<Kept<T>> ReadOrElseAsync<T>(string key, Func<CancellationToken, Task<Reading<T>>> read, CancellationToken cancel)
    {
        try
        {
            return await ReadAsync(read, cancel);
        }
        catch (Exception) when (_isOn && !cancel.IsCancellationRequested && _cache.TryGet<Kept<T>>(key, _lenient, CancellationToken.None) is { HasValue: true })
        {
            return _cache.TryGet<Kept<T>>(key, _lenient, CancellationToken.None).Value.AsLastResort();
        }
    }

    private async Task<Kept<T>> ReadAsync<T>(Func<CancellationToken, Task<Reading<T>>> read, CancellationToken cancel)
    {
        var begun = _changes.Now;
        return new Kept<T>(await read(cancel), begun);
    }
}
