using System.Globalization;
using System.Xml.Linq;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>The sitemaps: an index by month, a file a month, and the news of the last two days.</summary>
internal static class SitemapEndpoints
{
    private const string Type = "application/xml; charset=utf-8";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    public static void MapSitemaps(this IEndpointRouteBuilder routes)
    {
        string[] read = ["GET", "HEAD"];
        routes = routes.MapGroup("").WithMetadata(new CachedPageAttribute());
        routes.MapMethods("/sitemap.xml", read, IndexAsync);
        routes.MapMethods("/sitemap-{year:regex(^(19|20|21)\\d\\d$)}-{month:regex(^(0[1-9]|1[0-2])$)}.xml", read, (int year, int month, HttpContext http, SitemapReader reader, CancellationToken cancel) => MonthAsync(year, month, 1, http, reader, cancel));
        routes.MapMethods("/sitemap-{year:regex(^(19|20|21)\\d\\d$)}-{month:regex(^(0[1-9]|1[0-2])$)}-{part:int:range(2,1000)}.xml", read, MonthAsync);
        routes.MapMethods("/sitemap-news.xml", read, (HttpContext http, SitemapReader reader, CancellationToken cancel) => NewsAsync(1, http, reader, cancel));
        routes.MapMethods("/sitemap-news-{part:int:range(2,100)}.xml", read, NewsAsync);
    }

    private static async Task<IResult> IndexAsync(HttpContext http, SitemapReader reader, Addresses addresses, CancellationToken cancel)
    {
        var months = await reader.MonthsAsync(cancel);
        var news = Enumerable.Range(1, await reader.NewsFilesAsync(cancel))
            .Select(part => new XElement(Map + "sitemap", new XElement(Map + "loc", addresses.Canonical(part == 1 ? "/sitemap-news.xml" : $"/sitemap-news-{part}.xml"))));
        var files = months.SelectMany(m => Enumerable.Range(1, m.Files).Select(part => new XElement(Map + "sitemap",
            new XElement(Map + "loc", addresses.Canonical(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{m.Year}-{m.Month:00}{(part == 1 ? "" : $"-{part}")}.xml"))),
            new XElement(Map + "lastmod", W3C(m.ModifiedAt)))));
        return FeedAnswer.Xml(http, new XDocument(new XElement(Map + "sitemapindex", news, files)), Type, modified: null);
    }

    private static async Task<IResult> MonthAsync(int year, int month, int part, HttpContext http, SitemapReader reader, CancellationToken cancel)
    {
        var entries = await reader.MonthAsync(year, month, part, cancel);
        if (entries.Count == 0) return Results.NotFound();
        return FeedAnswer.Xml(http, new XDocument(new XElement(Map + "urlset", entries.Select(e =>
            new XElement(Map + "url", new XElement(Map + "loc", e.Address), new XElement(Map + "lastmod", W3C(e.ModifiedAt)))))), Type, modified: null);
    }

    private static async Task<IResult> NewsAsync(int part, HttpContext http, SitemapReader reader, CancellationToken cancel)
    {
        var entries = await reader.NewsAsync(part, cancel);
        if (entries.Count == 0 && part > 1) return Results.NotFound();
        return FeedAnswer.Xml(http, new XDocument(new XElement(Map + "urlset", new XAttribute(XNamespace.Xmlns + "news", News), entries.Select(e =>
            new XElement(Map + "url",
                new XElement(Map + "loc", e.Address),
                new XElement(News + "news",
                    new XElement(News + "publication", new XElement(News + "name", XmlText.Valid(e.Paper)), new XElement(News + "language", "id")),
                    new XElement(News + "publication_date", W3C(e.PublishedAt)),
                    new XElement(News + "title", XmlText.Valid(e.Headline))))))), Type, modified: null);
    }

    private static string W3C(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
