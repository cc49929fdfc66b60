using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using Npgsql;

namespace NewsPortal.Web.Tests.Lists;

/// <summary>PostgreSQL plans a prepared statement anew each time, unless a plan for any values promises to be as good: then it is made once.</summary>
[Collection(LongArchiveCollection.Name)]
public sealed class KeptPlanTests(LongArchiveApp app)
{
    private const int Executions = 16; // five to be counted, five to be prepared, and some

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_planned_once_and_not_each_time_it_is_read() =>
        Assert.InRange(await KeptAsync(list => list.AtMost(21)), 3, Executions);

    /// <summary>The control: what the limit in the statement is for.</summary>
    [Fact]
    public async Task With_its_limit_as_a_value_it_would_be_planned_each_time() => Assert.Equal(0, await KeptAsync(list => list.Take(21)));

    [Fact]
    public async Task Cards_are_planned_once_however_many_they_are()
    {
        await using var connection = await app.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(Cancel);
        for (var i = 0; i < Executions; i++)
        {
            await using var command = new NpgsqlCommand(StoryCards.Sql, connection) { Parameters = { new() { Value = DateTimeOffset.UnixEpoch.AddYears(60) }, new() { Value = Enumerable.Range(11_000, i % 4).Select(id => (long)id).ToArray() } } };
            await command.ExecuteNonQueryAsync(Cancel);
        }

        Assert.InRange(await KeptAsync(connection, "%any((select $2)::bigint[])%"), 3, int.MaxValue); // the session may have served pages before
    }

    private async Task<int> KeptAsync(Func<IQueryable<ListKey>, IQueryable<ListKey>> limited)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        await db.Database.OpenConnectionAsync(Cancel);
        var now = DateTimeOffset.UnixEpoch.AddYears(60);
        for (var i = 0; i < Executions; i++)
            await limited(ListKeys.Of(db.Articles.AsNoTracking().LiveAt(now.AddSeconds(i))).NewestFirst()).ToListAsync(Cancel);
        return await KeptAsync((NpgsqlConnection)db.Database.GetDbConnection(), limited(ListKeys.Of(db.Articles)).ToQueryString().Contains("LIMIT 21", StringComparison.Ordinal) ? "SELECT a.visible_from%LIMIT 21" : "SELECT a.visible_from%LIMIT $%");
    }

    /// <summary>How often the session carried out a statement by a plan that it had kept.</summary>
    private static async Task<int> KeptAsync(NpgsqlConnection session, string statement)
    {
        await using var ask = new NpgsqlCommand("select coalesce(max(generic_plans), -1)::int from pg_prepared_statements where statement like $1 and statement not like '%pg_prepared%'", session) { Parameters = { new() { Value = statement } } };
        return (int)(await ask.ExecuteScalarAsync(Cancel))!;
    }
}
