using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Data.Local;
using NewsPortal.Migrations;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>A server of the test's own, which hangs and is killed.</summary>
public sealed class DatabaseAwayTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-away-").FullName;
    private PrivatePostgres _cluster = null!;
    private AwayApp _app = null!;
    private string _seen = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _cluster = await PrivatePostgres.StartAsync(_folder, new ClusterOptions { Durable = false, MaxConnections = 100 }, Cancel);
        await using (var db = TestCluster.Open(_cluster.ConnectionString())) await Migrator.MigrateAsync(db, null, Cancel);
        _app = new AwayApp(_cluster.ConnectionString());
        await _app.InitializeAsync();
        _seen = await _app.PublishAsync(TypedCopy.Of("Yang Sudah Dibaca"));
        await Task.Delay(300, Cancel);
        await _app.NewReader().ReadAsync(_seen);
        await _app.NewReader().ReadAsync("/depok");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await _cluster.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task While_the_database_hangs_pages_that_were_seen_are_served_and_others_are_refused_soon()
    {
        var before = await _app.NewReader().ReadAsync(_seen);
        var server = await ServerAsync();
        Signal("STOP", server);
        try
        {
            Assert.Equal(before, await _app.NewReader().ReadAsync(_seen)); // before anyone has noticed
            await RefusedAsync("/makassar");
            await UntilAsync(() => _app.Link.IsAway);
            Assert.Equal(before, await _app.NewReader().ReadAsync(_seen));
            await RefusedAsync("/makassar/daerah");
        }
        finally
        {
            Signal("CONT", server);
        }

        await UntilAsync(() => !_app.Link.IsDeaf);
        Assert.Equal(HttpStatusCode.OK, (await _app.NewReader().GetAsync("/makassar", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_page_whose_lists_changed_is_served_as_it_was_while_there_is_no_better_and_one_whose_story_changed_is_not()
    {
        var other = (await _app.ImportAsync(TypedCopy.Of("Yang Akan Dicabut"))).ArticleId;
        var path = await _app.PathAsync(other);
        await Task.Delay(300, Cancel);
        foreach (var page in (string[])[path, _seen, "/depok", "/ralat"]) await _app.NewReader().ReadAsync(page);

        await _app.WithdrawAsync(other, "Dicabut demi privasi anak.");
        await Task.Delay(300, Cancel); // it is heard of
        await KillAsync();

        await RefusedAsync(path);
        await RefusedAsync("/depok"); // it names the story
        Assert.Contains("Ralat", await _app.NewReader().ReadAsync("/ralat"), StringComparison.Ordinal); // only a list that might have changed
    }

    [Fact]
    public async Task After_the_database_was_killed_what_changed_meanwhile_is_seen_without_a_restart()
    {
        await KillAsync();
        await UntilAsync(() => _app.Link.IsAway);
        Assert.Equal(HttpStatusCode.OK, (await _app.NewReader().GetAsync(_seen, Cancel)).StatusCode);

        await _cluster.EnsureRunningAsync(Cancel);
        NpgsqlConnection.ClearAllPools();
        await _app.PublishAsync(TypedCopy.Of("Sesudah Pulih", date: ""), with: o => o);
        await UntilAsync(() => !_app.Link.IsDeaf);
        await _app.EditAsync(long.Parse(_seen.Split('/')[^2], CultureInfo.InvariantCulture), s => s with { Body = "Isi sesudah pulih." });

        await CachedApp.SoonAsync(async () => (await _app.NewReader().ReadAsync(_seen)).Contains("Isi sesudah pulih.", StringComparison.Ordinal));
    }

    private async Task RefusedAsync(string path)
    {
        var answer = await _app.NewReader().GetAsync(path, Cancel).WaitAsync(TimeSpan.FromSeconds(8), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("Situs sedang dirawat", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private async Task KillAsync()
    {
        Signal("KILL", await ServerAsync());
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>The processes of the server: the first is the one that starts the others.</summary>
    private async Task<int[]> ServerAsync()
    {
        await using var line = new NpgsqlConnection(_cluster.ConnectionString());
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

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 400 && !holds(); i++) await Task.Delay(25, Cancel);
        Assert.True(holds());
    }

    private sealed class AwayApp(string database) : CachedApp
    {
        public EvictionLink Link => Services.GetRequiredService<EvictionLink>();

        public override async ValueTask InitializeAsync()
        {
            ConnectionString = database;
            await PrepareAsync();
            await HearAsync();
        }

        public override ValueTask DisposeAsync()
        {
            ConnectionString = "";
            return base.DisposeAsync();
        }
    }
}
