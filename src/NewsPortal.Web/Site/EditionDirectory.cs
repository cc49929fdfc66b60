using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Caching;

namespace NewsPortal.Web.Site;

/// <summary>The network's editions and sections, which every request asks for and which hardly ever change: kept in memory.</summary>
public sealed class EditionDirectory(IServiceScopeFactory scopes, EvictionLink news, TimeProvider clock) : IDisposable
{
    /// <summary>How soon the database is asked again where it did not answer.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>How long it is trusted: where changes are heard of, until one is heard of, and yet not for ever.</summary>
    private TimeSpan Fresh => news.IsHeard ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Reading? _latest;
    private int _change;

    /// <summary>What was last known, or an empty network; for pages that must be shown without a database.</summary>
    public Snapshot LastKnown => _latest?.Network ?? Snapshot.Empty;

    /// <summary>The network as it is; one reader asks the database, the others go on with what is known – but for what was forgotten, which they wait for.</summary>
    public async ValueTask<Snapshot> GetAsync(CancellationToken cancel)
    {
        var known = _latest;
        if (IsFresh(known)) return known!.Network;
        if (!await _reading.WaitAsync(IsForgotten(known) ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancel)) return known!.Network;
        var change = Volatile.Read(ref _change); // a change while it is read is not in it for certain
        try
        {
            if (IsFresh(_latest)) return _latest!.Network; // whoever was first has read it
            _latest = new Reading(await ReadAsync(cancel) with { Change = change }, clock.GetUtcNow(), change);
            return _latest.Network;
        }
        catch (Exception error) when (known is not null && ErrorPages.IsDatabaseAway(error))
        {
            // Those who wait behind do not wait for the same fault one after another; the page's own query will tell.
            _latest = known with { Network = known.Network with { IsLastResort = true }, At = clock.GetUtcNow(), Change = change };
            return _latest.Network;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Whether nothing is known to have changed since it was read.</summary>
    public bool IsCurrent => !IsForgotten(_latest);

    /// <summary>From now on no request is answered from what was known; for whoever has just changed editions or sections.</summary>
    public void Forget() => Interlocked.Increment(ref _change);

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    private bool IsForgotten(Reading? reading) => reading is null || reading.Change != Volatile.Read(ref _change);

    private bool IsFresh(Reading? reading) => !IsForgotten(reading) && clock.GetUtcNow() - reading!.At < (reading.Network.IsLastResort ? Soon : Fresh);

    private async Task<Snapshot> ReadAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        var editions = await db.Editions.AsNoTracking().OrderBy(e => e.Position).ThenBy(e => e.Id).ToListAsync(cancel);
        var sections = await db.Sections.AsNoTracking().OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancel);
        var places = await db.EditionSections.AsNoTracking().ToListAsync(cancel);
        return new Snapshot(editions, sections, places);
    }

    /// <summary>The network at one moment.</summary>
    /// <param name="Editions">All editions, in order.</param>
    /// <param name="Sections">All sections, in the network's order.</param>
    /// <param name="Places">Where editions order sections their own way.</param>
    public sealed record Snapshot(IReadOnlyList<Edition> Editions, IReadOnlyList<Section> Sections, IReadOnlyList<EditionSection> Places)
    {
        /// <summary>No editions.</summary>
        public static Snapshot Empty { get; } = new([], [], []);

        /// <summary>The count of changes at which it was read: what was drawn for another is not drawn for this one.</summary>
        public int Change { get; init; }

        /// <summary>Whether it could not be read anew: a page that is made with it is kept for nobody.</summary>
        public bool IsLastResort { get; init; }

        /// <summary>The sections of an edition's bar, in its order; the network shows all.</summary>
        public IReadOnlyList<Section> BarOf(Edition? edition)
        {
            var own = edition is null ? [] : Places.Where(p => p.EditionId == edition.Id).ToDictionary(p => p.SectionId);
            return own.Count == 0 ? Sections : [.. Sections.Where(s => own.TryGetValue(s.Id, out var p) && p.Shown).OrderBy(s => own[s.Id].Position)];
        }
    }

    /// <param name="Network">What was read.</param>
    /// <param name="At">When.</param>
    /// <param name="Change">The last change that it may be expected to hold.</param>
    private sealed record Reading(Snapshot Network, DateTimeOffset At, int Change);
}
