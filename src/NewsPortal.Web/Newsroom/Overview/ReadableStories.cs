using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Which stories the newsroom's lists show to a person: <see cref="Actor.MayRead"/>, as a query.</summary>
internal static class ReadableStories
{
    /// <summary>Editions and sections are joined to one number for the grants that name both; there are fewer sections than this.</summary>
    private const long SectionSpan = 1_000_000;

    public static IQueryable<Article> ReadableBy(this IQueryable<Article> articles, Actor actor)
    {
        var reading = actor.Grants.Where(g => g.Role is StaffRole.Reporter or StaffRole.Editor or StaffRole.ManagingEditor or StaffRole.Ombudsman).ToList();
        if (actor.IsProgram || reading.Any(g => g is { EditionId: null, SectionId: null })) return articles;

        var editions = reading.Where(g => g is { EditionId: not null, SectionId: null }).Select(g => g.EditionId!.Value).ToList();
        var sections = reading.Where(g => g is { EditionId: null, SectionId: not null }).Select(g => g.SectionId!.Value).ToList();
        var desks = reading.Where(g => g is { EditionId: not null, SectionId: not null }).Select(g => (g.EditionId!.Value * SectionSpan) + g.SectionId!.Value).ToList();
        var self = actor.StaffId;
        return articles.Where(a => a.AuthorId == self || a.AssigneeId == self || editions.Contains(a.EditionId) || sections.Contains(a.SectionId) || desks.Contains((a.EditionId * SectionSpan) + a.SectionId));
    }

    /// <summary>Those that the person edits: what waits for the desk waits for them.</summary>
    public static IQueryable<Article> EditedBy(this IQueryable<Article> articles, Actor actor)
    {
        var editing = actor.Grants.Where(g => g.Role is StaffRole.Editor or StaffRole.ManagingEditor).ToList();
        if (editing.Any(g => g is { EditionId: null, SectionId: null })) return articles;

        var editions = editing.Where(g => g is { EditionId: not null, SectionId: null }).Select(g => g.EditionId!.Value).ToList();
        var sections = editing.Where(g => g is { EditionId: null, SectionId: not null }).Select(g => g.SectionId!.Value).ToList();
        var desks = editing.Where(g => g is { EditionId: not null, SectionId: not null }).Select(g => (g.EditionId!.Value * SectionSpan) + g.SectionId!.Value).ToList();
        return articles.Where(a => editions.Contains(a.EditionId) || sections.Contains(a.SectionId) || desks.Contains((a.EditionId * SectionSpan) + a.SectionId));
    }
}
