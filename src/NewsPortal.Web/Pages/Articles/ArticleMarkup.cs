using System.Text.Json.Nodes;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>A story as schema.org's <c>NewsArticle</c>, or as an <c>Article</c> where it was paid for: those who wrote are authors, editors are editors, never the other way.</summary>
public sealed class ArticleMarkup(PaperMarkup paper, Addresses addresses)
{
    /// <summary>The crops that search engines ask for.</summary>
    private static readonly string[] Crops = ["16x9", "4x3", "1x1"];

    /// <summary>What was paid for is no news. Search engines that do not know this type take it for the article that it is.</summary>
    private const string PaidFor = "https://schema.org/AdvertiserContentArticle";

    /// <summary>The story itself.</summary>
    public JsonObject Article(ArticleView article, Zone zone, string description, string address)
    {
        var node = new JsonObject
        {
            ["@type"] = article.Advertorial ? "Article" : "NewsArticle",
            ["headline"] = article.Headline,
            ["description"] = description,
            ["mainEntityOfPage"] = address,
            ["url"] = address,
            ["inLanguage"] = "id",
            ["articleSection"] = article.SectionName,
            ["isAccessibleForFree"] = true,
            ["datePublished"] = article.PublishedAt.Machine(zone),
            ["dateModified"] = (article.SubstantiveAt ?? article.PublishedAt).Machine(zone),
            ["image"] = Images(article),
            ["author"] = Authors(article),
            ["publisher"] = paper.Organization(),
        };
        if (article.Advertorial) node["additionalType"] = PaidFor;
        if (People(article, BylineRole.Editor) is { Count: > 0 } editors) node["editor"] = editors;
        if (article.Tags.Count > 0) node["keywords"] = new JsonArray([.. article.Tags.Select(t => (JsonNode)t.Name)]);
        if (article.Corrections.Count > 0)
            node["correction"] = new JsonArray([.. article.Corrections.Select(c => new JsonObject
            {
                ["@type"] = "CorrectionComment",
                ["text"] = StoryNotes.Correction(c.Wrong, c.Right),
                ["datePublished"] = c.PostedAt.Machine(zone),
            })]);
        return node;
    }

    /// <summary>Where the story hangs in the site.</summary>
    public JsonObject Breadcrumb(ArticleView article) =>
        paper.Breadcrumb((article.SectionName, addresses.Canonical($"/{article.Section}")), (article.Headline, null));

    private JsonArray Images(ArticleView article) => article.Picture is { } picture
        ? new(Crops.Select(ratio => (JsonNode)addresses.File(picture.Address(ratio, 1280))).ToArray())
        : new(addresses.File("/img/card.jpg"));

    /// <summary>Where no writer is named, the edition stands for its newsroom.</summary>
    private JsonNode Authors(ArticleView article) =>
        People(article, BylineRole.Writer, BylineRole.Reporter, BylineRole.Contributor) is { Count: > 0 } people ? people : paper.Organization();

    private JsonArray People(ArticleView article, params BylineRole[] roles) => new([.. article.Bylines.Where(b => roles.Contains(b.Role)).DistinctBy(b => b.Slug).Select(b =>
    {
        var person = new JsonObject { ["@type"] = "Person", ["name"] = b.Name };
        if (!b.Hidden) person["url"] = addresses.Canonical($"/penulis/{b.Slug}");
        return person;
    })]);
}
