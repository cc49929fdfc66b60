using System.Diagnostics;
using NewsPortal.Data.Local;
using Npgsql;

namespace NewsPortal.Web.Tests.Local;

public sealed class PrivatePostgresTests : IDisposable
{
    private static readonly ClusterOptions Fast = new() { Durable = false };

    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Started_it_answers_and_after_leaving_nothing_runs()
    {
        await using (var cluster = await JoinAsync())
            Assert.Equal("newsportal", await AskAsync(cluster, "select current_database()"));

        Assert.Null(ServerProcess());
    }

    [Fact]
    public async Task What_was_written_is_there_at_the_next_start()
    {
        await using (var cluster = await JoinAsync())
            await AskAsync(cluster, "create table kept(n int); insert into kept values (7)");

        await using var again = await JoinAsync();
        Assert.Equal(7, await AskAsync(again, "select n from kept"));
    }

    [Fact]
    public async Task Two_that_start_at_once_share_one_server_and_the_last_one_out_stops_it()
    {
        var both = await Task.WhenAll(JoinAsync(), JoinAsync());
        var server = ServerProcess();

        await both[0].DisposeAsync();
        Assert.Equal(server, ServerProcess());
        Assert.Equal(1, await AskAsync(both[1], "select 1"));

        await both[1].DisposeAsync();
        Assert.Null(ServerProcess());
    }

    [Fact]
    public async Task A_killed_server_is_started_again()
    {
        await using var cluster = await JoinAsync();
        Assert.False(await cluster.EnsureRunningAsync(TestContext.Current.CancellationToken));
        await KillServerAsync();

        Assert.True(await cluster.EnsureRunningAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await AskAsync(cluster, "select 1"));
    }

    [Fact]
    public async Task A_stale_pid_file_that_names_a_living_stranger_does_not_stop_the_next_start()
    {
        await using (await JoinAsync()) await KillServerAsync();
        var file = Path.Combine(Cluster(), "postmaster.pid");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(file, ["1", .. lines[1..]], TestContext.Current.CancellationToken);

        await using var cluster = await JoinAsync();
        Assert.Equal(1, await AskAsync(cluster, "select 1"));
    }

    [Fact]
    public async Task Data_of_a_version_that_is_not_installed_is_refused_with_the_way_out()
    {
        Directory.CreateDirectory(Path.Combine(folder, "pg-9"));

        var refusal = await Assert.ThrowsAsync<PrivatePostgresException>(JoinAsync);
        Assert.Contains("postgresql-9", refusal.Message, StringComparison.Ordinal);
    }

    private Task<PrivatePostgres> JoinAsync() => PrivatePostgres.StartAsync(folder, Fast, TestContext.Current.CancellationToken);

    private static async Task<object?> AskAsync(PrivatePostgres cluster, string sql)
    {
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString());
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private string Cluster() => Directory.GetDirectories(folder, "pg-*").Single();

    private string? ServerProcess()
    {
        var file = Path.Combine(Cluster(), "postmaster.pid");
        return File.Exists(file) ? File.ReadLines(file).First() : null;
    }

    private async Task KillServerAsync()
    {
        using var server = Process.GetProcessById(int.Parse(ServerProcess()!, provider: null));
        server.Kill();
        while (Lives(server.Id)) await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    // A killed process takes a moment to go; one that nobody has reaped yet has an empty command line.
    private static bool Lives(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/cmdline").Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
