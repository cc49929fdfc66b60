using NewsPortal.Data.Caching;
using Npgsql;

namespace NewsPortal.Web.Caching;

/// <summary>Up to where a node has heard of changes.</summary>
/// <param name="Database">Whose changes; see <see cref="DatabaseIdentity"/>.</param>
/// <param name="Last">The number of the last.</param>
/// <param name="Missing">Numbers before it that were not there: transactions end in another order than they count.</param>
internal sealed record HeardChanges(string Database, long Last, long[] Missing)
{
    /// <summary>What a database holds now.</summary>
    /// <param name="database">Which it is.</param>
    /// <param name="line">The line to it.</param>
    /// <param name="before">What it held before; itself is given back where nothing was added.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<HeardChanges> ReadAsync(string database, NpgsqlConnection line, HeardChanges? before, CancellationToken cancel)
    {
        if (before?.Database == database && !await IsMoreAsync(line, before, cancel)) return before;
        await using var all = new NpgsqlCommand("""
            select last, array(select n from generate_series(greatest(last - $1, 1), last) n where not exists (select from cache_eviction e where e.seq = n))
            from (select coalesce(max(seq), 0) as last from cache_eviction) l
            """, line) { Parameters = { new() { Value = (long)CacheEviction.Overlap } } };
        await using var row = await all.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new(database, row.GetInt64(0), row.GetFieldValue<long[]>(1));
    }

    private static async Task<bool> IsMoreAsync(NpgsqlConnection line, HeardChanges before, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select coalesce(max(seq), 0) <> $1 or exists (select from cache_eviction where seq = any($2)) from cache_eviction", line) { Parameters = { new() { Value = before.Last }, new() { Value = before.Missing } } };
        return (bool)(await ask.ExecuteScalarAsync(cancel))!;
    }
}
