using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsPortal.Domain.People;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Demo.Bulk;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Lists;

/// <summary>The demo newsroom with 20,000 stories, whose database tells the plan of each statement as it was carried out: with the rows that were read.</summary>
public sealed class LongArchiveApp : NewsPortalApp
{
    private const int Articles = 20_000;

    private const string Explain = "-c jit=off -c statement_timeout=60000 -c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_analyze=on "
        + "-c auto_explain.log_timing=off -c auto_explain.log_nested_statements=on -c auto_explain.log_format=json -c auto_explain.log_level=notice -c client_min_messages=notice";

    private readonly Plans plans = new();

    public override async ValueTask InitializeAsync()
    {
        ConnectionString = await TestCluster.NewDatabaseAsync();
        await using (var scope = Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DemoNewsroom>().FillIfEmptyAsync(TextWriter.Null, CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<BulkArchive>().GrowAsync(Articles, TextWriter.Null, CancellationToken.None);
        }

        // What a newsroom has besides: work that is not out, and what was taken down.
        await SqlAsync("""
            update article set publication = 'Unpublished', stage = (array['Draft','Submitted','Returned','Approved'])[1 + id % 4], visible_from = null, published_at = null where id % 211 = 0 and id > 10000;
            update article set publication = 'Withdrawn' where id % 499 = 0 and id < 10000;
            update article set publication = 'Spiked', visible_from = null where id % 503 = 0 and id < 10000;
            update article_tag t set visible_from = a.visible_from from article a where a.id = t.article_id and t.visible_from is distinct from a.visible_from;
            update article_byline b set visible_from = a.visible_from from article a where a.id = b.article_id and b.visible_from is distinct from a.visible_from;
            update article_search s set visible_from = case when a.publication = 'Published' then a.visible_from end from article a where a.id = s.article_id and a.publication <> 'Published'
            """);
        await SqlAsync("vacuum analyze");
        Editor = await this.SignInAsync(StaffRole.ManagingEditor, null);
        await Editor.GetAsync(new Uri("/redaksi/naskah", UriKind.Relative));
    }

    /// <summary>A managing editor's browser.</summary>
    internal HttpClient Editor { get; private set; } = null!;

    /// <summary>Opens a page and tells what its statements read.</summary>
    internal async Task<IReadOnlyList<PlanNode>> OpenAsync(string path)
    {
        var reader = path.StartsWith("/redaksi", StringComparison.Ordinal) ? Editor : NewReader();
        await reader.ReadAsync(path); // what is kept from then on, and the database's own catalogue
        plans.Told.Clear();
        await reader.ReadAsync(path);
        return [.. plans.Told.SelectMany(PlanNode.In)];
    }

    /// <summary>The first column of each row.</summary>
    internal async Task<IReadOnlyList<string>> SqlAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync()) found.Add(rows.GetValue(0).ToString()!);
        return found;
    }

    /// <summary>The place of a list's story, so many from the newest.</summary>
    internal async Task<string> PlaceAsync(string moments, int from) =>
        (await SqlAsync($"select (extract(epoch from at) * 1000000)::bigint || '-' || id from ({moments}) m(at, id) order by at desc, id desc offset {from} limit 1")).Single();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(_ =>
        {
            var talkative = new NpgsqlConnectionStringBuilder(ConnectionString) { Options = Explain, MaxAutoPrepare = 100 };
            return new NpgsqlDataSourceBuilder(talkative.ConnectionString).UseLoggerFactory(LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(plans))).Build();
        }));
    }

    /// <summary>Takes the database's notices from the driver's log.</summary>
    private sealed class Plans : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Told { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = formatter(state, exception);
            if (text.IndexOf("plan:\n", StringComparison.Ordinal) is var at && at >= 0) Told.Enqueue(text[(text.IndexOf('{', at))..(text.LastIndexOf('}') + 1)]);
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}

/// <summary>A step of a plan, as it was carried out.</summary>
/// <param name="Type">What it does.</param>
/// <param name="Table">The table it reads, if any.</param>
/// <param name="Rows">The rows it read or put in order, those that it threw away among them.</param>
/// <param name="Statement">The statement.</param>
internal sealed record PlanNode(string Type, string? Table, double Rows, string Statement)
{
    /// <summary>Whether it reads a table or an index of it.</summary>
    public bool Reads => Type is "Seq Scan" or "Index Scan" or "Index Only Scan" or "Bitmap Heap Scan" or "Sample Scan" or "Tid Scan";

    public static IEnumerable<PlanNode> In(string json)
    {
        using var plan = JsonDocument.Parse(json);
        return [.. Walk(plan.RootElement.GetProperty("Plan"), plan.RootElement.GetProperty("Query Text").GetString()!)];
    }

    private static IEnumerable<PlanNode> Walk(JsonElement node, string statement)
    {
        double Figure(string name) => node.TryGetProperty(name, out var value) ? value.GetDouble() : 0;
        var loops = Figure("Actual Loops");
        var children = node.TryGetProperty("Plans", out var plans) ? plans.EnumerateArray().ToList() : [];
        var type = node.GetProperty("Node Type").GetString()!;
        var own = Figure("Actual Rows") + Figure("Rows Removed by Filter") + Figure("Rows Removed by Index Recheck");
        var sorted = children.Count > 0 && children[0].TryGetProperty("Actual Rows", out var rows) ? rows.GetDouble() : 0;
        yield return new PlanNode(type, node.TryGetProperty("Relation Name", out var table) ? table.GetString() : null, loops * (type is "Sort" or "Incremental Sort" ? sorted : own), statement);
        foreach (var child in children)
            foreach (var step in Walk(child, statement))
                yield return step;
    }
}

/// <summary>Filling the demo opens the picture library's loader of drawings for a while, so nothing else may run.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LongArchiveCollection : ICollectionFixture<LongArchiveApp>
{
    public const string Name = "Long archive";
}
