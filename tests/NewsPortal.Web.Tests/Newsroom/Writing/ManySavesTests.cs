using System.Net;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

public sealed class ManySavesTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private const int Writers = 100;

    [Fact]
    public async Task A_hundred_simultaneous_saves_lose_no_paragraph()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        var origin = Enumerable.Range(0, 20).Select(i => $"Paragraf {i}.").ToList();
        var (story, head) = await app.BeginAsync(staff, string.Join("\n\n", origin));
        var (ani, sheet) = (await Writer.OpenAsync(app, staff, story), await app.SheetAsync(story));

        // Five windows at each of twenty paragraphs: some are joined, some collide.
        var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(i =>
        {
            var body = string.Join("\n\n", origin.Select((p, at) => at == i % 20 ? $"Tulisan {i}." : p));
            return ani.SaveAsync(story, head, sheet.With(("body", body)), tab: $"{i:x16}");
        }));

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict, answer.StatusCode.ToString()));
        var (working, all) = (await app.HeadAsync(story), await app.SnapshotsAsync(story));
        var kept = all.Where(r => r.Aside).Append(working).SelectMany(r => r.Story.Body.Split("\n\n")).ToHashSet();
        Assert.All(Enumerable.Range(0, Writers), i => Assert.Contains($"Tulisan {i}.", kept));
        Assert.Equal(20, answers.Count(a => a.StatusCode is HttpStatusCode.OK));
        Assert.Equal(20, working.Story.Body.Split("\n\n").Count(p => p.StartsWith("Tulisan", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, all.Count), all.Select(r => r.Number));
    }

    [Fact]
    public async Task A_hundred_stories_are_saved_at_once_too()
    {
        var staff = await app.AddStaffAsync(StaffRole.Editor);
        var stories = new List<(long Id, long Head)>();
        for (var i = 0; i < Writers; i++) stories.Add(await app.BeginAsync(staff));
        var (ani, sheet) = (await Writer.OpenAsync(app, staff, stories[0].Id), await app.SheetAsync(stories[0].Id));

        var answers = await Task.WhenAll(stories.Select(s => ani.SaveAsync(s.Id, s.Head, sheet.With(("body", "Baru.")))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }
}
