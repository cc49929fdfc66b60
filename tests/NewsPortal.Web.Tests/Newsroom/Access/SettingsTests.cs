using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>What admins set: editions, sections, the people of the bylines, tags, what roles ask for.</summary>
public sealed class SettingsTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_that_is_renamed_shows_its_name_at_once_and_the_change_is_remembered()
    {
        var admin = await app.SignInAsync(StaffRole.Admin, null);
        var (id, page) = await EditionAsync("makassar");

        await admin.FillInAsync(page, ("Input.Name", "Kabar Makassar"), ("Input.Accent", "sea"));

        Assert.Contains("Kabar Makassar", await app.NewReader().ReadAsync("/makassar"), StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.Contains("Kabar Makassar", (await db.AuditEntries.SingleAsync(a => a.Action == "edition.change" && a.EntityId == id, Cancel)).Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_one_edition_the_slower_is_told()
    {
        var (first, second) = (await app.SignInAsync(StaffRole.Admin, null), await app.SignInAsync(StaffRole.Admin, null));
        var (_, page) = await EditionAsync("depok");
        var shown = await second.OpenAsync(page);
        await first.FillInAsync(page, ("Input.Tagline", "Dari dekat"));

        var answer = await second.SendFormAsync(shown, page, ("Input.Tagline", "Dari jauh"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.StartsWith("Orang lain baru saja mengubah edisi ini.", again.TextOf(".notice.bad"), StringComparison.Ordinal);
        Assert.Equal("Dari jauh", again.AttributeOf("#tagline", "value"));
    }

    [Theory]
    [InlineData("jayapura.berita.test")]
    [InlineData("berita.test")]
    [InlineData("https://depok.test")]
    [InlineData("depok test")]
    [InlineData("depok")]
    public async Task A_host_that_is_anothers_or_none_is_refused(string host)
    {
        var (_, page) = await EditionAsync("depok");

        var answer = await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync(page, ("Input.Host", host));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("tag", "dipakai oleh situs sendiri")]
    [InlineData("redaksi", "dipakai oleh situs sendiri")]
    [InlineData("depok", "sudah dipakai edisi atau kanal lain")]
    [InlineData("daerah", "sudah dipakai edisi atau kanal lain")]
    [InlineData("Gaya Hidup", "hanya berisi huruf kecil")]
    public async Task No_section_takes_an_address_that_is_taken(string slug, string refusal)
    {
        var admin = await app.SignInAsync(StaffRole.Admin, null);

        var answer = await admin.FillInAsync("/redaksi/kelola/kanal", ("name", "Baru"), ("slug", slug));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(refusal, Paper.Parse(await answer.Content.ReadAsStringAsync(Cancel)).TextOf(".notice.bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_section_stands_in_the_bar_at_once()
    {
        await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync("/redaksi/kelola/kanal", ("name", "Olahraga"), ("slug", "olahraga"));

        Assert.Contains("/depok/olahraga", await app.NewReader().ReadAsync("/depok"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_names_of_one_person_become_one_in_what_is_live_and_in_what_is_kept()
    {
        var (twin, kept) = (await app.AddPersonAsync("budi-s"), await app.AddPersonAsync("budi-santoso"));
        var story = (await app.AddStoriesAsync(new ArchiveStory("Warga menanam", app.Clock.GetUtcNow()) { Bylines = [new BylineEntry(twin, BylineRole.Writer), new BylineEntry(kept, BylineRole.Writer)] }))[0];

        var answer = await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync($"/redaksi/kelola/penulis/{twin}", ("into", "budi-santoso"), ("sure", "true"));

        Assert.Equal($"/redaksi/kelola/penulis/{kept}", answer.Headers.Location?.ToString());
        await using var db = app.OpenDb();
        Assert.False(await db.Contributors.AnyAsync(c => c.Id == twin, Cancel));
        Assert.Equal([kept], await db.ArticleBylines.Where(b => b.ArticleId == story).Select(b => b.ContributorId).ToListAsync(Cancel));
        Assert.Equal([new BylineEntry(kept, BylineRole.Writer)], (await db.Revisions.SingleAsync(r => r.ArticleId == story, Cancel)).Story.Bylines);
    }

    [Fact]
    public async Task Two_tags_of_one_meaning_become_one_and_the_old_address_leads_there()
    {
        var (twin, kept) = (await app.AddTagAsync("bbm"), await app.AddTagAsync("bahan-bakar-minyak"));
        var story = (await app.AddStoriesAsync(new ArchiveStory("Harga naik", app.Clock.GetUtcNow()) { Tags = [twin] }))[0];

        await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync($"/redaksi/kelola/tag/{twin}", ("into", "bahan-bakar-minyak"), ("sure", "true"));

        Assert.Equal("/tag/bahan-bakar-minyak", (await app.NewReader().GetAsync("/tag/bbm", Cancel)).Headers.Location?.ToString());
        await using var db = app.OpenDb();
        Assert.Equal([kept], (await db.Revisions.SingleAsync(r => r.ArticleId == story, Cancel)).Story.TagIds);
    }

    [Fact]
    public async Task A_tag_that_moves_leaves_its_old_address_behind()
    {
        var tag = await app.AddTagAsync("ciliwung");
        await app.AddStoriesAsync(new ArchiveStory("Sungai naik", app.Clock.GetUtcNow()) { Tags = [tag] });

        await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync($"/redaksi/kelola/tag/{tag}", ("Input.Name", "Sungai Ciliwung"), ("Input.Slug", "sungai-ciliwung"), ("Input.Aliases", "kali-ciliwung"));

        foreach (var old in new[] { "ciliwung", "kali-ciliwung" })
            Assert.Equal("/tag/sungai-ciliwung", (await app.NewReader().GetAsync("/tag/" + old, Cancel)).Headers.Location?.ToString());
        Assert.Contains("Sungai Ciliwung", (await app.NewReader().OpenAsync("/tag/sungai-ciliwung")).TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_not_to_be_shown_has_no_page()
    {
        var person = await app.AddPersonAsync("siti-aminah");

        await (await app.SignInAsync(StaffRole.Admin, null)).FillInAsync($"/redaksi/kelola/penulis/{person}", ("Input.Name", "Siti Aminah"), ("Input.Hidden", "true"));

        Assert.Equal(HttpStatusCode.NotFound, (await app.NewReader().GetAsync("/penulis/siti-aminah", Cancel)).StatusCode);
    }

    [Fact]
    public async Task What_a_role_asks_for_is_set_and_unset()
    {
        await using var other = new NewsPortalApp();
        await other.InitializeAsync();
        var admin = await other.SignInAsync(StaffRole.Admin, null);

        await admin.FillInAsync("/redaksi/kelola/peran", ("Demanded", "Editor"));
        Assert.Equal(HttpStatusCode.Redirect, (await (await other.SignInAsync(StaffRole.Editor)).GetAsync("/redaksi", Cancel)).StatusCode);

        await admin.PostAsync("/redaksi/kelola/peran", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await admin.FormTokenAsync() }), Cancel);
        Assert.Equal(HttpStatusCode.OK, (await (await other.SignInAsync(StaffRole.Editor)).GetAsync("/redaksi", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/redaksi/kelola/orang?q=staf")]
    [InlineData("/redaksi/kelola/orang?setelah=Staf&id=1")]
    [InlineData("/redaksi/kelola/penulis?q=%25_%5C")]
    [InlineData("/redaksi/kelola/penulis?setelah=a&id=1")]
    [InlineData("/redaksi/kelola/tag?q=x&setelah=a&id=2")]
    public async Task Lists_are_searched_and_paged(string page) =>
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync(StaffRole.Admin, null)).GetAsync(page, Cancel)).StatusCode);

    private async Task<(long Id, string Page)> EditionAsync(string slug)
    {
        await using var db = app.OpenDb();
        var id = (await db.Editions.ToListAsync(Cancel)).Single(e => e.Slug == Slug.Parse(slug)).Id;
        return (id, $"/redaksi/kelola/edisi/{id}");
    }
}
