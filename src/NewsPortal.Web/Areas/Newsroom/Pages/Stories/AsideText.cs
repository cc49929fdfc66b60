using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Merging;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Stories;

/// <summary>A text that gave way to another's, or that nobody has chosen for or against yet.</summary>
/// <param name="Id">The snapshot.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
internal sealed record AsideText(long Id, string? By, DateTimeOffset At)
{
    /// <summary>The most that are looked at.</summary>
    private const int Most = 20;

    /// <summary>
    /// Those of a story since a moment, the newest first, each under its own writer's name: what waits for a choice, and of what was chosen
    /// the text that lost by it. Where both were kept nothing is listed.
    /// </summary>
    public static async Task<IReadOnlyList<AsideText>> OfAsync(NewsDbContext db, long articleId, DateTimeOffset since, CancellationToken cancel)
    {
        var all = db.Revisions.AsNoTracking().Where(r => r.ArticleId == articleId);
        var asides = await all.Where(r => r.Aside && r.SavedAt > since).OrderByDescending(r => r.Number).Take(Most).ToListAsync(cancel);
        var (lost, seen) = (new Dictionary<long, Revision>(), new HashSet<(long?, string?, long?, long?)>());
        foreach (var aside in asides)
        {
            // Whoever is asked saves nothing until they have chosen: their next snapshot is the choice.
            var choice = await all.Where(r => !r.Aside && r.Number > aside.Number && r.SavedById == aside.SavedById).OrderBy(r => r.Number).FirstOrDefaultAsync(cancel);
            // Typing went on while the question stood: the last text holds the earlier ones.
            if (!seen.Add((aside.SavedById, aside.Tab, aside.BaseId, choice?.Id))) continue;
            var origin = await all.FirstOrDefaultAsync(r => r.Id == aside.BaseId && !r.Aside, cancel);
            if (choice is null || Lacks(choice.Story, aside.Story, origin?.Story)) lost.TryAdd(aside.Id, aside);
            if (choice is null || await all.Where(r => !r.Aside && r.Number < choice.Number).OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancel) is not { } theirs) continue;
            if (theirs.Id != origin?.Id && Lacks(choice.Story, theirs.Story, origin?.Story)) lost.TryAdd(theirs.Id, theirs);
        }

        var people = lost.Values.Select(r => r.SavedById).ToList();
        var names = await db.Users.Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancel);
        return [.. lost.Values.OrderByDescending(r => r.Number).Select(r => new AsideText(r.Id, r.SavedById is { } by ? names.GetValueOrDefault(by) : null, r.SavedAt))];
    }

    /// <summary>Whether anything that a text changed of its origin is not in what came of it.</summary>
    private static bool Lacks(Story result, Story text, Story? origin)
    {
        if (StoryField.All.Any(f => f.Read(text) != f.Read(result) && (origin is null || f.Read(text) != f.Read(origin)))) return true;
        var kept = Paragraphs(result.Body).Concat(Paragraphs(origin?.Body ?? "")).ToHashSet();
        return Paragraphs(text.Body).Any(paragraph => !kept.Contains(paragraph));
    }

    private static string[] Paragraphs(string body) => body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
