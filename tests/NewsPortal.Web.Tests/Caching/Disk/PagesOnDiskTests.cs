using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Data;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Caching.Disk;

/// <summary>A node that is started anew, with its database there, away, or another.</summary>
public sealed class PagesOnDiskTests(OwnServer server) : IClassFixture<OwnServer>, IAsyncLifetime
{
    private readonly string _folders = Directory.CreateTempSubdirectory("newsportal-pages-").FullName;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero));
    private readonly List<DiskApp> _runs = [];
    private string _database = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Pages => Path.Combine(_folders, "pages");

    public async ValueTask InitializeAsync()
    {
        _database = await server.NewDatabaseAsync();
        await using var first = new FirstApp(_database);
        await first.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var run in _runs) await run.DisposeAsync();
        Directory.Delete(_folders, recursive: true);
    }

    [Fact]
    public async Task Started_while_the_database_is_away_a_node_serves_what_was_seen_before_and_refuses_the_rest()
    {
        var (story, text, ownHost) = await SeeAsync("Yang Sudah Dibaca");
        await server.KillAsync();

        var run = Run();
        await run.StartAloneAsync();

        Assert.Equal(text, await run.NewReader().ReadAsync(story));
        Assert.Equal(ownHost, await run.NewReader("jayapura.berita.test").ReadAsync("/"));
        Assert.Equal(HttpStatusCode.OK, (await run.NewReader().GetAsync("/healthz/ready", Cancel)).StatusCode);
        await RefusedAsync(run, "/makassar");
    }

    [Fact]
    public async Task Started_while_the_database_hangs_it_does_the_same()
    {
        var (story, text, _) = await SeeAsync("Yang Sudah Dibaca");
        var hanging = await server.HangAsync();
        try
        {
            var run = Run();
            await RefusedAsync(run, "/makassar"); // before anyone has noticed
            await run.StartAloneAsync();
            Assert.Equal(text, await run.NewReader().ReadAsync(story));
        }
        finally
        {
            OwnServer.GoOn(hanging);
        }
    }

    [Fact]
    public async Task Without_pages_of_before_a_node_without_a_database_starts_and_is_not_ready()
    {
        await server.KillAsync();

        var run = Run();
        await run.StartAloneAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await run.NewReader().GetAsync("/healthz/ready", Cancel)).StatusCode);
        await RefusedAsync(run, "/");
    }

    [Fact]
    public async Task Once_the_database_is_back_pages_are_fresh_without_another_restart()
    {
        var (story, text, _) = await SeeAsync("Yang Diubah Nanti");
        await server.KillAsync();
        var run = Run();
        await run.StartAloneAsync();
        Assert.Equal(text, await run.NewReader().ReadAsync(story));

        await server.ComeBackAsync();
        for (var i = 0; i < 200 && run.Link.IsDeaf; i++) await Task.Delay(25, Cancel);
        await run.EditAsync(IdOf(story), s => s with { Body = "Isi sesudah pulih." });

        await CachedApp.SoonAsync(async () => (await run.NewReader().ReadAsync(story)).Contains("Isi sesudah pulih.", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await run.NewReader().GetAsync("/makassar", Cancel)).StatusCode);
    }

    [Fact]
    public async Task What_was_withdrawn_before_the_restart_is_gone_from_the_disk_before_it_counts_as_heard()
    {
        var (story, _, _) = await SeeAsync("Yang Dicabut");
        var run = Run();
        await run.InitializeAsync();

        await run.WithdrawAsync(IdOf(story), "Dicabut demi privasi anak.");
        await CachedApp.SoonAsync(() => Task.FromResult(!Texts().Any(t => t.Contains(story, StringComparison.Ordinal))));
        await StopAsync(run);
        await server.KillAsync();

        var next = Run();
        await next.StartAloneAsync();
        await RefusedAsync(next, story);
        await RefusedAsync(next, "/depok"); // it names the story
    }

    [Fact]
    public async Task What_another_node_withdrew_while_this_one_was_down_is_not_shown_though_nobody_can_be_asked()
    {
        var (other, _, _) = await SeeAsync("Yang Tetap"); // read before there was the other
        var (story, _, _) = await SeeAsync("Yang Dicabut Node Lain");
        var second = new DiskApp(_database, Path.Combine(_folders, "second"), Path.Combine(_folders, "media"), _clock);
        _runs.Add(second);
        await second.InitializeAsync();
        await TakeDownAsync(second, IdOf(story));
        await server.KillAsync();

        var run = Run();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
        Assert.Contains("Yang Tetap", await run.NewReader().ReadAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_marks_of_withdrawals_cannot_be_read_no_page_of_before_is_served()
    {
        var (story, _, _) = await SeeAsync("Yang Mungkin Dicabut");
        await server.KillAsync();
        Directory.Delete(Path.Combine(_folders, "media"), recursive: true); // as where a volume is not mounted

        var run = Run();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
    }

    [Fact]
    public async Task A_change_that_was_missed_is_not_served_even_if_the_database_goes_away_again()
    {
        var (story, _, _) = await SeeAsync("Yang Dikoreksi");
        await using (var other = new Node(new FirstApp(_database, _clock)))
        {
            await other.InitializeAsync();
            await other.EditAsync(IdOf(story), s => s with { Body = "Isi yang benar." });
        }

        var run = Run();
        await run.InitializeAsync();
        await server.KillAsync();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    public async Task A_page_of_before_has_an_age_limit(int hours, bool isServed)
    {
        var (story, text, _) = await SeeAsync("Yang Menua");
        await server.KillAsync();
        _clock.Advance(TimeSpan.FromHours(hours));

        var run = Run();
        await run.StartAloneAsync();

        if (isServed) Assert.Equal(text, await run.NewReader().ReadAsync(story));
        else await RefusedAsync(run, story);
        await RefusedAsync(run, "/depok"); // a front is of its day
    }

    [Fact]
    public async Task Damaged_and_foreign_files_are_passed_over_and_removed_and_others_left_alone()
    {
        var (story, text, _) = await SeeAsync("Yang Utuh");
        var bytes = await File.ReadAllBytesAsync(Directory.GetFiles(Pages, "*.page")[0], Cancel);
        await File.WriteAllBytesAsync(Path.Combine(Pages, new string('a', 24) + ".page"), bytes[..(bytes.Length / 2)], Cancel);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(Path.Combine(Pages, new string('b', 24) + ".page"), bytes, Cancel);
        await File.WriteAllTextAsync(Path.Combine(Pages, new string('c', 24) + ".page.part"), "setengah", Cancel);
        await File.WriteAllTextAsync(Path.Combine(Pages, "catatan.txt"), "milik orang lain", Cancel);
        await server.KillAsync();

        var run = Run();
        await run.StartAloneAsync();

        Assert.Equal(text, await run.NewReader().ReadAsync(story));
        Assert.DoesNotContain(Directory.GetFiles(Pages).Select(Path.GetFileName), f => f![..4] is "aaaa" or "bbbb" or "cccc");
        Assert.True(File.Exists(Path.Combine(Pages, "catatan.txt")));
    }

    [Fact]
    public async Task Pages_that_another_build_wrote_are_not_served()
    {
        var (story, _, _) = await SeeAsync("Yang Ditulis Versi Lain");
        foreach (var file in Directory.GetFiles(Pages, "*.page"))
        {
            var bytes = await File.ReadAllBytesAsync(file, Cancel);
            bytes[6] ^= 1; // in the stamp
            await File.WriteAllBytesAsync(file, bytes, Cancel);
        }

        await server.KillAsync();
        var run = Run();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
        Assert.Empty(Directory.GetFiles(Pages, "*.page"));
    }

    [Fact]
    public async Task Over_a_database_that_was_restored_pages_of_before_are_dropped()
    {
        var (story, _, _) = await SeeAsync("Yang Dari Database Lama");
        // As pg_restore --clean leaves it: the same rows in another table.
        await ExecuteAsync("create table again (like cache_eviction including all); insert into again overriding system value select * from cache_eviction; drop table cache_eviction; alter table again rename to cache_eviction");

        var run = Run();
        await run.InitializeAsync();
        await server.KillAsync();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_files()
    {
        await SeeAsync("Yang Tertutup");

        Assert.NotEmpty(Directory.GetFiles(Pages));
        Assert.All(Directory.GetFiles(Pages), f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsLinux() ? File.GetUnixFileMode(f) : 0));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_costs_nothing_else()
    {
        await File.WriteAllTextAsync(Pages, "Sebuah berkas, bukan folder.", Cancel);

        var (story, text, _) = await SeeAsync("Yang Tetap Terbit");

        var run = Run();
        await run.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, (await run.NewReader().GetAsync(story, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Two_processes_do_not_share_a_folder()
    {
        await SeeAsync("Yang Dijaga");
        var first = Run();
        await first.InitializeAsync();
        var second = Run();
        await second.InitializeAsync();

        Assert.True(first.Services.GetRequiredService<PageFolder>().IsOpen);
        Assert.False(second.Services.GetRequiredService<PageFolder>().IsOpen);
        await StopAsync(first);
        second.WriteNow();
        Assert.True(second.Services.GetRequiredService<PageFolder>().IsOpen);
    }

    /// <summary>A run in which a story is published and read, which then ends.</summary>
    private async Task<(string Story, string Text, string OwnHost)> SeeAsync(string headline, string edition = "depok")
    {
        var run = Run();
        await run.InitializeAsync();
        for (var i = 0; i < 100 && !File.Exists(Path.Combine(_folders, "media", "withdrawn", "about.txt")); i++) await Task.Delay(25, Cancel);
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

    private DiskApp Run()
    {
        var run = new DiskApp(_database, Pages, Path.Combine(_folders, "media"), _clock);
        _runs.Add(run);
        return run;
    }

    private async Task StopAsync(DiskApp run)
    {
        _runs.Remove(run);
        await run.DisposeAsync();
    }

    /// <summary>Two people take it down by the program's own context, as the desk does.</summary>
    private async Task TakeDownAsync(DiskApp node, long id)
    {
        await using var scope = node.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        (await db.FindAsync(id)).TakeDown("Dicabut demi privasi anak.", _clock.GetUtcNow());
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task RefusedAsync(DiskApp run, string path)
    {
        var answer = await run.NewReader().GetAsync(path, Cancel).WaitAsync(TimeSpan.FromSeconds(8), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    private IEnumerable<string> Texts() => Directory.GetFiles(Pages, "*.page").Select(ReadFile);

    private static string ReadFile(string path) => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path));

    private static long IdOf(string story) => long.Parse(story.Split('/')[^2], System.Globalization.CultureInfo.InvariantCulture);

    private async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    /// <summary>Gives the database its editions and sections, or stands for who did.</summary>
    private sealed class FirstApp : NewsPortalApp
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
