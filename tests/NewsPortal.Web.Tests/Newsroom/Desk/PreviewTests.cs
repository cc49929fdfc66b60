using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Newsroom.Desk;

/// <summary>Previews in the readers' template, and the links that show them to people outside.</summary>
public sealed partial class PreviewTests(ClockApp app) : IClassFixture<ClockApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_preview_is_the_readers_page_at_three_widths_and_only_the_newsroom_may_frame_it()
    {
        var id = await app.DraftAsync("Pratinjau Situ", s => s with { Standfirst = "Terasnya." });

        var chrome = await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/pratinjau?lebar=768");
        Assert.Equal("768", chrome.AttributeOf("iframe", "width"));
        Assert.Equal(3, chrome.QuerySelectorAll(".widths a[href^='?lebar']").Length);
        var answer = await app.WriterBrowser.GetAsync(chrome.AttributeOf("iframe", "src"), Cancel);
        var page = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Empty(page.QuerySelectorAll("script[src]")); // a frame that runs none would complain of each
        Assert.Equal("Pratinjau Situ", page.TextOf("article.story h1"));
        Assert.NotEmpty(page.QuerySelectorAll("header nav")); // the readers' masthead
        Assert.Contains("frame-ancestors 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("noindex", page.AttributeOf("meta[name='robots']", "content"));
        Assert.Contains("frame-ancestors 'none'", (await app.NewReader().GetAsync("/depok", Cancel)).Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_shows_any_revision()
    {
        var id = await app.DraftAsync("Revisi Lama");
        var old = await app.WorkingAsync(id);
        await app.SaveAsync(id, s => s with { Headline = "Revisi Baru" });

        Assert.Equal("Revisi Lama", (await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/pratinjau/halaman?revisi={old}")).TextOf("h1"));
        Assert.Equal("Revisi Baru", (await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/pratinjau/halaman")).TextOf("h1"));
        var other = await app.DraftAsync("Lain");
        Assert.Equal(HttpStatusCode.NotFound, (await app.WriterBrowser.GetAsync($"/redaksi/naskah/{other}/pratinjau/halaman?revisi={old}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_newsroom_sees_a_read_also_that_is_not_live_marked_and_people_outside_see_nothing_of_it()
    {
        var secret = await app.DraftAsync("Belum Waktunya");
        var id = await app.DraftAsync("Yang Merujuk", s => s with { Body = $"Warga turun.\n\nBaca Juga: [Belum Waktunya](article:{secret})" });

        Assert.Contains("Belum Waktunya (belum tayang)", (await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/pratinjau/halaman")).TextOf(".story-body"), StringComparison.Ordinal);
        Assert.DoesNotContain("Belum Waktunya", await app.NewReader().ReadAsync(await LinkAsync(id)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_shows_the_working_copy_to_whoever_holds_it_and_leaves_no_trace_elsewhere()
    {
        var id = await app.DraftAsync("Untuk Narasumber");
        var link = await LinkAsync(id);
        await app.SaveAsync(id, s => s with { Headline = "Untuk Narasumber Kedua" });

        var answer = await app.NewReader().GetAsync(link, Cancel);

        Assert.Equal("Untuk Narasumber Kedua", Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf("h1"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
        await using var db = app.OpenDb();
        var stored = await db.PreviewLinks.SingleAsync(l => l.ArticleId == id, Cancel);
        Assert.DoesNotContain(link.Split('/')[^1], stored.TokenHash, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync("/pratinjau/" + new string('a', 32), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync("/pratinjau/" + stored.TokenHash[..32], Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_link_ends_with_its_time()
    {
        var link = await LinkAsync(await app.DraftAsync("Satu Jam"), hours: 1);
        app.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(link, Cancel)).StatusCode);

        app.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync(link, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_link_is_dead_once_it_is_revoked()
    {
        var id = await app.DraftAsync("Dicabut Lagi");
        var link = await LinkAsync(id);
        var page = await app.WriterBrowser.OpenAsync($"/redaksi/naskah/{id}/pratinjau");

        var answer = await app.WriterBrowser.PostAsync($"/redaksi/naskah/{id}/pratinjau?handler=Revoke", new FormUrlEncodedContent([
            new("__RequestVerificationToken", Token(page)), new("link", page.AttributeOf("input[name='link']", "value"))]), Cancel);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync(link, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_link_that_opens_nothing_says_whom_to_ask_and_not_whether_it_ever_was_one()
    {
        var link = await LinkAsync(await app.DraftAsync("Judul Rahasia Kemarin"), hours: 1);
        app.Clock.Advance(TimeSpan.FromHours(1));

        var (ended, never) = (await app.NewReader().GetAsync(link, Cancel), await app.NewReader().GetAsync("/pratinjau/" + new string('c', 32), Cancel));

        Assert.All([ended, never], answer => Assert.Equal((HttpStatusCode.Gone, true, "no-referrer"), (answer.StatusCode, answer.Headers.CacheControl!.NoStore, answer.Headers.GetValues("Referrer-Policy").Single())));
        var page = Paper.Parse(await ended.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("Mintalah tautan baru", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.AttributeOf("meta[name='robots']", "content"));
        Assert.Equal(page.TextOf("main"), Paper.Parse(await never.Content.ReadAsStringAsync(Cancel)).TextOf("main"));
        Assert.DoesNotContain("Judul Rahasia", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_dead_once_the_story_is_published_at_once_or_by_the_clock()
    {
        var (now, later) = (await app.DraftAsync("Terbit Segera"), await app.DraftAsync("Terbit Nanti"));
        var (first, second) = (await LinkAsync(now), await LinkAsync(later));
        await app.TakeAsync(app.WriterBrowser, now, "submit");
        await app.TakeAsync(app.WriterBrowser, later, "submit");
        await app.TakeAsync(app.Editor, now, "publish");
        var at = app.Clock.GetUtcNow().AddHours(1);
        await app.TakeAsync(app.Editor, later, "schedule", ("When", DeskApp.Local(at)));

        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync(first, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.NewReader().GetAsync(second, Cancel)).StatusCode);
        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Gone, (await app.NewReader().GetAsync(second, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_holder_of_a_link_sees_the_pictures_of_its_text_and_no_other()
    {
        Picture shown = await app.TakeAsync(TestPictures.Jpeg(731, 400)), other = await app.TakeAsync(TestPictures.Jpeg(733, 400));
        var id = await app.DraftAsync("Berfoto", s => s with { Picture = new PictureUse(shown.Id, "Warga.", "Budi", "Perahu") });
        var link = await LinkAsync(id);
        var image = (await app.NewReader().OpenAsync(link)).QuerySelectorAll("article img").Select(i => i.GetAttribute("src")!).First();
        Assert.StartsWith(link + "/media/", image, StringComparison.Ordinal);

        var answer = await app.NewReader().GetAsync(image, Cancel);

        Assert.Equal((HttpStatusCode.OK, true), (answer.StatusCode, answer.Headers.CacheControl!.NoStore));
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(link + other.Address("16x9-320.jpg"), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync(shown.Address("16x9-320.jpg"), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.WriterBrowser.GetAsync($"/redaksi/naskah/{id}/pratinjau{shown.Address("16x9-320.jpg")}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync($"/pratinjau/{new string('b', 32)}{shown.Address("16x9-320.jpg")}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Nobody_makes_links_to_a_story_that_they_may_not_write()
    {
        var id = await app.DraftAsync("Bukan Milik");

        Assert.Equal(HttpStatusCode.Forbidden, (await MakeAsync(app.Ombudsman, id, 1)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await MakeAsync(app.WriterBrowser, id, 8760)).StatusCode);
    }

    private static string Token(AngleSharp.Dom.IParentNode page) => page.QuerySelector("meta[name='csrf-token']")!.GetAttribute("content")!;

    private static async Task<HttpResponseMessage> MakeAsync(HttpClient browser, long id, int hours) => await browser.PostAsync($"/redaksi/naskah/{id}/pratinjau", new FormUrlEncodedContent([
        new("__RequestVerificationToken", Token(await browser.OpenAsync($"/redaksi/naskah/{id}/pratinjau"))), new("hours", hours.ToString(System.Globalization.CultureInfo.InvariantCulture))]), Cancel);

    private async Task<string> LinkAsync(long id, int hours = 24)
    {
        var page = Paper.Parse(await (await MakeAsync(app.WriterBrowser, id, hours)).Content.ReadAsStringAsync(Cancel));
        var link = page.TextOf(".link-made");
        Assert.Matches(Link(), link);
        return link[NewsPortalApp.Origin.Length..];
    }

    [GeneratedRegex(@"\Ahttps://berita\.test/pratinjau/[0-9a-f]{32}\z")]
    private static partial Regex Link();
}
