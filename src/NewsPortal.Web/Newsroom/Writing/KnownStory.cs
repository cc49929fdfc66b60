using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>A story whose tags, people, section and picture are all there.</summary>
/// <param name="Story">The story; a tag or person that was joined with another meanwhile is that other.</param>
/// <param name="Unknown">The fields that name what is not there, by the names of <see cref="Domain.Merging.StoryField"/>: nobody may save them.</param>
internal sealed partial record KnownStory(Story Story, IReadOnlyList<string> Unknown)
{
    /// <summary>Looks everything up that the story names. What its working copy holds already, though it is gone, was nobody's wish to save: it falls away.</summary>
    public static async Task<KnownStory> OfAsync(NewsDbContext db, Story story, Story? before, CancellationToken cancel)
    {
        var tags = await IdsAsync(db, db.Tags.Select(t => t.Id), story.TagIds, "tag", "tag.merge", cancel);
        var people = await IdsAsync(db, db.Contributors.Select(c => c.Id), [.. story.Bylines.Select(b => b.ContributorId)], "contributor", "contributor.merge", cancel);
        var unknown = new List<string>();
        if (!await db.Sections.AnyAsync(s => s.Id == story.SectionId, cancel)) unknown.Add("sectionId");
        if (story.TagIds.Any(id => !tags.ContainsKey(id) && before?.TagIds.Contains(id) is not true)) unknown.Add("tagIds");
        if (story.Bylines.Any(b => !people.ContainsKey(b.ContributorId) && before?.Bylines.Any(o => o.ContributorId == b.ContributorId) is not true)) unknown.Add("bylines");
        var picture = story.Picture;
        if (picture?.PictureId is { } file && !await db.Pictures.AnyAsync(p => p.Id == file, cancel))
        {
            if (before?.Picture?.PictureId != file) unknown.Add("picture");
            picture = picture with { PictureId = null };
        }

        return new(story with
        {
            TagIds = [.. story.TagIds.Where(tags.ContainsKey).Select(id => tags[id]).Distinct()],
            Bylines = [.. story.Bylines.Where(b => people.ContainsKey(b.ContributorId)).Select(b => b with { ContributorId = people[b.ContributorId] }).Distinct()],
            Picture = picture,
        }, unknown);
    }

    /// <summary>Each identity that is there, or that was joined with one that is, and whose it is now.</summary>
    private static async Task<Dictionary<long, long>> IdsAsync(NewsDbContext db, IQueryable<long> all, IReadOnlyList<long> asked, string kind, string merge, CancellationToken cancel)
    {
        if (asked.Count == 0) return [];
        var found = (await all.Where(id => asked.Contains(id)).ToListAsync(cancel)).Distinct().ToDictionary(id => id);
        if (asked.All(found.ContainsKey)) return found;

        // A window may have been open since before the merge; the audit log is what remembers it.
        var heirs = (await db.AuditEntries.AsNoTracking().Where(e => e.Entity == kind && e.Action == merge).OrderBy(e => e.Seq).Select(e => new { e.EntityId, e.Payload }).ToListAsync(cancel))
            .Where(e => From().IsMatch(e.Payload)).GroupBy(e => long.Parse(From().Match(e.Payload).Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToDictionary(g => g.Key, g => g.Last().EntityId);
        var led = asked.Where(id => !found.ContainsKey(id)).Distinct().ToDictionary(id => id, id => Last(heirs, id));
        var there = await all.Where(id => led.Values.Contains(id)).ToListAsync(cancel);
        foreach (var (id, heir) in led.Where(l => there.Contains(l.Value))) found[id] = heir;
        return found;
    }

    private static long Last(Dictionary<long, long> heirs, long id)
    {
        for (var steps = 0; steps < heirs.Count && heirs.TryGetValue(id, out var next); steps++) id = next;
        return id;
    }

    [GeneratedRegex("\"from\":([0-9]{1,18})")]
    private static partial Regex From();
}
