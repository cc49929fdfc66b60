using System.Linq.Expressions;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Which stories the newsroom's lists show to a person: <see cref="Actor.MayRead"/>, as a query.</summary>
internal static class ReadableStories
{
    public static IQueryable<Article> ReadableBy(this IQueryable<Article> articles, Actor actor)
    {
        var reading = actor.Grants.Where(g => g.Role is StaffRole.Reporter or StaffRole.Editor or StaffRole.ManagingEditor or StaffRole.Ombudsman).ToList();
        if (actor.IsProgram || reading.Any(g => g is { EditionId: null, SectionId: null })) return articles;

        var self = actor.StaffId;
        return articles.Where(OfAny(reading, a => a.AuthorId == self || a.AssigneeId == self));
    }

    /// <summary>Those that the person edits: what waits for the desk waits for them.</summary>
    public static IQueryable<Article> EditedBy(this IQueryable<Article> articles, Actor actor)
    {
        var editing = actor.Grants.Where(g => g.Role is StaffRole.Editor or StaffRole.ManagingEditor).ToList();
        if (editing.Any(g => g is { EditionId: null, SectionId: null })) return articles;

        return articles.Where(OfAny(editing, _ => false));
    }

    /// <summary>Those that one of the grants reaches: each a condition of its own, for which the database has an index.</summary>
    private static Expression<Func<Article, bool>> OfAny(IReadOnlyList<StaffGrant> grants, Expression<Func<Article, bool>> or)
    {
        var editions = grants.Where(g => g is { EditionId: not null, SectionId: null }).Select(g => g.EditionId!.Value).ToList();
        var sections = grants.Where(g => g is { EditionId: null, SectionId: not null }).Select(g => g.SectionId!.Value).ToList();
        if (editions.Count > 0) or = Or(or, a => editions.Contains(a.EditionId));
        if (sections.Count > 0) or = Or(or, a => sections.Contains(a.SectionId));
        foreach (var (edition, section) in grants.Where(g => g is { EditionId: not null, SectionId: not null }).Select(g => (g.EditionId!.Value, g.SectionId!.Value)).Distinct())
            or = Or(or, a => a.EditionId == edition && a.SectionId == section);
        return or;
    }

    private static Expression<Func<Article, bool>> Or(Expression<Func<Article, bool>> first, Expression<Func<Article, bool>> second) =>
        Expression.Lambda<Func<Article, bool>>(Expression.OrElse(first.Body, new Exchange(second.Parameters[0], first.Parameters[0]).Visit(second.Body)), first.Parameters);

    private sealed class Exchange(ParameterExpression old, ParameterExpression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == old ? by : node;
    }
}
