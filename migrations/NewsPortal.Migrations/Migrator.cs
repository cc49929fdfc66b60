using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using Npgsql;

namespace NewsPortal.Migrations;

/// <summary>Brings a database to this program's schema, one migrator at a time.</summary>
public static class Migrator
{
    /// <summary>The key of the advisory lock: “NewsPort” in ASCII.</summary>
    private const long LockKey = 0x4E657773506F7274;

    /// <summary>
    /// Applies what is missing and then runs <paramref name="whileLocked"/>, all under one advisory lock: EF's own lock does not hold on an
    /// empty database, where two migrators race to create its table. A broken-off run leaves whole migrations only; the next run goes on.
    /// </summary>
    public static async Task MigrateAsync(NewsDbContext db, Func<Task>? whileLocked, CancellationToken cancel)
    {
        var builder = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false, Options = "-c statement_timeout=0" };
        await using var holder = new NpgsqlConnection(builder.ConnectionString); // closing it releases the lock, also in a crash
        await holder.OpenAsync(cancel);
        await using (var hold = new NpgsqlCommand("select pg_advisory_lock($1)", holder) { Parameters = { new() { Value = LockKey } }, CommandTimeout = 0 })
            await hold.ExecuteNonQueryAsync(cancel);

        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any()) await ApplyAsync(db, cancel);
        if (whileLocked is not null) await whileLocked();
    }

    /// <summary>Without the time limit of readers' queries: an index on a large table takes as long as it takes.</summary>
    private static async Task ApplyAsync(NewsDbContext db, CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await db.Database.ExecuteSqlAsync($"set statement_timeout = 0", cancel);
            await db.Database.MigrateAsync(cancel);
        }
        finally
        {
            NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection()); // the pool hands sessions on as they are: nobody gets this one
            await db.Database.CloseConnectionAsync();
            db.Database.SetCommandTimeout(null);
        }
    }

    /// <summary>Whether the database has exactly the schema that this program was built for.</summary>
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public static async Task<string?> SchemaFaultAsync(NewsDbContext db, CancellationToken cancel)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToHashSet();
        var known = db.Database.GetMigrations().ToHashSet();
        if (known.Except(applied).FirstOrDefault() is { } missing) return $"The migration {missing} is missing; run the verb “migrate”.";
        return applied.Except(known).FirstOrDefault() is { } unknown ? $"The database has the migration {unknown}, which this program does not know; run a newer one." : null;
    }
}
