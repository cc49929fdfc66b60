using System.Net;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Operations;

/// <summary>Each test has a site of its own, since it changes the schema below it.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private readonly NewsPortalApp app = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_site_over_its_own_schema_is_ready() => Assert.Equal((HttpStatusCode.OK, "ready"), await ReadyAsync());

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task How_the_site_is_now_is_kept_by_nobody(string path) => Assert.True((await app.NewReader().GetAsync(path, Cancel)).Headers.CacheControl?.NoStore);

    [Fact]
    public async Task A_site_over_a_database_without_a_schema_is_not_ready()
    {
        await ExecuteAsync("drop schema public cascade; create schema public");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ReadyAsync()).Code);
    }

    [Fact]
    public async Task A_missing_migration_keeps_readers_away_and_says_what_to_do()
    {
        await ExecuteAsync("delete from schema_migration");

        var (code, text) = await ReadyAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, code);
        Assert.Contains("“migrate”", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_of_a_newer_program_keeps_readers_away_and_is_named()
    {
        await ExecuteAsync("insert into schema_migration values ('29990101000000_Later', '99')");

        var (code, text) = await ReadyAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, code);
        Assert.Contains("29990101000000_Later", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_was_mended_makes_the_site_ready()
    {
        await ExecuteAsync("insert into schema_migration values ('29990101000000_Later', '99')");
        await ReadyAsync();

        await ExecuteAsync("delete from schema_migration where migration_id like '2999%'");

        Assert.Equal(HttpStatusCode.OK, (await ReadyAsync()).Code);
    }

    [Fact]
    public async Task Without_its_database_a_site_is_not_ready()
    {
        await TestCluster.DropAsync(app.ConnectionString);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await ReadyAsync()).Code);
    }

    [Fact]
    public async Task Without_its_database_a_site_is_alive()
    {
        await TestCluster.DropAsync(app.ConnectionString);

        Assert.Equal("live\n", await app.NewReader().ReadAsync("/healthz/live"));
    }

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task A_container_engine_asks_by_any_host(string path) => Assert.True((await app.NewReader("10.1.2.3:8080").GetAsync(path, Cancel)).IsSuccessStatusCode);

    private async Task<(HttpStatusCode Code, string Text)> ReadyAsync()
    {
        var answer = await app.NewReader().GetAsync("/healthz/ready", Cancel);
        return (answer.StatusCode, (await answer.Content.ReadAsStringAsync(Cancel)).Trim());
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(app.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
