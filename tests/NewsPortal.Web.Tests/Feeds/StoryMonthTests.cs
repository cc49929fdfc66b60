using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Feeds;

/// <summary>The months' figures are what counting would tell, whoever changes a story and however.</summary>
public sealed class StoryMonthTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_follow_every_change()
    {
        var now = app.Clock.GetUtcNow();
        var ids = await app.AddStoriesAsync(
            new ArchiveStory("Satu", now.AddDays(-40)), new ArchiveStory("Dua", now.AddDays(-40)), new ArchiveStory("Tiga", now.AddDays(-1), "makassar"), new ArchiveStory("Nanti", now.AddDays(40)),
            new ArchiveStory("Konsep", null));
        await AgreeAsync(stories: 4);

        await app.WithdrawAsync(ids[0], "Memuat identitas anak.");
        await AgreeAsync(stories: 3);

        await app.CorrectAsync(ids[1], "dua", "tiga");
        await AgreeAsync(stories: 3);

        await using var db = app.OpenDb();
        await db.Database.ExecuteSqlAsync($"update article set visible_from = visible_from - interval '90 days' where publication = 'Published'", Cancel);
        await AgreeAsync(stories: 3);

        await db.Database.ExecuteSqlAsync($"update article set publication = 'Published', visible_from = {now} where id = {ids[4]}", Cancel);
        await AgreeAsync(stories: 4);

        await db.Database.ExecuteSqlAsync($"update article set touched_at = {now}", Cancel);
        await AgreeAsync(stories: 4);
    }

    private async Task AgreeAsync(int stories)
    {
        await using var db = app.OpenDb();
        var kept = await db.StoryMonths.AsNoTracking().Where(m => m.Stories != 0).OrderBy(m => m.EditionId).ThenBy(m => m.Month).Select(m => $"{m.EditionId} {m.Month:u} {m.Stories}").ToListAsync(Cancel);
        var counted = (await db.Articles.AsNoTracking().Where(a => a.Publication == Domain.Articles.Publication.Published).Select(a => new { a.EditionId, a.VisibleFrom }).ToListAsync(Cancel))
            .GroupBy(a => (a.EditionId, Month: new DateTimeOffset(a.VisibleFrom!.Value.Year, a.VisibleFrom.Value.Month, 1, 0, 0, 0, TimeSpan.Zero)))
            .OrderBy(g => g.Key.EditionId).ThenBy(g => g.Key.Month).Select(g => $"{g.Key.EditionId} {g.Key.Month:u} {g.Count()}");

        Assert.Equal(counted, kept);
        Assert.Equal(stories, await db.StoryMonths.SumAsync(m => m.Stories, Cancel));
        var changed = await db.Articles.Where(a => a.Publication == Domain.Articles.Publication.Published).MaxAsync(a => a.SubstantiveAt, Cancel);
        if (changed is not null) Assert.Contains(await db.StoryMonths.Select(m => m.ChangedAt).ToListAsync(Cancel), at => at == changed);
    }
}
