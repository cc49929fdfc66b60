using System.Diagnostics;
using System.Globalization;
using NewsPortal.Data.Local;
using NewsPortal.Web.Blocks;
using Npgsql;

namespace NewsPortal.Benchmarks.Site;

/// <summary>A demo newsroom with so many stories, in a data folder of its own; made where it is missing.</summary>
internal sealed class Archive : IAsyncDisposable
{
    private readonly PrivatePostgres _cluster;

    private Archive(PrivatePostgres cluster, string folder, int size) => (_cluster, Folder, Size) = (cluster, folder, size);

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>How many stories it holds, about.</summary>
    public int Size { get; }

    /// <summary>The database.</summary>
    public string ConnectionString => _cluster.ConnectionString();

    /// <summary>The first process of the database's server.</summary>
    public int Postmaster => int.Parse(File.ReadLines(Directory.EnumerateFiles(Folder, "postmaster.pid", SearchOption.AllDirectories).Single()).First(), CultureInfo.InvariantCulture);

    /// <summary>Opens the archive of a size.</summary>
    public static async Task<Archive> OpenAsync(BenchOptions options, int size, CancellationToken cancel)
    {
        var folder = Path.Combine(options.Data, size.ToString(CultureInfo.InvariantCulture));
        if (!File.Exists(Path.Combine(folder, "filled"))) await FillAsync(options.Program, folder, size, cancel);
        else await RunAsync(options.Program, folder, ["migrate"], cancel); // made by an earlier build
        return new Archive(await PrivatePostgres.StartAsync(folder, new ClusterOptions { Durable = true }, cancel), folder, size);
    }

    /// <summary>The addresses of stories that ran before today.</summary>
    /// <param name="rest">What follows the conditions: more of them, an order, a limit.</param>
    /// <param name="cancel">Ends the wait.</param>
    public Task<IReadOnlyList<string>> StoriesAsync(string rest, CancellationToken cancel) => ReadAsync($"""
        select '/' || e.slug || '/' || s.slug || '/' || a.id || '/' || a.slug from article a join edition e on e.id = a.edition_id join section s on s.id = a.section_id
        where a.publication = 'Published' and a.visible_from <= '{TimeProvider.System.GetUtcNow():yyyy-MM-dd}' {rest}
        """, cancel);

    /// <summary>A file with lines.</summary>
    public async Task<string> WriteAsync(string name, IEnumerable<string> lines, CancellationToken cancel)
    {
        var file = Path.Combine(Folder, name + ".paths");
        await File.WriteAllLinesAsync(file, lines, cancel);
        return file;
    }

    /// <summary>The place of the nth story of a list, as a page's address names it: the page begins after it.</summary>
    public async Task<string> PlaceAsync(string list, int nth, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(string.Create(CultureInfo.InvariantCulture, $"select at, id from ({list}) l(id, at) order by at desc, id desc offset {nth} limit 1"));
        await using var rows = await command.ExecuteReaderAsync(cancel);
        return await rows.ReadAsync(cancel) ? new ListPosition(rows.GetFieldValue<DateTimeOffset>(0), rows.GetInt64(1)).ToString() : throw new InvalidOperationException($"The list has no {nth} stories: {list}");
    }

    /// <summary>The answers of a query that gives texts.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string sql, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var lines = new List<string>();
        while (await rows.ReadAsync(cancel)) lines.Add(rows.GetString(0));
        return lines;
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private static async Task FillAsync(string program, string folder, int size, CancellationToken cancel)
    {
        Console.Error.WriteLine($"Making an archive of {size.ToString("N0", CultureInfo.InvariantCulture)} stories in {folder} …");
        Directory.CreateDirectory(folder);
        await RunAsync(program, folder, ["demo", "--articles", size.ToString(CultureInfo.InvariantCulture)], cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "filled"), "", cancel);
    }
    private static async Task RunAsync(string program, string folder, string[] verb, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { program } };
        foreach (var word in verb) start.ArgumentList.Add(word);
        (start.Environment["DOTNET_ENVIRONMENT"], start.Environment["NEWSPORTAL_DATA"]) = ("Local", folder);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0) throw new InvalidOperationException($"“{string.Join(' ', verb)}” failed in {folder}: see above.");
    }
}
