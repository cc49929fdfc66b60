using System.Xml.Linq;

namespace NewsPortal.Web.Feeds;

/// <summary>A picture with its credit in RSS and Atom, which have no place of their own for one.</summary>
internal static class MediaRss
{
    public static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    public static XElement Content(FeedPicture picture) => new(Media + "content",
        new XAttribute("url", picture.Address), new XAttribute("medium", "image"), new XAttribute("type", "image/jpeg"), new XAttribute("width", 1280), new XAttribute("height", 720),
        picture.AltText.Length == 0 ? null : new XElement(Media + "description", new XAttribute("type", "plain"), XmlText.Valid(picture.AltText)),
        picture.Credit is null ? null : new XElement(Media + "credit", XmlText.Valid(picture.Credit)));
}
