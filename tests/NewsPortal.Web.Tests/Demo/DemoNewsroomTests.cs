using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Fronts;

namespace NewsPortal.Web.Tests.Demo;

[Collection(DemoCollection.Name)]
public sealed class DemoNewsroomTests(DemoApp app)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sixty_stories_are_live_in_five_editions_and_nine_sections()
    {
        await using var db = app.OpenDb();

        Assert.Equal(60, await db.Articles.LiveAt(app.FilledAt).CountAsync(Cancel));
        Assert.Equal(60, await db.Articles.CountAsync(Cancel));
        Assert.Equal(["cirebon", "depok", "jayapura", "makassar", "tasikmalaya"], (await db.Editions.Select(e => e.Slug).ToListAsync(Cancel)).Select(s => s.Value).Order());
        Assert.Equal(9, await db.Articles.Select(a => a.SectionId).Distinct().CountAsync(Cancel));
    }

    [Theory]
    [InlineData("depok", Zone.Wib)]
    [InlineData("makassar", Zone.Wita)]
    [InlineData("jayapura", Zone.Wit)]
    public async Task An_edition_keeps_the_clock_of_its_place(string slug, Zone zone)
    {
        await using var db = app.OpenDb();

        Assert.Equal(zone, await db.Editions.Where(e => e.Slug == Slug.Parse(slug)).Select(e => e.Zone).SingleAsync(Cancel));
        Assert.Empty(await db.Articles.Where(a => a.Zone != null).Select(a => a.Headline).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Fifteen_people_with_a_post_and_a_life_each_have_a_story()
    {
        await using var db = app.OpenDb();
        var people = await db.Contributors.ToListAsync(Cancel);
        var named = await db.ArticleBylines.Select(b => b.ContributorId).Distinct().ToListAsync(Cancel);

        Assert.Equal(15, people.Count);
        Assert.All(people, person => Assert.True(person is { Title.Length: > 0, Bio.Length: > 0 } && named.Contains(person.Id), person.Name));
    }

    [Fact]
    public async Task Two_stories_carry_a_correction_that_was_posted_after_them_and_before_now()
    {
        await using var db = app.OpenDb();
        var corrected = await db.Articles.Where(a => a.Corrections.Any()).Select(a => new { a.PublishedAt, Notes = a.Corrections.Select(c => c.PostedAt).ToList() }).ToListAsync(Cancel);

        Assert.Equal(2, corrected.Count);
        Assert.All(corrected, story => Assert.All(story.Notes, posted => Assert.InRange(posted, story.PublishedAt!.Value, app.FilledAt)));
    }

    [Fact]
    public async Task Every_front_has_its_picks()
    {
        await using var db = app.OpenDb();

        var fronts = await db.FrontSlots.Where(s => s.Kind == SlotKind.EditorsPicks).GroupBy(s => s.EditionId).Select(g => g.Count()).ToListAsync(Cancel);

        Assert.Equal([5, 5, 5, 5, 5, 5], fronts);
    }

    [Fact]
    public async Task Each_thing_that_readers_are_told_beside_a_text_is_there_to_be_seen()
    {
        await using var db = app.OpenDb();

        Assert.Equal(1, await db.FrontSlots.CountAsync(s => s.Kind == SlotKind.Breaking && s.EditionId == null, Cancel));
        Assert.Equal(1, await db.Articles.CountAsync(a => a.Advertorial, Cancel));
        Assert.Equal(1, await db.Articles.CountAsync(a => a.Unverified, Cancel));
        Assert.True(await db.Articles.AnyAsync(a => a.PublishedAt < app.FilledAt.AddYears(-1), Cancel));
        Assert.True(await db.Tags.AnyAsync(t => t.Intro != null && db.TagAliases.Any(alias => alias.TagId == t.Id), Cancel));
        Assert.False(await db.Contributors.AnyAsync(c => c.PictureId == null, Cancel));
    }

    [Fact]
    public async Task Every_story_has_tags_sources_and_an_editor()
    {
        await using var db = app.OpenDb();

        Assert.Empty(await db.Articles.Where(a => a.Tags.Count < 2 || a.Sources.Count == 0 || a.Bylines.Count < 2).Select(a => a.Headline).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Every_picture_has_a_caption_a_credit_and_a_text_for_those_who_do_not_see_it()
    {
        await using var db = app.OpenDb();
        var pictured = await db.Articles.Where(a => a.PictureId != null).ToListAsync(Cancel);

        Assert.InRange(pictured.Count, 50, 60);
        Assert.All(pictured, story => Assert.True(story is { Caption.Length: > 0, Credit.Length: > 0, AltText.Length: > 0 } && story.AltText != story.Headline, story.Headline));
    }

    [Fact]
    public async Task Every_read_also_that_names_a_story_of_the_demo_has_found_it()
    {
        await using var db = app.OpenDb();
        var headlines = await db.Articles.Select(a => a.Headline).ToListAsync(Cancel);
        var waiting = await db.ReadAlsos.Where(row => row.TargetId == null).Select(row => row.Title).ToListAsync(Cancel);

        Assert.True(await db.ReadAlsos.CountAsync(row => row.TargetId != null, Cancel) >= 80);
        Assert.Empty(from title in waiting from headline in headlines where SharesHalf(title, headline) select $"{title} ~ {headline}");
    }

    /// <summary>What would be a misspelt headline; titles of stories that the demo does not have share a word or two by chance.</summary>
    private static bool SharesHalf(string title, string headline)
    {
        var (a, b) = (title.Split(' ').Select(Text.Key).ToHashSet(), headline.Split(' ').Select(Text.Key).ToHashSet());
        return a.Count(b.Contains) * 2 >= Math.Min(a.Count, b.Count);
    }

    [Fact]
    public async Task Dates_end_within_the_hour_before_the_first_start()
    {
        await using var db = app.OpenDb();
        var newest = await db.Articles.MaxAsync(a => a.PublishedAt, Cancel);

        Assert.InRange(newest!.Value, app.FilledAt.AddHours(-1), app.FilledAt);
        Assert.False(await db.Articles.AnyAsync(a => a.VisibleFrom > app.FilledAt || a.EditedAt > app.FilledAt || a.SubstantiveAt > app.FilledAt, Cancel));
    }

    [Fact]
    public async Task A_second_filling_changes_nothing()
    {
        await using var db = app.OpenDb();
        var before = await CountsAsync(db);

        Assert.False(await app.FillAsync());
        Assert.Equal(before, await CountsAsync(db));
    }

    [Fact]
    public async Task A_demo_of_another_day_is_the_same_but_for_the_day()
    {
        await using var other = new DemoApp();
        other.Clock.Advance(TimeSpan.FromDays(17));
        await other.InitializeAsync();

        Assert.Equal(await StoriesAsync(app), await StoriesAsync(other));
    }

    /// <summary>Each story with its age at the first start, in minutes.</summary>
    private static async Task<List<string>> StoriesAsync(DemoApp app)
    {
        await using var db = app.OpenDb();
        var stories = await db.Articles.OrderBy(a => a.Id).Select(a => new { a.Id, a.Headline, a.PublishedAt, a.Caption, Tags = a.Tags.Count, a.SubstantiveAt }).ToListAsync(Cancel);
        return [.. stories.Select(s => $"{s.Id} {s.Headline} {Age(s.PublishedAt)} {s.Caption} {s.Tags} {Age(s.SubstantiveAt)}")];

        int? Age(DateTimeOffset? moment) => (int?)(app.FilledAt - moment)?.TotalMinutes;
    }

    private static async Task<(int, int, int, int, int)> CountsAsync(Data.NewsDbContext db) =>
        (await db.Articles.CountAsync(Cancel), await db.Revisions.CountAsync(Cancel), await db.FrontSlots.CountAsync(Cancel), await db.AuditEntries.CountAsync(Cancel), await db.Contributors.CountAsync(Cancel));
}
