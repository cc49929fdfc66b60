using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;
using Npgsql;

namespace NewsPortal.Web.Tests.Site;

/// <summary>Each test has a site of its own, since it breaks it.</summary>
public sealed class ErrorPageTests : IAsyncLifetime
{
    private readonly SiteApp app = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("/tidak-ada", "Kabar Uji")]
    [InlineData("/depok/tidak-ada", "Harian Depok")]
    [InlineData("/depok/daerah/999999/x", "Harian Depok")]
    public async Task An_address_that_is_none_has_a_page(string path, string paper) =>
        await AssertPageAsync(app.NewReader(), path, HttpStatusCode.NotFound, "Halaman ini tidak ada", paper);

    [Fact]
    public async Task A_withdrawn_story_has_a_page_with_the_reason()
    {
        var page = await AssertPageAsync(app.NewReader(), app.Withdrawn, HttpStatusCode.Gone, "Berita ini telah dicabut", "Harian Depok");

        Assert.Contains("Memuat identitas anak.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Berita Dicabut", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("berita.test", "/", "Kabar Uji")]
    [InlineData("berita.test", "/depok", "Harian Depok")]
    [InlineData("jayapura.berita.test", "/", "Harian Jayapura")]
    public async Task A_fault_of_ours_has_a_page_that_tells_nothing_of_it(string host, string path, string paper)
    {
        await BreakAsync();

        var page = await AssertPageAsync(app.NewReader(host), path, HttpStatusCode.InternalServerError, "Ada yang rusak di pihak kami", paper);

        Assert.DoesNotContain("front_slot", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("berita.test", "/", "Kabar Uji")]
    [InlineData("berita.test", "/depok/daerah", "Harian Depok")]
    [InlineData("jayapura.berita.test", "/daerah", "Harian Jayapura")]
    public async Task Where_the_database_went_away_readers_are_asked_to_come_back(string host, string path, string paper)
    {
        await app.NewReader(host).ReadAsync(path);
        await TestCluster.DropAsync(app.ConnectionString);
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        var page = await AssertPageAsync(app.NewReader(host), path, HttpStatusCode.ServiceUnavailable, "Situs sedang dirawat sebentar", paper);

        Assert.DoesNotContain("Npgsql", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("berita.test", "/")]
    [InlineData("berita.test", "/depok")]
    [InlineData("jayapura.berita.test", "/daerah")]
    public async Task A_site_that_has_never_seen_its_database_asks_readers_to_come_back(string host, string path)
    {
        await TestCluster.DropAsync(app.ConnectionString);

        await AssertPageAsync(app.NewReader(host), path, HttpStatusCode.ServiceUnavailable, "Situs sedang dirawat sebentar", "Kabar Uji");
    }

    [Fact]
    public async Task Readers_are_told_when_to_come_back()
    {
        await TestCluster.DropAsync(app.ConnectionString);

        var answer = await app.NewReader().GetAsync("/", Cancel);

        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 300);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Connections_that_were_cut_are_made_again_unseen()
    {
        await app.NewReader().ReadAsync("/depok");
        await using (var db = app.OpenDb())
            await db.Database.ExecuteSqlAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", Cancel);

        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync("/depok", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_failed_page_carries_the_headers_of_every_page()
    {
        await BreakAsync();

        var headers = (await app.NewReader().GetAsync("/", Cancel)).Headers;

        Assert.StartsWith("default-src 'none'", Assert.Single(headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.True(headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/galat/500")]
    [InlineData("/galat/503")]
    [InlineData("/galat/404")]
    [InlineData("/galat/200")]
    [InlineData("/depok/galat/500")]
    public async Task A_page_of_a_fault_that_did_not_happen_is_no_address(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(path, Cancel)).StatusCode);

    [Theory]
    [InlineData("PUT", "/depok")]
    [InlineData("DELETE", "/tidak-ada")]
    [InlineData("POST", "/tidak-ada")]
    public async Task The_page_names_the_code_of_the_answer_whatever_was_tried(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var answer = await app.NewReader().SendAsync(request, Cancel);

        Assert.Equal(((int)answer.StatusCode).ToString(provider: null), Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf("main .kicker"));
    }

    /// <summary>A table is missing: every front fails, and the edition is still known.</summary>
    private async Task BreakAsync()
    {
        await using var source = NpgsqlDataSource.Create(app.ConnectionString);
        await using var command = source.CreateCommand("drop table front_slot");
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private static async Task<string> AssertPageAsync(HttpClient reader, string path, HttpStatusCode code, string heading, string paper)
    {
        var answer = await reader.GetAsync(path, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        var page = Paper.Parse(text);

        Assert.Equal(code, answer.StatusCode);
        Assert.Equal(heading, page.TextOf("h1"));
        Assert.Equal(paper, page.TextOf(".masthead .brand"));
        Assert.Equal("noindex", page.AttributeOf("meta[name=robots]", "content"));
        Assert.StartsWith("/css/site.", page.AttributeOf("link[rel=stylesheet]", "href"), StringComparison.Ordinal);
        return text;
    }
}
