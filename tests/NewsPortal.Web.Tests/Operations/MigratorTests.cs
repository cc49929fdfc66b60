using Microsoft.EntityFrameworkCore;
using NewsPortal.Migrations;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Operations;

public sealed class MigratorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_migrators_of_one_empty_database_all_succeed()
    {
        var database = await TestCluster.NewEmptyDatabaseAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => MigrateAsync(database)));

        Assert.Null(await FaultAsync(database));
    }

    [Fact]
    public async Task What_follows_the_migration_is_never_done_by_two_at_once()
    {
        var (database, inside) = (await TestCluster.NewEmptyDatabaseAsync(), 0);
        async Task Alone()
        {
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await using var db = TestCluster.Open(database);
            await db.Editions.CountAsync(Cancel);
            Interlocked.Decrement(ref inside);
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => MigrateAsync(database, Alone)));
    }

    [Fact]
    public async Task A_migration_that_was_broken_off_leaves_nothing_and_the_next_run_finishes_it()
    {
        var database = await TestCluster.NewEmptyDatabaseAsync();
        await BreakOffAsync(database);
        Assert.Contains("missing", await FaultAsync(database), StringComparison.Ordinal);

        await MigrateAsync(database);

        Assert.Null(await FaultAsync(database));
    }

    [Fact]
    public async Task A_migrator_that_died_does_not_hold_up_the_next()
    {
        var database = await TestCluster.NewDatabaseAsync();
        await Assert.ThrowsAsync<NpgsqlException>(() => MigrateAsync(database, () => throw new NpgsqlException("killed")));

        await MigrateAsync(database);

        Assert.Null(await FaultAsync(database));
    }

    [Fact]
    public async Task A_schema_that_is_up_to_date_is_left_alone()
    {
        var database = await TestCluster.NewDatabaseAsync();
        var before = await TablesAsync(database);

        await MigrateAsync(database);

        Assert.Equal(before, await TablesAsync(database));
    }

    /// <summary>Pooled sessions are handed on as they are.</summary>
    [Fact]
    public async Task A_session_that_migrated_has_its_time_limit_again()
    {
        await using var db = TestCluster.Open(new NpgsqlConnectionStringBuilder(await TestCluster.NewEmptyDatabaseAsync()) { Options = "-c statement_timeout=14s", NoResetOnClose = true, MaxPoolSize = 1 }.ConnectionString);

        await Migrator.MigrateAsync(db, null, Cancel);

        Assert.Equal("14s", (await db.Database.SqlQuery<string>($"select current_setting('statement_timeout') as \"Value\"").ToListAsync(Cancel)).Single());
    }

    private static async Task MigrateAsync(string database, Func<Task>? then = null, CancellationToken? cancel = null)
    {
        await using var db = TestCluster.Open(database);
        await Migrator.MigrateAsync(db, then, cancel ?? Cancel);
    }

    private static async Task<string?> FaultAsync(string database)
    {
        await using var db = TestCluster.Open(database);
        return await Migrator.SchemaFaultAsync(db, Cancel);
    }

    /// <summary>Stops a migration in its middle: at a table whose name someone else has just taken and not yet committed.</summary>
    private static async Task BreakOffAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var other = await source.OpenConnectionAsync(Cancel);
        await using var transaction = await other.BeginTransactionAsync(Cancel);
        await using (var take = new NpgsqlCommand("create table withdrawal(n int)", other, transaction)) await take.ExecuteNonQueryAsync(Cancel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var migration = MigrateAsync(database, cancel: stop.Token);
        while (!migration.IsCompleted && !await WaitsAsync(source)) await Task.Yield();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => migration);
    }

    private static async Task<bool> WaitsAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select exists (select from pg_locks l join pg_stat_activity a using (pid) where a.datname = current_database() and not l.granted and l.locktype = 'transactionid')");
        return (bool)(await command.ExecuteScalarAsync(Cancel))!;
    }

    private static async Task<IReadOnlyList<long>> TablesAsync(string database)
    {
        await using var db = TestCluster.Open(database);
        return await db.Database.SqlQuery<long>($"select oid::bigint as \"Value\" from pg_class where relnamespace = 'public'::regnamespace order by oid").ToListAsync(Cancel);
    }
}
