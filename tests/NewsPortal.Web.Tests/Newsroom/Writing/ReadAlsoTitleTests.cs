using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>What the editor is told of “Baca Juga” titles while somebody writes: the stories that they will find, and nothing of those that one may not see.</summary>
public sealed class ReadAlsoTitleTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task Baca_Juga_titles_are_told_the_story_that_they_will_find_or_why_they_find_none()
    {
        var (ani, story) = await OpenAsync("Pintu air dibuka malam hari");
        var one = (await app.ImportAsync(TypedCopy.Of("Pompa Ciliwung diperbaiki"))).ArticleId;
        foreach (var edition in new[] { "depok", "makassar" }) await app.ImportAsync(TypedCopy.Of("Hujan lebat sore ini"), edition);

        var answer = (await (await ani.PostAsync($"/redaksi/naskah/{story}/baca-juga", new { titles = new[] { "Pompa Ciliwung Diperbaiki!", "Hujan lebat sore ini", "Belum pernah terbit", "Pintu air dibuka malam hari" } })).JsonAsync()).GetProperty("titles").EnumerateArray().ToList();

        Assert.Equal(one, answer[0].GetProperty("id").GetInt64());
        Assert.Equal("Depok", answer[0].GetProperty("story").GetProperty("edition").GetString());
        Assert.Equal([2, 0, 0], answer.Skip(1).Select(a => a.GetProperty("id").ValueKind is System.Text.Json.JsonValueKind.Null ? a.GetProperty("alike").GetInt32() : -1));
    }

    [Fact]
    public async Task Baca_Juga_titles_tell_nobody_of_stories_that_they_may_not_see()
    {
        var (ani, story) = await OpenAsync("Rapat anggaran molor");
        var elsewhere = await app.AddStaffAsync(StaffRole.Reporter, "makassar");
        var (secret, _) = await app.BeginAsync(elsewhere, headline: "Wali kota diperiksa penyidik", edition: "makassar");
        await app.BeginAsync(ani.StaffId, headline: "Waduk bocor lagi");
        foreach (var _ in Enumerable.Range(0, 2)) await app.BeginAsync(elsewhere, headline: "Waduk bocor lagi", edition: "makassar");
        var makassar = await Writer.OpenAsync(app, elsewhere, secret);

        var answer = await LookUpAsync(ani, story, "Wali kota diperiksa penyidik", "Waduk bocor lagi");
        var there = await LookUpAsync(makassar, secret, "Waduk bocor lagi");

        Assert.Equal([(null, 0), (null, 1)], answer.Select(Told));
        Assert.Equal([(null, 2)], there.Select(Told));
        Assert.Equal([((long?)secret, 1)], (await LookUpAsync(await Writer.OpenAsync(app, secret, edition: "makassar"), (await app.BeginAsync(elsewhere, headline: "Lain", edition: "makassar")).Id, "Wali kota diperiksa penyidik")).Select(Told));
    }

    [Fact]
    public async Task A_Baca_Juga_title_is_not_told_to_find_what_was_thrown_away()
    {
        var (ani, story) = await OpenAsync("Trotoar baru dibuka");
        var (spiked, _) = await app.BeginAsync(ani.StaffId, headline: "Jembatan gantung putus");
        Assert.Equal([((long?)spiked, 1)], (await LookUpAsync(ani, story, "Jembatan gantung putus")).Select(Told));
        await using (var db = app.OpenDb())
        {
            var article = await db.Articles.SingleAsync(a => a.Id == spiked, TestContext.Current.CancellationToken);
            article.Spike(Actor.Staff(ani.StaffId, [new StaffGrant { StaffId = ani.StaffId, Role = StaffRole.ManagingEditor }]), app.Clock.GetUtcNow()).OrThrow();
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal([(null, 0)], (await LookUpAsync(ani, story, "Jembatan gantung putus")).Select(Told));
    }

    [Fact]
    public async Task A_Baca_Juga_title_is_answered_in_the_letters_in_which_it_was_asked()
    {
        var (ani, story) = await OpenAsync("Kolam renang ditutup");
        var target = (await app.ImportAsync(TypedCopy.Of("Gerbang tol Cimanggis dibuka"))).ArticleId;
        const string asked = " Gerbang  tol\u00A0Cimanggis\u200B dibuka ";

        var meaning = Assert.Single(await LookUpAsync(ani, story, asked));

        Assert.Equal((asked, target), (meaning.GetProperty("title").GetString(), meaning.GetProperty("id").GetInt64()));
    }

    private static async Task<List<JsonElement>> LookUpAsync(Writer writer, long own, params string[] titles) =>
        [.. (await (await writer.PostAsync($"/redaksi/naskah/{own}/baca-juga", new { titles })).JsonAsync()).GetProperty("titles").EnumerateArray()];

    private static (long? Id, int Alike) Told(JsonElement meaning) =>
        (meaning.GetProperty("id") is { ValueKind: JsonValueKind.Number } id ? id.GetInt64() : null, meaning.GetProperty("alike").GetInt32());

    private async Task<(Writer Ani, long Story)> OpenAsync(string headline = "Warga turun ke situ")
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor, name: "Ani");
        var (story, _) = await app.BeginAsync(staff, headline: headline);
        return (await Writer.OpenAsync(app, staff, story), story);
    }
}
