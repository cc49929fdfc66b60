using System.Globalization;
using Microsoft.Extensions.Options;
using NewsPortal.Domain;
using NewsPortal.Domain.Editions;

namespace NewsPortal.Web.Site;

/// <summary>Makes the site's addresses. Absolute ones come from the settings and the editions' hosts, never from a request.</summary>
public sealed class Addresses(Place place, IOptions<SiteOptions> site)
{
    private Uri BaseUrl => site.Value.BaseUrl!;

    /// <summary>The network's origin, without a slash at the end.</summary>
    public string Origin => BaseUrl.GetLeftPart(UriPartial.Authority);

    /// <summary>An edition's home, or the network's; without a slash at the end.</summary>
    public string Home(Edition? edition) => edition switch
    {
        null => Origin,
        { Host: { } host } => $"{BaseUrl.Scheme}://{host}",
        _ => $"{Origin}/{edition.Slug}",
    };

    /// <summary>The home as a link from this page: short where it stays on the same host.</summary>
    public string LinkHome(Edition? edition) =>
        place.OnOwnHost || place.Elsewhere || edition?.Host is not null ? Home(edition) : edition is null ? "" : $"/{edition.Slug}";

    /// <summary>A story's one public address.</summary>
    public string Article(long editionId, Slug section, long id, Slug slug) => Home(Edition(editionId)) + ArticlePath(section, id, slug);

    /// <summary>A story's address as a link from this page.</summary>
    public string LinkArticle(long editionId, Slug section, long id, Slug slug)
    {
        var path = ArticlePath(section, id, slug);
        return editionId == place.Edition?.Id && place.OnOwnHost ? path : LinkHome(Edition(editionId)) + path;
    }

    /// <summary>A page of this edition (or of the network) as a link; <paramref name="path"/> starts with a slash or is empty.</summary>
    public string Link(string path)
    {
        var link = (place.OnOwnHost || place.Edition is null ? "" : $"/{place.Edition.Slug}") + path;
        return (place.Elsewhere ? Origin : "") + (link.Length == 0 ? "/" : link);
    }

    /// <summary>A page of this edition (or of the network) as the one public address.</summary>
    public string Canonical(string path) => Home(place.Edition) + (path.Length == 0 && (place.Edition is null || place.Edition.Host is not null) ? "/" : path);

    /// <summary>A file of the network's origin: picture, icon.</summary>
    public string File(string path) => Origin + path;

    private static string ArticlePath(Slug section, long id, Slug slug) => string.Create(CultureInfo.InvariantCulture, $"/{section}/{id}/{slug}");

    private Edition? Edition(long id) => place.Network.Editions.FirstOrDefault(e => e.Id == id);
}
