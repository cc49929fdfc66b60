using System.Globalization;
using System.Xml.Linq;

namespace NewsPortal.Web.Feeds;

/// <summary>Writes Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XDocument Write(Feed feed) => new(new XDeclaration("1.0", "utf-8", null), new XElement(Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", "id"),
        new XAttribute(XNamespace.Xmlns + "media", MediaRss.Media),
        new XElement(Atom + "title", XmlText.Valid(feed.Title)),
        new XElement(Atom + "subtitle", XmlText.Valid(feed.Description)),
        new XElement(Atom + "id", feed.Self),
        new XElement(Atom + "updated", Rfc3339(feed.UpdatedAt)),
        Link(feed.Self, "self", "application/atom+xml"),
        Link(feed.Home, "alternate", "text/html"),
        new XElement(Atom + "author", new XElement(Atom + "name", XmlText.Valid(feed.Title))),
        feed.Entries.Select(Entry)));

    private static XElement Entry(FeedEntry entry) => new(Atom + "entry",
        new XElement(Atom + "title", XmlText.Valid(entry.Title)),
        new XElement(Atom + "id", entry.Guid),
        Link(entry.Address, "alternate", "text/html"),
        new XElement(Atom + "published", Rfc3339(entry.PublishedAt)),
        new XElement(Atom + "updated", Rfc3339(entry.ModifiedAt)),
        entry.Authors.Select(name => new XElement(Atom + "author", new XElement(Atom + "name", XmlText.Valid(name)))),
        entry.Tags.Prepend(entry.Section).Distinct().Select(name => new XElement(Atom + "category", new XAttribute("term", XmlText.Valid(name)))),
        new XElement(Atom + "summary", XmlText.Valid(entry.Summary)),
        entry.Html is null ? null : new XElement(Atom + "content", new XAttribute("type", "html"), XmlText.Valid(entry.Html)),
        entry.Picture is null ? null : MediaRss.Content(entry.Picture));

    private static XElement Link(string address, string relation, string type) =>
        new(Atom + "link", new XAttribute("href", address), new XAttribute("rel", relation), new XAttribute("type", type));

    private static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
