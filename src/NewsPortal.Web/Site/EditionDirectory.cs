using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Sections;

namespace NewsPortal.Web.Site;

/// <summary>The network's editions and sections, which every request asks for and which hardly ever change: kept in memory for some seconds.</summary>
public sealed class EditionDirectory(IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _reading = new(1, 1);
    private Snapshot? _latest;
    private DateTimeOffset _readAt;

    /// <summary>What was last known, or an empty network; for pages that must be shown without a database.</summary>
    public Snapshot LastKnown => _latest ?? Snapshot.Empty;

    /// <summary>The network as it is; one reader asks the database, the others go on with what is known.</summary>
    public async ValueTask<Snapshot> GetAsync(CancellationToken cancel)
    {
        if (_latest is { } known && clock.GetUtcNow() - _readAt < Fresh) return known;
        var old = _latest;
        if (!await _reading.WaitAsync(old is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancel)) return old!;
        try
        {
            if (old is null && _latest is { } fresh) return fresh; // whoever was first has read it
            _latest = await ReadAsync(cancel);
            _readAt = clock.GetUtcNow();
            return _latest;
        }
        catch (Exception error) when (old is not null && ErrorPages.IsDatabaseAway(error))
        {
            return old; // the page's own query will tell
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Asks the database at the next request; for whoever has just changed editions or sections.</summary>
    public void Forget() => _readAt = default;

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

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

        /// <summary>The sections of an edition's bar, in its order; the network shows all.</summary>
        public IReadOnlyList<Section> BarOf(Edition? edition)
        {
            var own = edition is null ? [] : Places.Where(p => p.EditionId == edition.Id).ToDictionary(p => p.SectionId);
            return own.Count == 0 ? Sections : [.. Sections.Where(s => own.TryGetValue(s.Id, out var p) && p.Shown).OrderBy(s => own[s.Id].Position)];
        }
    }
}
