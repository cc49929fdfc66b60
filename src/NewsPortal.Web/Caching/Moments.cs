using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;

namespace NewsPortal.Web.Caching;

/// <summary>
/// Evicts by the clock: at the moment of a schedule, the end of an embargo, the start or end of a slot. The first request after the moment
/// waits until that is done, on each node for itself; no job has to run.
/// </summary>
internal sealed class Moments(IServiceScopeFactory scopes, PageStore pages, TimeProvider clock, IOptions<PageCacheOptions> options) : IDisposable
{
    /// <summary>How soon to look again where the database did not answer.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private State _state = new(clock.GetUtcNow(), DateTimeOffset.MinValue);

    /// <summary>Whether a moment has come that was not passed yet, or the next is not known.</summary>
    public bool IsDue(DateTimeOffset now) => Volatile.Read(ref _state) is var state && (now >= state.Next || now < state.Passed);

    /// <summary>Up to when all moments were passed.</summary>
    public DateTimeOffset Passed => Volatile.Read(ref _state).Passed;

    /// <summary>What is kept is older than this process: the moments since then are passed, too.</summary>
    public void Since(DateTimeOffset passed)
    {
        if (passed < Passed) Volatile.Write(ref _state, new State(passed, DateTimeOffset.MinValue));
    }

    /// <summary>Evicts what the moments since the last time make stale, and finds the next.</summary>
    public async Task PassAsync(DateTimeOffset now, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var state = Volatile.Read(ref _state);
            if (!IsDue(now)) return; // whoever was first has done it
            // Not broken off: breaking off a query asks the database once more, and waits for a hanging one.
            var (tags, next) = await ReadAsync(state.Passed < now ? state.Passed : now, now, CancellationToken.None).WaitAsync(options.Value.Patience, cancel);
            if (tags.Length > 0) pages.Evict(tags);
            Interlocked.CompareExchange(ref _state, new State(now, next), state); // forgotten meanwhile: it is looked for again
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            // The page's own query will tell; nothing stands before this that could.
            var state = Volatile.Read(ref _state);
            Interlocked.CompareExchange(ref _state, state with { Next = now + Soon }, state);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The next moment is looked for again; for when something was scheduled.</summary>
    public void Forget()
    {
        while (Volatile.Read(ref _state) is var state && Interlocked.CompareExchange(ref _state, state with { Next = DateTimeOffset.MinValue }, state) != state)
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>What changes by the clock after one moment and up to another, and when it does next.</summary>
    public async Task<(string[] Tags, DateTimeOffset Next)> ReadAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var tags = from == to ? [] : await db.Database.SqlQuery<string>($"""
            select distinct tag as "Value" from (
              select unnest(array['a' || a.id, 'q']) as tag from article a where a.publication = 'Published' and a.visible_from > {from} and a.visible_from <= {to}
              union all select cache_lists(a.id, a.edition_id, a.section_id) from article a where a.publication = 'Published' and a.visible_from > {from} and a.visible_from <= {to}
              union all select 'a' || a.id from article a where a.next_at > {from} and a.next_at <= {to}
              union all select 'f' || coalesce(s.edition_id, 0) from front_slot s where (s."from" > {from} and s."from" <= {to}) or (s.until > {from} and s.until <= {to})) due
            """).ToArrayAsync(cancel);
        var next = await db.Database.SqlQuery<DateTimeOffset?>($"""
            select least(
              (select min(visible_from) from article where publication = 'Published' and visible_from > {to}),
              (select min(next_at) from article where next_at > {to}),
              (select min("from") from front_slot where "from" > {to}),
              (select min(until) from front_slot where until > {to})) as "Value"
            """).SingleAsync(cancel);
        return (tags, next ?? DateTimeOffset.MaxValue);
    }

    /// <param name="Passed">Up to when all moments were passed.</param>
    /// <param name="Next">The next one.</param>
    private sealed record State(DateTimeOffset Passed, DateTimeOffset Next);
}
