namespace NewsPortal.Web.Pages.Search;

/// <summary>What a search is narrowed to.</summary>
/// <param name="EditionId">One edition.</param>
/// <param name="SectionId">One section.</param>
/// <param name="From">The first moment, in UTC.</param>
/// <param name="Until">The moment after the last, in UTC.</param>
/// <param name="WriterId">One person of the bylines.</param>
public sealed record SearchFilter(long? EditionId, long? SectionId, DateTimeOffset? From, DateTimeOffset? Until, long? WriterId);
