using System.Diagnostics;
using System.Globalization;
using NewsPortal.Data.Local;
using NewsPortal.Migrations;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>A PostgreSQL of one test's own, which hangs, is killed and comes back.</summary>
public sealed class OwnServer : IAsyncLifetime
{
    private static int _made;

    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-away-").FullName;
    private PrivatePostgres _cluster = null!;

    /// <summary>How to reach its migrated and empty database.</summary>
    public string Database => _cluster.ConnectionString();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _cluster = await PrivatePostgres.StartAsync(_folder, new ClusterOptions { Durable = false, MaxConnections = 100 }, Cancel);
        await using var db = TestCluster.Open(Database);
        await Migrator.MigrateAsync(db, null, Cancel);
    }

    /// <summary>A database of its own for a test, on a server that runs.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        await ComeBackAsync();
        var name = $"away_{Interlocked.Increment(ref _made)}";
        await using var line = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_cluster.ConnectionString("postgres")) { Pooling = false }.ConnectionString);
        await line.OpenAsync(Cancel);
        await using var make = new NpgsqlCommand($"create database {name} template {PrivatePostgres.DefaultDatabase}", line);
        await make.ExecuteNonQueryAsync(Cancel);
        return _cluster.ConnectionString(name);
    }

    /// <summary>Stops it as it stands; gives what to go on with.</summary>
    public async Task<int[]> HangAsync()
    {
        var processes = await ProcessesAsync();
        Signal("STOP", processes);
        return processes;
    }

    public static void GoOn(int[] processes) => Signal("CONT", processes);

    public async Task KillAsync()
    {
        Signal("KILL", await ProcessesAsync());
        NpgsqlConnection.ClearAllPools();
    }

    public async Task ComeBackAsync()
    {
        await _cluster.EnsureRunningAsync(Cancel);
        NpgsqlConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _cluster.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The processes of the server: the first is the one that starts the others.</summary>
    private async Task<int[]> ProcessesAsync()
    {
        await using var line = new NpgsqlConnection(Database);
        await line.OpenAsync(Cancel);
        await using var ask = new NpgsqlCommand("show data_directory", line);
        var folder = (string)(await ask.ExecuteScalarAsync(Cancel))!;
        var first = int.Parse((await File.ReadAllLinesAsync(Path.Combine(folder, "postmaster.pid"), Cancel))[0], CultureInfo.InvariantCulture);
        return [first, .. Process.GetProcesses().Select(p => p.Id).Where(pid => ParentOf(pid) == first)];
    }

    private static int? ParentOf(int pid)
    {
        try
        {
            return int.Parse(File.ReadAllText($"/proc/{pid}/stat").Split(") ")[^1].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null; // it has ended meanwhile
        }
    }

    private static void Signal(string signal, int[] processes)
    {
        using var kill = Process.Start("kill", [$"-{signal}", .. processes.Select(p => p.ToString(CultureInfo.InvariantCulture))]);
        kill.WaitForExit();
    }
}
