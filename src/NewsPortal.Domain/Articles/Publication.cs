namespace NewsPortal.Domain.Articles;

/// <summary>Where a story stands towards readers. Whether it is live also depends on the clock: see <see cref="ArticleQueries"/>.</summary>
public enum Publication
{
    /// <summary>Never ran.</summary>
    Unpublished,

    /// <summary>Visible from <see cref="Article.VisibleFrom"/>; ahead of that moment it is scheduled.</summary>
    Published,

    /// <summary>Was live and has been taken down; its address answers 410 with the reason.</summary>
    Withdrawn,

    /// <summary>Never ran and never will, unless it is taken back.</summary>
    Spiked,
}
