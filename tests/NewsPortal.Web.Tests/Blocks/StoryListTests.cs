using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Fronts;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Pages.Articles;
using NewsPortal.Web.Tests.Lists;

namespace NewsPortal.Web.Tests.Blocks;

/// <summary>What is read in the database's own language, for the sake of round trips, is what LINQ says of the same.</summary>
public sealed class StoryListTests(ListsApp app) : IClassFixture<ListsApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => app.Clock.GetUtcNow();

    [Fact]
    public async Task The_newest_of_editions_and_sections_are_the_live_ones_in_the_order_of_all_lists()
    {
        await using var db = app.OpenDb();
        var editions = await db.Editions.Select(e => e.Id).ToListAsync(Cancel);
        var sections = await db.Sections.Select(s => s.Id).ToListAsync(Cancel);
        foreach (var edition in editions.Select(e => (long?)e).Prepend(null))
        {
            var paper = db.Articles.LiveAt(Now).OfEdition(edition);
            await SameAsync(StoryList.Latest(edition), paper);
            foreach (var section in sections) await SameAsync(StoryList.OfSection(edition, section), paper.Where(a => a.SectionId == section));
            if (edition is { } e) await SameAsync(StoryList.Sisters(e), db.Articles.LiveAt(Now).Where(a => a.EditionId != e));
        }
    }

    [Fact]
    public async Task A_tags_list_holds_one_more_so_that_the_story_itself_can_be_left_out()
    {
        await using var db = app.OpenDb();
        var tag = (await db.Tags.ToListAsync(Cancel)).Single(t => t.Slug.Value == "situ").Id;
        await SameAsync(StoryList.OfTag(tag), db.Articles.LiveAt(Now).Where(a => a.Tags.Any(t => t.TagId == tag)), StoryList.Candidates + 1);
    }

    [Fact]
    public async Task Around_a_story_stand_the_nearest_of_its_edition_also_among_those_of_one_instant()
    {
        await using var db = app.OpenDb();
        foreach (var story in await db.Articles.LiveAt(Now).Select(a => new { a.Id, a.EditionId, a.VisibleFrom }).ToListAsync(Cancel))
        {
            var edition = await db.Articles.LiveAt(Now).OfEdition(story.EditionId).NewestFirst().Select(a => a.Id).ToListAsync(Cancel);
            var (at, place) = (edition.IndexOf(story.Id), new ListPosition(story.VisibleFrom!.Value, story.Id));
            Assert.Equal(edition.Skip(at + 1).Take(6), await IdsAsync(StoryList.Before(story.EditionId, place)));
            Assert.Equal(edition.Take(at).Reverse().Take(6), await IdsAsync(StoryList.After(story.EditionId, place)));
        }
    }

    [Fact]
    public async Task A_slot_counts_from_its_first_moment_to_its_last_and_only_while_its_story_is_live()
    {
        await using var db = app.OpenDb();
        var live = await db.Articles.LiveAt(Now).NewestFirst().Select(a => a.Id).Take(4).ToListAsync(Cancel);
        var scheduled = await db.Articles.Where(a => a.VisibleFrom > Now).Select(a => a.Id).FirstAsync(Cancel);
        var edition = await db.Editions.Where(e => e.Position == 1).Select(e => e.Id).SingleAsync(Cancel);
        foreach (var front in new long?[] { edition, null })
            db.FrontSlots.AddRange(
                new FrontSlot { EditionId = front, Kind = SlotKind.Lead, Position = 2, ArticleId = live[0] },
                new FrontSlot { EditionId = front, Kind = SlotKind.Lead, Position = 1, ArticleId = live[1], From = Now, Until = Now.AddMinutes(1) },
                new FrontSlot { EditionId = front, Kind = SlotKind.Lead, Position = 3, ArticleId = live[2], Until = Now },
                new FrontSlot { EditionId = front, Kind = SlotKind.Lead, Position = 4, ArticleId = live[3], From = Now.AddMinutes(1) },
                new FrontSlot { EditionId = front, Kind = SlotKind.Lead, Position = 5, ArticleId = scheduled },
                new FrontSlot { EditionId = front, Kind = SlotKind.EditorsPicks, Position = 1, ArticleId = live[2] });
        await db.SaveChangesAsync(Cancel);

        Assert.Equal([live[1], live[0]], await IdsAsync(StoryList.Slots(edition, SlotKind.Lead)));
        Assert.Equal([live[1], live[0]], await IdsAsync(StoryList.Slots(null, SlotKind.Lead)));
    }

    [Fact]
    public async Task A_card_and_a_story_read_with_others_say_what_they_say_read_alone()
    {
        await using var db = app.OpenDb();
        var all = await db.Articles.Select(a => a.Id).ToListAsync(Cancel);
        await using var scope = app.Services.CreateAsyncScope();

        var cards = await scope.ServiceProvider.GetRequiredService<StoryCards>().ReadAsync(all, Cancel);
        var alone = await db.Articles.AsNoTracking().LiveAt(Now).WithPictures(db).Select(CardView.From).ToListAsync(Cancel);
        Assert.Equal(alone.OrderBy(c => c.Id), cards.Values.OrderBy(c => c.Id).Select(c => c with { Drawings = null }));

        var reader = scope.ServiceProvider.GetRequiredService<ArticleReader>();
        foreach (var id in all)
        {
            var story = await reader.FindAsync(id, Cancel);
            Assert.Equal(cards.ContainsKey(id), story is not null);
            if (story is not null) Assert.Equal((cards[id].Headline, cards[id].VisibleFrom, cards[id].Picture), (story.Headline, story.VisibleFrom, story.Picture));
        }
    }

    private async Task SameAsync(StoryList list, IQueryable<Article> expected, int count = StoryList.Candidates) =>
        Assert.Equal(await expected.NewestFirst().Select(a => a.Id).Take(count).ToListAsync(Cancel), await IdsAsync(list));

    private async Task<List<long>> IdsAsync(StoryList list)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<StoryLists>().ReadAsync([list], Cancel)).Ids(list)];
    }
}
