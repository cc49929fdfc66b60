using System.Net;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Import;

public sealed class PublicationTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const string Tail = "Penulis: Wira Esok\nTags: kabar esok";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Undated_copy_is_a_draft_that_no_reader_sees()
    {
        var path = await app.PublishAsync(TypedCopy.Of("Tanpa Tanggal", date: ""));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path));
    }

    [Fact]
    public async Task Dated_copy_that_is_imported_as_a_draft_is_seen_by_no_reader()
    {
        var path = await app.PublishAsync(TypedCopy.Of("Ditahan"), with: options => options with { AsDraft = true });

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path));
    }

    [Fact]
    public async Task A_draft_of_dated_copy_is_published_when_it_is_imported_without_that_wish()
    {
        await app.ImportAsync(TypedCopy.Of("Ditahan Lalu Terbit"), with: options => options with { AsDraft = true });

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(await app.PublishAsync(TypedCopy.Of("Ditahan Lalu Terbit"))));
    }

    [Theory]
    [InlineData("depok", "31 Agustus 2023, 11:44 WITA", "31 Agustus 2023, 11:44 WITA", "2023-08-31T11:44:00+08:00")]
    [InlineData("depok", "1 Januari 2024, 00:30 WIT", "1 Januari 2024, 00:30 WIT", "2024-01-01T00:30:00+09:00")]
    [InlineData("makassar", "31 Agustus 2023, 11:44 WIB", "31 Agustus 2023, 11:44 WIB", "2023-08-31T11:44:00+07:00")]
    [InlineData("makassar", "31 Agustus 2023, 11:44", "31 Agustus 2023, 11:44 WITA", "2023-08-31T11:44:00+08:00")]
    public async Task A_story_is_dated_in_the_zone_that_its_copy_names(string edition, string date, string printed, string machine)
    {
        var page = await app.NewReader().OpenAsync(await app.PublishAsync(TypedCopy.Of($"Zona {edition} {machine}", date: date), edition));

        Assert.Equal(printed, page.TextOf(".times time"));
        Assert.Equal(machine, page.AttributeOf(".times time", "datetime"));
        Assert.Equal(machine, page.Markup("NewsArticle").GetProperty("datePublished").GetString());
        Assert.Equal(machine, page.Property("article:published_time"));
    }

    [Fact]
    public async Task Dated_copy_is_published_at_its_own_date()
    {
        var outcome = await app.ImportAsync(TypedCopy.Of("Bertanggal", date: "5 Mei 2021, 23:15 WIB"));

        await using var db = app.OpenDb();
        var story = await db.FindAsync(outcome.ArticleId);
        var moment = new DateTimeOffset(2021, 5, 5, 16, 15, 0, TimeSpan.Zero);
        Assert.Equal((moment, moment, moment), (story.PublishedAt, story.FirstPublishedAt, story.VisibleFrom));
    }

    [Theory]
    [InlineData("/depok")]
    [InlineData("/")]
    [InlineData("/depok/daerah")]
    [InlineData("/depok/tag/kabar-esok")]
    [InlineData("/tag/kabar-esok")]
    [InlineData("/depok/penulis/wira-esok")]
    public async Task Copy_of_the_future_stands_in_a_list_from_its_minute_on_and_not_before(string list)
    {
        await app.ImportAsync(TypedCopy.Of("Kabar lama", tail: Tail)); // tags and people have a page once a story ran under them
        var headline = $"Kabar esok untuk «{list}»";
        await app.ImportAsync(Tomorrow(headline));
        app.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        var before = await app.NewReader().ReadAsync(list);
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.DoesNotContain(headline, before, StringComparison.Ordinal);
        Assert.Contains(headline, await app.NewReader().ReadAsync(list), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_of_the_future_has_a_page_from_its_minute_on_and_not_before()
    {
        var path = await app.PublishAsync(Tomorrow("Kabar esok di halamannya"));
        app.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        var before = await StatusAsync(path);
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (before, await StatusAsync(path)));
    }

    /// <summary>Copy that is dated exactly a day ahead of the clock, which stands at a whole minute.</summary>
    private string Tomorrow(string headline) =>
        TypedCopy.Of(headline, date: $"{app.Clock.GetUtcNow().AddHours(24 + 7):yyyy-MM-dd HH:mm} WIB", tail: Tail);

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await app.NewReader().GetAsync(path, Cancel);
        return answer.StatusCode;
    }
}
