using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Data;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Caching.Disk;

/// <summary>Runs of one node after another over the same folder, database and media, which a test starts and stops.</summary>
public abstract class DiskRuns(OwnServer server) : IAsyncLifetime
{
    protected string Folders { get; } = Directory.CreateTempSubdirectory("newsportal-pages-").FullName;
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero));
    private readonly List<DiskApp> _runs = [];
    protected string Database { get; private set; } = "";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected string Pages => Path.Combine(Folders, "pages");

    public async ValueTask InitializeAsync()
    {
        Database = await Server.NewDatabaseAsync();
        await using var first = new FirstApp(Database);
        await first.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var run in _runs) await run.DisposeAsync();
        Directory.Delete(Folders, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The server, which a test hangs or kills.</summary>
    protected OwnServer Server { get; } = server;

    /// <summary>A run in which a story is published and read, which then ends.</summary>
    protected async Task<(string Story, string Text, string OwnHost)> SeeAsync(string headline, string edition = "depok")
    {
        var run = Run();
        await run.InitializeAsync();
        for (var i = 0; i < 100 && !File.Exists(Path.Combine(Folders, "media", "withdrawn", "about.txt")); i++) await Task.Delay(25, Cancel);
        var story = await run.PublishAsync(TypedCopy.Of(headline), edition);
        await Task.Delay(300, Cancel); // until its own eviction has come and gone
        var text = await run.NewReader().ReadAsync(story);
        await run.NewReader().ReadAsync("/depok");
        var ownHost = await run.NewReader("jayapura.berita.test").ReadAsync("/");
        await using (var db = run.OpenDb())
        {
            var last = await db.CacheEvictions.MaxAsync(e => e.Seq, Cancel);
            for (var i = 0; i < 200 && run.Services.GetRequiredService<PageCopies>().LastHeard?.Last < last; i++) await Task.Delay(25, Cancel);
        }

        run.WriteNow();
        await StopAsync(run);
        return (story, text, ownHost);
    }

    protected DiskApp Run(string? pages = null)
    {
        var run = new DiskApp(Database, pages ?? Pages, Path.Combine(Folders, "media"), Clock);
        _runs.Add(run);
        return run;
    }

    protected async Task StopAsync(DiskApp run)
    {
        _runs.Remove(run);
        await run.DisposeAsync();
    }

    /// <summary>Two people take it down by the program's own context, as the desk does.</summary>
    protected async Task TakeDownAsync(DiskApp node, long id)
    {
        await using var scope = node.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        (await db.FindAsync(id)).TakeDown("Dicabut demi privasi anak.", Clock.GetUtcNow());
        await db.SaveChangesAsync(Cancel);
    }

    protected static async Task RefusedAsync(DiskApp run, string path)
    {
        var answer = await run.NewReader().GetAsync(path, Cancel).WaitAsync(TimeSpan.FromSeconds(8), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    protected IEnumerable<string> Texts() => Directory.GetFiles(Pages, "*.page").Select(ReadFile);

    /// <summary>What a file holds; nothing where it was removed just now, which is what tests wait for.</summary>
    protected static string ReadFile(string path)
    {
        try
        {
            return System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path));
        }
        catch (FileNotFoundException)
        {
            return "";
        }
    }

    protected static long IdOf(string story) => long.Parse(story.Split('/')[^2], System.Globalization.CultureInfo.InvariantCulture);

    protected async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    /// <summary>Gives the database its editions and sections, or stands for who did.</summary>
    protected sealed class FirstApp : NewsPortalApp
    {
        public FirstApp(string database, FakeTimeProvider? clock = null) => (ConnectionString, Clock) = (database, clock ?? new());

        public override async ValueTask InitializeAsync() => await PrepareAsync();

        public override ValueTask DisposeAsync()
        {
            ConnectionString = "";
            return base.DisposeAsync();
        }
    }
}
