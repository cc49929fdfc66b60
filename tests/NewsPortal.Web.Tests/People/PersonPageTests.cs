using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.People;

public sealed class PersonPageTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public async Task A_person_is_shown_with_portrait_post_life_and_work()
    {
        var portrait = await app.TakeAsync(TestPictures.Jpeg(500, 500));
        await using var db = app.OpenDb();
        var person = db.Contributors.Add(new Contributor { Slug = Slug.Parse("ani-lestari"), Name = "Ani Lestari", Title = "Redaktur", Bio = "Menyunting sejak lama.", PictureId = portrait.Id }).Entity;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await app.AddStoriesAsync(new ArchiveStory("Pasar Pindah", app.Clock.GetUtcNow()) { Bylines = [new(person.Id, BylineRole.Writer)] });

        var page = await app.NewReader().OpenAsync("/depok/penulis/ani-lestari");
        var markup = page.Markup("ProfilePage").GetProperty("mainEntity");

        Assert.Equal("Ani Lestari", page.TextOf(".person h1"));
        Assert.Equal("Redaktur", page.TextOf(".person .kicker"));
        Assert.Equal("Menyunting sejak lama.", page.TextOf(".person .standfirst"));
        Assert.Equal("Perahu", page.AttributeOf(".portrait img", "alt"));
        Assert.Equal(["Pasar Pindah"], page.TextsOf(".listing h3"));
        Assert.Equal(("Person", "Ani Lestari", "Redaktur"), (markup.GetProperty("@type").GetString(), markup.GetProperty("name").GetString(), markup.GetProperty("jobTitle").GetString()));
        Assert.StartsWith("https://berita.test/media/", markup.GetProperty("image").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_without_portrait_post_or_life_still_has_a_page()
    {
        var person = await app.AddPersonAsync("budi");
        await app.AddStoriesAsync(new ArchiveStory("Berita Budi", app.Clock.GetUtcNow().AddHours(-1)) { Bylines = [new(person, Domain.People.BylineRole.Writer)] });

        var page = await app.NewReader().OpenAsync("/penulis/budi");

        Assert.Equal("Nama budi", page.TextOf("h1"));
        Assert.DoesNotContain(page.QuerySelectorAll(".portrait, .kicker"), e => e.Closest(".card") is null);
    }
}
