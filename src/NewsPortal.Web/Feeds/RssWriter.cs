using System.Globalization;
using System.Xml.Linq;

namespace NewsPortal.Web.Feeds;

/// <summary>Writes RSS 2.0 with the modules that news readers use: Atom's self link, Dublin Core's creator, content and Media RSS.</summary>
internal static class RssWriter
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public static XDocument Write(Feed feed) => new(new XDeclaration("1.0", "utf-8", null), new XElement("rss",
        new XAttribute("version", "2.0"),
        new XAttribute(XNamespace.Xmlns + "atom", Atom),
        new XAttribute(XNamespace.Xmlns + "dc", Creator),
        new XAttribute(XNamespace.Xmlns + "content", Content),
        new XAttribute(XNamespace.Xmlns + "media", MediaRss.Media),
        new XElement("channel",
            new XElement("title", XmlText.Valid(feed.Title)),
            new XElement("link", feed.Home),
            new XElement("description", XmlText.Valid(XmlText.AsHtml(feed.Description))),
            new XElement("language", "id"),
            new XElement("lastBuildDate", Rfc822(feed.UpdatedAt)),
            new XElement(Atom + "link", new XAttribute("href", feed.Self), new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml")),
            feed.Entries.Select(Item))));

    private static XElement Item(FeedEntry entry) => new("item",
        new XElement("title", XmlText.Valid(entry.Title)),
        new XElement("link", entry.Address),
        new XElement("guid", new XAttribute("isPermaLink", "false"), entry.Guid),
        new XElement("pubDate", Rfc822(entry.PublishedAt)),
        entry.Authors.Select(name => new XElement(Creator + "creator", XmlText.Valid(name))),
        entry.Tags.Prepend(entry.Section).Distinct().Select(name => new XElement("category", XmlText.Valid(name))),
        new XElement("description", XmlText.Valid(XmlText.AsHtml(entry.Summary))),
        entry.Html is null ? null : new XElement(Content + "encoded", XmlText.Valid(entry.Html)),
        entry.Picture is null ? null : MediaRss.Content(entry.Picture));

    /// <summary>RFC 822 with a figure for the zone, as RSS 2.0 asks.</summary>
    private static string Rfc822(DateTimeOffset moment) =>
        moment.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
