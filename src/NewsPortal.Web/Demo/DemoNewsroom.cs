using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Demo;

/// <summary>A made-up network to look at and try things on: the plan lies in <c>demo.json</c>, the stories are files of copy.</summary>
internal sealed class DemoNewsroom(NewsDbContext db, DemoStories stories, DemoPeople people, EditionDirectory directory, TimeProvider clock)
{
    /// <summary>The folder that travels with the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Demo");

    /// <summary>Fills a database that holds no edition yet.</summary>
    /// <returns>Whether it was filled.</returns>
    public async Task<bool> FillIfEmptyAsync(TextWriter progress, CancellationToken cancel)
    {
        if (await db.Editions.AnyAsync(cancel)) return false;

        var plan = await DemoPlan.ReadAsync(cancel);
        await progress.WriteLineAsync($"Filling the demo newsroom: {plan.Editions.Count} editions, {DemoStories.Count} stories and their pictures …");
        var (editions, sections) = await AddNewsroomAsync(plan, cancel);
        await people.AddAsync(plan, cancel);
        var ids = await stories.ImportAsync(plan, editions, sections, progress, cancel);
        await AddPicksAsync(plan, editions, ids, cancel);
        await AddCorrectionsAsync(plan, ids, cancel);
        directory.Forget();
        await progress.WriteLineAsync("The demo newsroom is ready.");
        return true;
    }

    private async Task<(Dictionary<string, Edition> Editions, Dictionary<string, Section> Sections)> AddNewsroomAsync(DemoPlan plan, CancellationToken cancel)
    {
        var sections = plan.Sections.Select((s, i) => new Section { Slug = Slug.Parse(s.Slug), Name = s.Name, Position = i + 1 }).ToList();
        var editions = plan.Editions.Select((e, i) => new Edition
        {
            Slug = Slug.Parse(e.Slug),
            Name = e.Name,
            Place = e.Place,
            Tagline = e.Tagline,
            DatelineName = e.Name.ToUpperInvariant(),
            Zone = e.Zone,
            Accent = e.Accent,
            Position = i + 1,
        }).ToList();
        db.AddRange(sections);
        db.AddRange(editions);
        await db.SaveChangesAsync(cancel);
        return (editions.ToDictionary(e => e.Slug.Value), sections.ToDictionary(s => s.Slug.Value));
    }

    private async Task AddPicksAsync(DemoPlan plan, Dictionary<string, Edition> editions, Dictionary<string, long> ids, CancellationToken cancel)
    {
        foreach (var (front, picks) in plan.Picks)
            db.FrontSlots.AddRange(picks.Select((name, i) => new FrontSlot
            {
                EditionId = editions.GetValueOrDefault(front)?.Id,
                Kind = SlotKind.EditorsPicks,
                Position = i + 1,
                ArticleId = ids[name],
            }));
        await db.SaveChangesAsync(cancel);
    }

    private async Task AddCorrectionsAsync(DemoPlan plan, Dictionary<string, long> ids, CancellationToken cancel)
    {
        foreach (var planned in plan.Corrections)
        {
            var article = await db.Articles.Include(a => a.Corrections).SingleAsync(a => a.Id == ids[planned.Story], cancel);
            var postedAt = article.PublishedAt!.Value.AddHours(planned.HoursLater);
            article.Correct(planned.Kind, planned.Wrong, planned.Right, "verb:demo", postedAt);
            db.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = "verb:demo", Action = "article.correct", Entity = "article", EntityId = article.Id });
        }

        await db.SaveChangesAsync(cancel);
    }
}
