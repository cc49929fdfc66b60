using Npgsql;

namespace NewsPortal.Web.Caching;

/// <summary>Tells one database from another, also from itself before it was restored: the count of changes means nothing there.</summary>
internal static class DatabaseIdentity
{
    /// <summary>
    /// The cluster, its line of history (another after a restore to a moment, and after a standby took over, which may have lost changes),
    /// the database, and the table of evictions (another after it was restored from a dump).
    /// </summary>
    private const string Ask = """
        select system_identifier || '-' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) || '-' || (select oid from pg_database where datname = current_database()) || '-' || 'cache_eviction'::regclass::oid
        from pg_control_system()
        """;

    /// <summary>What no other process says: where a database does not tell, what an earlier one kept of it is not trusted.</summary>
    private static readonly string Unknown = Guid.NewGuid().ToString("n");

    /// <summary>Asks the database at the other end.</summary>
    public static async Task<string> ReadAsync(NpgsqlConnection line, CancellationToken cancel)
    {
        try
        {
            await using var ask = new NpgsqlCommand(Ask, line);
            return (string)(await ask.ExecuteScalarAsync(cancel))!;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.FeatureNotSupported or PostgresErrorCodes.ObjectNotInPrerequisiteState)
        {
            return Unknown;
        }
    }
}
