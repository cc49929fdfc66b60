namespace NewsPortal.Domain.Articles;

/// <summary>The questions that every list and page asks.</summary>
public static class ArticleQueries
{
    /// <summary>Whether readers see the story: <see cref="LiveAt"/> asked of one story in memory; a test holds the two together.</summary>
    public static bool IsLive(this Article article, DateTimeOffset now) => article.Publication == Publication.Published && article.VisibleFrom <= now;

    extension(IQueryable<Article> articles)
    {
        /// <summary>The one definition of “live”: every query for readers starts here. <paramref name="now"/> is the application's clock.</summary>
        public IQueryable<Article> LiveAt(DateTimeOffset now) =>
            articles.Where(a => a.Publication == Publication.Published && a.VisibleFrom <= now);

        /// <summary>Newest first, by the key of all indexes.</summary>
        public IOrderedQueryable<Article> NewestFirst() => articles.OrderByDescending(a => a.VisibleFrom).ThenByDescending(a => a.Id);

        /// <summary>Those of an edition; all of the network where it is <see langword="null"/>.</summary>
        public IQueryable<Article> OfEdition(long? editionId) => editionId is null ? articles : articles.Where(a => a.EditionId == editionId);
    }
}
