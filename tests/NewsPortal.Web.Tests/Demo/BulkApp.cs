using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Demo.Bulk;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Demo;

/// <summary>The demo newsroom with an archive of made-up stories.</summary>
public sealed class BulkApp : NewsPortalApp
{
    /// <summary>How many stories it holds at first.</summary>
    public const int Articles = 300;

    public override async ValueTask InitializeAsync()
    {
        ConnectionString = await TestCluster.NewDatabaseAsync();
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoNewsroom>().FillIfEmptyAsync(TextWriter.Null, CancellationToken.None);
        await GrowAsync(Articles);
    }

    /// <summary>What <c>demo --articles N</c> does.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> GrowAsync(long articles)
    {
        await using var scope = Services.CreateAsyncScope();
        var printed = new StringWriter();
        await scope.ServiceProvider.GetRequiredService<BulkArchive>().GrowAsync(articles, printed, TestContext.Current.CancellationToken);
        return printed.ToString();
    }

    /// <summary>Runs SQL that the program has no words for.</summary>
    /// <returns>The first column of each row, as text.</returns>
    public async Task<IReadOnlyList<string>> SqlAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync()) found.Add(rows.GetValue(0).ToString()!);
        return found;
    }

    /// <summary>The identities of the made-up stories: the demo's own were imported.</summary>
    public async Task<IReadOnlyList<long>> MadeUpAsync() =>
        [.. (await SqlAsync("select id from article a where not exists (select from imported_copy c where c.article_id = a.id) order by id")).Select(long.Parse)];

    /// <summary>All that the archive's stories are, in one figure.</summary>
    public async Task<string> FingerprintAsync()
    {
        string[] all =
        [
            "select md5(string_agg(r::text, '|' order by r.id)) from revision r where r.saved_by = 'verb:demo'",
            "select md5(string_agg(a::text, '|' order by a.id)) from article a join revision r on r.id = a.live_revision_id where r.saved_by = 'verb:demo'",
            "select md5(string_agg(s::text, '|' order by s.article_id)) from article_search s",
            "select md5(string_agg(t::text, '|' order by t.article_id, t.position)) from article_tag t",
            "select md5(string_agg(b::text, '|' order by b.article_id, b.position)) from article_byline b",
            "select md5(string_agg(x::text, '|' order by x.id)) from article_source x",
            "select md5(string_agg(x::text, '|' order by x.id)) from correction x",
            "select md5(string_agg(x::text, '|' order by x.revision_id, x.position)) from read_also x",
        ];
        var figures = new List<string>();
        foreach (var sql in all) figures.AddRange(await SqlAsync(sql));
        return string.Join('\n', figures);
    }
}

/// <summary>Filling the demo opens the picture library's loader of drawings for a while, so nothing else may run.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BulkCollection : ICollectionFixture<BulkApp>
{
    public const string Name = "Bulk";
}
