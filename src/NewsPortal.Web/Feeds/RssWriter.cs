using System.Globalization;
using System.Xml.Linq;

namespace NewsPortal.Web.Feeds;

/// <summary>Writes RSS 2.0 with the modules that news readers use: Atom's self link, Dublin Core's creator, content and Media RSS.</summary>
internal static class RssWriter
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    public static XDocument Write(Feed feed) => new(new XDeclaration("1.0", "utf-8", null), new XElement("rss",
        new XAttribute("version", "2.0"),
        new XAttribute(XNamespace.Xmlns + "atom", Atom),
        new XAttribute(XNamespace.Xmlns + "dc", Creator),
        new XAttribute(XNamespace.Xmlns + "content", Content),
        new XAttribute(XNamespace.Xmlns + "media", Media),
        new XElement("channel",
            new XElement("title", feed.Title),
            new XElement("link", feed.Home),
            new XElement("description", feed.Description),
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
        new XElement("description", XmlText.Valid(entry.Summary)),
        entry.Html is null ? null : new XElement(Content + "encoded", XmlText.Valid(entry.Html)),
        entry.Picture is not { } picture ? null : new XElement(Media + "content",
            new XAttribute("url", picture.Address), new XAttribute("medium", "image"), new XAttribute("type", "image/jpeg"), new XAttribute("width", 1280), new XAttribute("height", 720),
            picture.AltText.Length == 0 ? null : new XElement(Media + "description", new XAttribute("type", "plain"), XmlText.Valid(picture.AltText)),
            picture.Credit is null ? null : new XElement(Media + "credit", XmlText.Valid(picture.Credit))));

    /// <summary>RFC 822 with a figure for the zone, as RSS 2.0 asks.</summary>
    private static string Rfc822(DateTimeOffset moment) =>
        moment.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
