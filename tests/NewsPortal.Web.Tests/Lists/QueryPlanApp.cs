using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Data;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Lists;

/// <summary>A newsroom with enough stories for the planner to think, that remembers the queries of its pages.</summary>
public sealed partial class QueryPlanApp : NewsPortalApp
{
    private readonly Recorder recorder = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (tag, person) = (await this.AddTagAsync("situ"), await this.AddPersonAsync("budi"));
        string[] editions = ["depok", "makassar", "jayapura"], sections = ["daerah", "internasional"];
        await this.AddStoriesAsync([.. Enumerable.Range(0, 1200).Select(i => new ArchiveStory($"Berita {i}", Clock.GetUtcNow().AddMinutes(-i), editions[i % 3], sections[i / 3 % 2])
        {
            Tags = i % 2 == 0 ? [tag] : [],
            Bylines = i % 2 == 0 ? [new(person, BylineRole.Reporter), new(person, BylineRole.Photographer)] : [],
        })]);
        await using var db = OpenDb();
        await db.Database.ExecuteSqlAsync($"analyze");
    }

    /// <summary>The plans of the list queries that a page makes, where the planner may neither sort nor read a table through.</summary>
    internal async Task<IReadOnlyList<string>> PlansAsync(string path)
    {
        await QueriesAsync(path);
        var lists = recorder.Commands.Where(c => c.Sql.Contains("LIMIT", StringComparison.Ordinal) && ByNewest().IsMatch(c.Sql)
            && !c.Sql.Contains("front_slot", StringComparison.Ordinal)).ToList(); // a handful of slots, ordered by hand
        Assert.NotEmpty(lists);
        var plans = new List<string>();
        foreach (var (sql, parameters) in lists) plans.Add(sql + "\n\n" + await PlanAsync(sql, parameters));
        return plans;
    }

    /// <summary>All queries that a page makes.</summary>
    internal async Task<IReadOnlyList<string>> QueriesAsync(string path)
    {
        var reader = NewReader();
        recorder.Commands.Clear();
        await reader.ReadAsync(path);
        Assert.NotEmpty(recorder.Commands);
        return [.. recorder.Commands.Select(c => c.Sql)];
    }

    /// <summary>The plan of a statement with these values, where the planner may neither sort nor read a table through.</summary>
    internal Task<string> PlanAsync(string sql, IEnumerable<object> values) => PlanAsync(sql, [.. values.Select(value => new NpgsqlParameter { Value = value })]);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<NewsDbContext>(options => options.AddInterceptors(recorder)));
    }

    private async Task<string> PlanAsync(string sql, IReadOnlyList<NpgsqlParameter> parameters)
    {
        var calm = new NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c enable_seqscan=off -c enable_bitmapscan=off -c enable_sort=off -c enable_incremental_sort=off" };
        await using var source = NpgsqlDataSource.Create(calm);
        await using var command = source.CreateCommand("explain (costs off) " + sql);
        command.Parameters.AddRange(parameters.Select(p => p.Clone()).ToArray());
        await using var lines = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await lines.ReadAsync()) plan.Add(lines.GetString(0));
        return string.Join('\n', plan);
    }

    [GeneratedRegex(@"ORDER BY \S+\.visible_from")]
    private static partial Regex ByNewest();

    private sealed class Recorder : DbCommandInterceptor
    {
        public List<(string Sql, IReadOnlyList<NpgsqlParameter> Parameters)> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add((command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(p => p.Clone())]));
            return ValueTask.FromResult(result);
        }
    }
}
