using NewsPortal.Data;
using NewsPortal.Data.Local;
using NewsPortal.Migrations;
using NewsPortal.Web.Tests.App;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestCluster))]

namespace NewsPortal.Web.Tests.App;

/// <summary>One real PostgreSQL for the run, and a migrated template from which each test class copies its own database.</summary>
public sealed class TestCluster : IAsyncLifetime
{
    private const string Template = "template_news";
    private static readonly SemaphoreSlim Turn = new(1, 1); // CREATE DATABASE locks its template
    private static PrivatePostgres? _cluster;
    private static string? _folder;
    private static int _made;

    public async ValueTask InitializeAsync()
    {
        await Turn.WaitAsync();
        try
        {
            if (_cluster is not null) return;
            _folder = Directory.CreateTempSubdirectory("newsportal-tests-").FullName;
            _cluster = await PrivatePostgres.StartAsync(_folder, new ClusterOptions { Durable = false, MaxConnections = 300 }, CancellationToken.None);
            await ExecuteAsync($"create database {Template}");
            await using var db = Open(_cluster.ConnectionString(Template));
            await Migrator.MigrateAsync(db, null, CancellationToken.None);
            NpgsqlConnection.ClearAllPools();
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>A migrated, empty database.</summary>
    public static Task<string> NewDatabaseAsync() => NewDatabaseAsync(Template);

    /// <summary>A database without a single table.</summary>
    public static Task<string> NewEmptyDatabaseAsync() => NewDatabaseAsync("template1");

    /// <summary>Takes a database away, also from those who are connected to it.</summary>
    public static Task DropAsync(string connectionString) => ExecuteAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connectionString).Database} with (force)");

    /// <summary>A context of its own over a database.</summary>
    public static NewsDbContext Open(string connectionString) =>
        new(NewsDatabase.Standalone(connectionString));

    public async ValueTask DisposeAsync()
    {
        if (_cluster is null) return;
        NpgsqlConnection.ClearAllPools();
        await _cluster.DisposeAsync();
        _cluster = null;
        Directory.Delete(_folder!, recursive: true);
    }

    private static async Task<string> NewDatabaseAsync(string template)
    {
        var name = $"news_{Interlocked.Increment(ref _made)}_{Environment.ProcessId}";
        await Turn.WaitAsync();
        try
        {
            await ExecuteAsync($"create database {name} template {template} strategy file_copy");
        }
        finally
        {
            Turn.Release();
        }

        return new NpgsqlConnectionStringBuilder(_cluster!.ConnectionString(name)) { MaxPoolSize = 20, ConnectionIdleLifetime = 10, ConnectionPruningInterval = 5 }.ConnectionString;
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_cluster!.ConnectionString("postgres")) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
