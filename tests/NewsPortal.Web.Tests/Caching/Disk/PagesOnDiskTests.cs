using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching.Disk;

/// <summary>A node that is started anew, with its database there, away, or another.</summary>
public sealed class PagesOnDiskTests(OwnServer server) : DiskRuns(server), IClassFixture<OwnServer>
{
    [Fact]
    public async Task Started_while_the_database_is_away_a_node_serves_what_was_seen_before_and_refuses_the_rest()
    {
        var (story, text, ownHost) = await SeeAsync("Yang Sudah Dibaca");
        await Server.KillAsync();

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
        var hanging = await Server.HangAsync();
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
        await Server.KillAsync();

        var run = Run();
        await run.StartAloneAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await run.NewReader().GetAsync("/healthz/ready", Cancel)).StatusCode);
        await RefusedAsync(run, "/");
    }

    [Fact]
    public async Task Once_the_database_is_back_pages_are_fresh_without_another_restart()
    {
        var (story, text, _) = await SeeAsync("Yang Diubah Nanti");
        await Server.KillAsync();
        var run = Run();
        await run.StartAloneAsync();
        Assert.Equal(text, await run.NewReader().ReadAsync(story));

        await Server.ComeBackAsync();
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
        await Server.KillAsync();

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
        var second = Run(Path.Combine(Folders, "second"));
        await second.InitializeAsync();
        await TakeDownAsync(second, IdOf(story));
        await Server.KillAsync();

        var run = Run();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
        Assert.Contains("Yang Tetap", await run.NewReader().ReadAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_marks_of_withdrawals_cannot_be_read_no_page_of_before_is_served()
    {
        var (story, _, _) = await SeeAsync("Yang Mungkin Dicabut");
        await Server.KillAsync();
        Directory.Delete(Path.Combine(Folders, "media"), recursive: true); // as where a volume is not mounted

        var run = Run();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
    }

    [Fact]
    public async Task A_change_that_was_missed_is_not_served_even_if_the_database_goes_away_again()
    {
        var (story, _, _) = await SeeAsync("Yang Dikoreksi");
        await using (var other = new Node(new FirstApp(Database, Clock)))
        {
            await other.InitializeAsync();
            await other.EditAsync(IdOf(story), s => s with { Body = "Isi yang benar." });
        }

        var run = Run();
        await run.InitializeAsync();
        await Server.KillAsync();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    public async Task A_page_of_before_has_an_age_limit(int hours, bool isServed)
    {
        var (story, text, _) = await SeeAsync("Yang Menua");
        await Server.KillAsync();
        Clock.Advance(TimeSpan.FromHours(hours));

        var run = Run();
        await run.StartAloneAsync();

        if (isServed) Assert.Equal(text, await run.NewReader().ReadAsync(story));
        else await RefusedAsync(run, story);
        await RefusedAsync(run, "/depok"); // a front is of its day
    }

    [Fact]
    public async Task Over_a_database_that_was_restored_pages_of_before_are_dropped()
    {
        var (story, _, _) = await SeeAsync("Yang Dari Database Lama");
        // As pg_restore --clean leaves it: the same rows in another table.
        await ExecuteAsync("create table again (like cache_eviction including all); insert into again overriding system value select * from cache_eviction; drop table cache_eviction; alter table again rename to cache_eviction");

        var run = Run();
        await run.InitializeAsync();
        await Server.KillAsync();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
    }
}
