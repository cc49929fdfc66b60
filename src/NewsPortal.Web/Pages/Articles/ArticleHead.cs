using NewsPortal.Domain;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>Says what an article page is to search engines and those who share it.</summary>
public sealed class ArticleHead(PageHead head, ArticleMarkup markup, StoryRenderer renderer, Addresses addresses)
{
    /// <summary>As long as search results show, in characters.</summary>
    private const int DescriptionLength = 160;

    /// <summary>Describes a live story.</summary>
    public void Describe(ArticleView article, Zone zone)
    {
        head.Title = article.SearchTitle ?? article.Headline;
        head.Description = article.Description ?? article.Standfirst ?? renderer.Excerpt(article.Body, DescriptionLength);
        head.Canonical = addresses.Article(article.EditionId, article.Section, article.Id, article.Slug);
        head.Kind = "article";
        head.Picture = article.Picture;
        head.Section = article.Section.Value;
        head.ArticleProperties =
        [
            ("article:published_time", article.PublishedAt.Machine(zone)),
            ("article:modified_time", (article.SubstantiveAt ?? article.PublishedAt).Machine(zone)),
            ("article:section", article.SectionName),
            .. article.Tags.Select(t => ("article:tag", t.Name)),
        ];
        head.Markup.Add(markup.Article(article, zone, head.Description, head.Canonical));
        head.Markup.Add(markup.Breadcrumb(article));
    }

    /// <summary>Describes the page in place of a withdrawn story, which names nothing of it.</summary>
    public void DescribeWithdrawn()
    {
        head.Title = "Berita ini dicabut";
        head.Description = "";
        head.NoIndex = true;
    }
}
