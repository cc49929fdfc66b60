using Npgsql;

namespace NewsPortal.Web.Caching.Cdn;

/// <summary>How far the CDN was told of changes: one row of the database, so that whichever node tells it goes on where another stopped.</summary>
internal sealed class PurgeLog(NpgsqlConnection line, string database, string hook)
{
    /// <summary>Of more tags than these at once the CDN drops everything.</summary>
    private const int Most = 4_000;

    /// <summary>Where it stands; <see langword="null"/> before the first time, with another hook, or over another database: nothing is known of what the CDN keeps.</summary>
    public async Task<PurgePoint?> ReadAsync(CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select last, missing, passed from cdn_purge where hook = $1 and database = $2", line) { Parameters = { new() { Value = hook }, new() { Value = database } } };
        await using var row = await ask.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? new(new(database, row.GetInt64(0), row.GetFieldValue<long[]>(1)), row.GetFieldValue<DateTimeOffset>(2)) : null;
    }

    /// <summary>Where the database stands.</summary>
    public Task<HeardChanges> NowAsync(HeardChanges? before, CancellationToken cancel) => HeardChanges.ReadAsync(database, line, before, cancel);

    /// <summary>What changed from one point to the other.</summary>
    public async Task<HashSet<string>> BetweenAsync(HeardChanges from, HeardChanges to, CancellationToken cancel)
    {
        if (ReferenceEquals(from, to)) return [];
        await using (var kept = new NpgsqlCommand("select coalesce(min(seq), 0) from cache_eviction", line))
            if ((long)(await kept.ExecuteScalarAsync(cancel))! > from.Last + 1) return [CacheTag.Everything]; // what was missed is not all there any more
        await using var ask = new NpgsqlCommand($"select distinct t from (select unnest(tags) as t from cache_eviction where (seq > $1 or seq = any($2)) and seq <= $3 and seq <> all($4)) c limit {Most + 1}", line)
        {
            Parameters = { new() { Value = from.Last }, new() { Value = from.Missing }, new() { Value = to.Last }, new() { Value = to.Missing } },
        };
        var tags = new HashSet<string>(StringComparer.Ordinal);
        await using (var rows = await ask.ExecuteReaderAsync(cancel))
            while (await rows.ReadAsync(cancel)) tags.Add(rows.GetString(0));
        tags.Remove(CacheTag.Clock); // no page carries it
        return tags.Count > Most ? [CacheTag.Everything] : tags;
    }

    /// <summary>The CDN was told of everything up to here.</summary>
    public async Task WriteAsync(PurgePoint point, CancellationToken cancel)
    {
        await using var write = new NpgsqlCommand("""
            insert into cdn_purge (id, database, hook, last, missing, passed) values (1, $1, $2, $3, $4, $5)
            on conflict (id) do update set database = excluded.database, hook = excluded.hook, last = excluded.last, missing = excluded.missing, passed = excluded.passed
            """, line)
        {
            Parameters = { new() { Value = database }, new() { Value = hook }, new() { Value = point.Heard.Last }, new() { Value = point.Heard.Missing }, new() { Value = point.Passed } },
        };
        await write.ExecuteNonQueryAsync(cancel);
    }
}

/// <summary>Up to where the CDN was told.</summary>
/// <param name="Heard">The changes.</param>
/// <param name="Passed">The moment up to which changes by the clock were told.</param>
internal sealed record PurgePoint(HeardChanges Heard, DateTimeOffset Passed);
