using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>A server of the test's own, which hangs and is killed.</summary>
public sealed class DatabaseAwayTests(OwnServer server) : IClassFixture<OwnServer>, IAsyncLifetime
{
    private AwayApp _app = null!;
    private string _seen = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = new AwayApp(await server.NewDatabaseAsync());
        await _app.InitializeAsync();
        _seen = await _app.PublishAsync(TypedCopy.Of("Yang Sudah Dibaca"));
        await Task.Delay(300, Cancel);
        await _app.NewReader().ReadAsync(_seen);
        await _app.NewReader().ReadAsync("/depok");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task While_the_database_hangs_pages_that_were_seen_are_served_and_others_are_refused_soon()
    {
        var before = await _app.NewReader().ReadAsync(_seen);
        var hanging = await server.HangAsync();
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
            OwnServer.GoOn(hanging);
        }

        await UntilAsync(() => !_app.Link.IsDeaf);
        Assert.Equal(HttpStatusCode.OK, (await _app.NewReader().GetAsync("/makassar", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/media/1/0123456789abcdef/16x9-640.jpg")]
    [InlineData("/redaksi/akun")]
    [InlineData("/redaksi")]
    public async Task While_the_database_hangs_pictures_and_the_newsroom_are_refused_soon_and_not_when_it_is_back(string path)
    {
        using var client = await _app.SignInAsync(Domain.People.StaffRole.Editor);
        var usual = (await client.GetAsync(path, Cancel)).StatusCode;
        var hanging = await server.HangAsync();
        try
        {
            for (var i = 0; i < 2; i++)
            {
                var answer = await client.GetAsync(path, Cancel).WaitAsync(TimeSpan.FromSeconds(8), Cancel);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.NotNull(answer.Headers.RetryAfter);
            }
        }
        finally
        {
            OwnServer.GoOn(hanging);
        }

        await UntilAsync(() => !_app.Link.IsDeaf);
        Assert.Equal(usual, (await client.GetAsync(path, Cancel)).StatusCode);
    }

    [Fact]
    public async Task However_many_ask_past_the_page_cache_while_the_database_hangs_each_is_sent_away_and_all_is_well_after()
    {
        const string Picture = "/media/1/0123456789abcdef/16x9-640.jpg";
        using var reader = _app.NewReader();
        var hanging = await server.HangAsync();
        try
        {
            for (var round = 0; round < 2; round++) // the second finds as many waiting as may
            {
                var answers = await Task.WhenAll(Enumerable.Range(0, 150).Select(_ => reader.GetAsync(Picture, Cancel)));
                Assert.All(answers, answer => Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.RetryAfter is not null)));
            }
        }
        finally
        {
            OwnServer.GoOn(hanging);
        }

        // Those who were sent away are answered first: for a moment they may hold every connection that the server allows.
        var after = HttpStatusCode.ServiceUnavailable;
        for (var i = 0; i < 200 && after == HttpStatusCode.ServiceUnavailable; i++)
        {
            await Task.Delay(25, Cancel);
            after = (await reader.GetAsync(Picture, Cancel)).StatusCode;
        }

        Assert.Equal(HttpStatusCode.NotFound, after);
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
        await server.KillAsync();

        await RefusedAsync(path);
        await RefusedAsync("/depok"); // it names the story
        Assert.Contains("Ralat", await _app.NewReader().ReadAsync("/ralat"), StringComparison.Ordinal); // only a list that might have changed
    }

    [Fact]
    public async Task After_the_database_was_killed_what_changed_meanwhile_is_seen_without_a_restart()
    {
        await server.KillAsync();
        await UntilAsync(() => _app.Link.IsAway);
        Assert.Equal(HttpStatusCode.OK, (await _app.NewReader().GetAsync(_seen, Cancel)).StatusCode);

        await server.ComeBackAsync();
        await _app.PublishAsync(TypedCopy.Of("Sesudah Pulih", date: ""), with: o => o);
        await UntilAsync(() => !_app.Link.IsDeaf);
        await _app.EditAsync(long.Parse(_seen.Split('/')[^2], CultureInfo.InvariantCulture), s => s with { Body = "Isi sesudah pulih." });

        await CachedApp.SoonAsync(async () => (await _app.NewReader().ReadAsync(_seen)).Contains("Isi sesudah pulih.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_that_was_cut_is_no_silence()
    {
        await using var db = _app.OpenDb();
        Task<List<int>> LinesAsync() => db.Database.SqlQuery<int>($"select pid as \"Value\" from pg_stat_activity where application_name = 'newsportal-pulse' and datname = current_database()").ToListAsync(Cancel);
        var before = await LinesAsync();
        Assert.NotEmpty(before);

        await db.Database.ExecuteSqlAsync($"select pg_terminate_backend(pid) from unnest({before}) t(pid)", Cancel);

        for (var i = 0; i < 60; i++)
        {
            Assert.False(_app.Link.IsSilent);
            await Task.Delay(25, Cancel);
        }

        Assert.NotEmpty((await LinesAsync()).Except(before));
    }

    private async Task RefusedAsync(string path)
    {
        var answer = await _app.NewReader().GetAsync(path, Cancel).WaitAsync(TimeSpan.FromSeconds(8), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("Situs sedang dirawat", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
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
