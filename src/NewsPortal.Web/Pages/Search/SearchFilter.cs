using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Pages.Search;

/// <summary>What a search is narrowed to.</summary>
/// <param name="EditionId">One edition.</param>
/// <param name="SectionId">One section.</param>
/// <param name="From">The first moment, in UTC.</param>
/// <param name="Until">The moment after the last, in UTC.</param>
/// <param name="WriterId">One person of the bylines.</param>
public sealed record SearchFilter(long? EditionId, long? SectionId, DateTimeOffset? From, DateTimeOffset? Until, long? WriterId)
{
    /// <summary>The stories that pass.</summary>
    public IQueryable<Article> Narrow(IQueryable<Article> stories)
    {
        stories = stories.OfEdition(EditionId);
        if (SectionId is { } section) stories = stories.Where(a => a.SectionId == section);
        if (From is { } from) stories = stories.Where(a => a.VisibleFrom >= from);
        if (Until is { } until) stories = stories.Where(a => a.VisibleFrom < until);
        if (WriterId is { } writer) stories = stories.Where(a => a.Bylines.Any(b => b.ContributorId == writer));
        return stories;
    }
}
