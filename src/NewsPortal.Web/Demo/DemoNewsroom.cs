using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.Sections;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Demo;

/// <summary>A made-up network to look at and try things on: the plan lies in <c>demo.json</c>, the stories are files of copy.</summary>
internal sealed class DemoNewsroom(NewsDbContext db, DemoStories stories, DemoPeople people, DemoReads reads, EditionDirectory directory, TimeProvider clock)
{
    /// <summary>How long after the first start the demo's breaking story stands above the fronts.</summary>
    private static readonly TimeSpan BreakingFor = TimeSpan.FromDays(1);

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
        AddSlots(SlotKind.EditorsPicks, plan.Picks, editions, ids, until: null);
        AddSlots(SlotKind.Breaking, plan.Breaking, editions, ids, until: clock.GetUtcNow() + BreakingFor);
        await AddTagsAsync(plan, cancel);
        await AddCorrectionsAsync(plan, ids, cancel);
        await reads.AddAsync(cancel);
        directory.Forget();
        await progress.WriteLineAsync("The demo newsroom is ready. The figures of its readers are made up like its stories; real ones take their place within a day.");
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

    private void AddSlots(
        SlotKind kind, IReadOnlyDictionary<string, IReadOnlyList<string>> fronts, Dictionary<string, Edition> editions, Dictionary<string, long> ids, DateTimeOffset? until)
    {
        foreach (var (front, names) in fronts)
            db.FrontSlots.AddRange(names.Select((name, i) => new FrontSlot
            {
                EditionId = editions.GetValueOrDefault(front)?.Id,
                Kind = kind,
                Position = i + 1,
                ArticleId = ids[name],
                Until = until,
            }));
    }

    private async Task AddTagsAsync(DemoPlan plan, CancellationToken cancel)
    {
        foreach (var (name, planned) in plan.Tags)
        {
            var tag = await db.Tags.SingleAsync(t => t.Name == name, cancel);
            tag.Intro = planned.Intro;
            db.TagAliases.AddRange(planned.Aliases.Select(alias => new TagAlias { Slug = Slug.Parse(alias), TagId = tag.Id }));
        }
    }

    private async Task AddCorrectionsAsync(DemoPlan plan, Dictionary<string, long> ids, CancellationToken cancel)
    {
        foreach (var planned in plan.Corrections)
        {
            var article = await db.Articles.Include(a => a.Corrections).AsSplitQuery().SingleAsync(a => a.Id == ids[planned.Story], cancel);
            var postedAt = article.PublishedAt!.Value.AddHours(planned.HoursLater);
            db.AuditEntries.Add(article.Correct(Actor.Program("demo"), planned.Kind, planned.Wrong, planned.Right, revision: null, postedAt).OrThrow());
        }

        await db.SaveChangesAsync(cancel);
    }
}
