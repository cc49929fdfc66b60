using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Articles;

/// <summary>What readers are told about a story beside its text.</summary>
public sealed class NoticeTests : IAsyncLifetime
{
    private readonly NewsPortalApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("2025-03-01T05:00:01Z", null)]
    [InlineData("2025-03-01T05:00:00Z", "Berita ini sudah berumur lebih dari setahun. Keadaannya mungkin sudah berubah.")]
    [InlineData("2023-08-31T04:44:00Z", "Berita ini sudah berumur lebih dari 2 tahun. Keadaannya mungkin sudah berubah.")]
    public async Task A_story_older_than_a_year_says_so(string publishedAt, string? notice)
    {
        var page = await OpenAsync(new ArchiveStory("Situ", DateTimeOffset.Parse(publishedAt, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(notice, page.QuerySelector(".age")?.TextContent);
    }

    [Theory]
    [InlineData(10, "1 menit baca")]
    [InlineData(700, "4 menit baca")]
    public async Task A_story_says_how_long_it_takes(int words, string minutes)
    {
        var page = await OpenAsync(new ArchiveStory("Situ", app.Clock.GetUtcNow()) { Body = string.Join(' ', Enumerable.Repeat("kata", words)) });

        Assert.Equal(minutes, page.TextOf(".minutes"));
    }

    [Fact]
    public async Task A_change_of_spelling_shows_no_update_and_a_correction_does()
    {
        var id = (await app.AddStoriesAsync(new ArchiveStory("Situ", app.Clock.GetUtcNow())))[0];
        app.Clock.Advance(TimeSpan.FromHours(2));
        await app.EditAsync(id, story => story with { Body = "Warga turun ke situ!" });
        Assert.Empty((await app.NewReader().OpenAsync(await app.PathAsync(id))).QuerySelectorAll(".updated"));

        await app.CorrectAsync(id, "dua", "tiga");
        var page = await app.NewReader().OpenAsync(await app.PathAsync(id));

        Assert.Equal("2026-03-01T14:00:00+07:00", page.AttributeOf(".updated time", "datetime"));
        Assert.Equal("2026-03-01T14:00:00+07:00", page.Markup("NewsArticle").GetProperty("dateModified").GetString());
        Assert.Contains("Sebelumnya: dua. Yang benar: tiga.", page.TextOf(".corrections p").ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal("Ralat", (await app.NewReader().OpenAsync("/depok")).TextOf(".card .label"));
    }

    [Fact]
    public async Task What_was_paid_for_is_labelled_in_lists_and_on_its_page_and_leads_no_front()
    {
        var ids = await app.AddStoriesAsync(new ArchiveStory("Kabar Biasa", app.Clock.GetUtcNow().AddHours(-1)), new ArchiveStory("Kerja Sama", app.Clock.GetUtcNow()));
        await app.EditAsync(ids[1], story => story with { Advertorial = true });

        var front = await app.NewReader().OpenAsync("/depok");
        var page = await app.NewReader().OpenAsync(await app.PathAsync(ids[1]));

        Assert.Equal("Kabar Biasa", front.TextOf(".lead h2"));
        Assert.Equal("Advertorial", front.TextOf(".card .paid"));
        Assert.Equal("Advertorial", page.TextOf(".story-header .paid"));
        Assert.Equal("Kerja Sama", page.Markup("Article").GetProperty("headline").GetString());
        Assert.Equal("https://schema.org/AdvertiserContentArticle", page.Markup("Article").GetProperty("additionalType").GetString());
    }

    [Fact]
    public async Task What_is_not_verified_ends_with_a_note_in_brackets_and_italics()
    {
        var id = (await app.AddStoriesAsync(new ArchiveStory("Situ", app.Clock.GetUtcNow())))[0];
        await app.EditAsync(id, story => story with { Unverified = true });

        var note = (await app.NewReader().OpenAsync(await app.PathAsync(id))).TextOf(".story-body em");

        Assert.Matches(@"\A\[.*verifikasi.*\]\z", note);
    }

    [Fact]
    public async Task The_address_stands_under_the_text_for_those_who_print_it()
    {
        var id = (await app.AddStoriesAsync(new ArchiveStory("Situ", app.Clock.GetUtcNow())))[0];
        var path = await app.PathAsync(id);

        Assert.Equal(NewsPortalApp.Origin + path, (await app.NewReader().OpenAsync(path)).TextOf(".print-address"));
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(ArchiveStory story) =>
        await app.NewReader().OpenAsync(await app.PathAsync((await app.AddStoriesAsync(story))[0]));
}
