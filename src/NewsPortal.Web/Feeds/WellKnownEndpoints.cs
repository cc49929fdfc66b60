using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>What machines ask for at fixed addresses: robots.txt, ads.txt, security.txt and the web manifest.</summary>
internal static class WellKnownEndpoints
{
    public static void MapWellKnown(this IEndpointRouteBuilder routes)
    {
        string[] read = ["GET", "HEAD"];
        routes = routes.MapGroup("").WithMetadata(new CachedPageAttribute());
        routes.MapMethods("/robots.txt", read, (HttpContext http, Place place, Addresses addresses) => Text(http, Robots(place, addresses)));
        routes.MapMethods("/ads.txt", read, (HttpContext http, IOptions<SiteOptions> site) => Text(http, site.Value.AdsTxt is { Length: > 0 } lines ? lines.TrimEnd() + "\n" : "# Situs ini tidak menjual tempat iklan lewat pihak ketiga.\n"));
        routes.MapMethods("/.well-known/security.txt", read, (HttpContext http, IOptions<SiteOptions> site, Addresses addresses, TimeProvider clock) =>
            site.Value.SecurityContact is not { } contact ? Results.NotFound() : Text(http, $"""
            Contact: {contact}
            Expires: {clock.GetUtcNow().Date.AddDays(180).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture)}
            Preferred-Languages: id, en
            Canonical: {addresses.File("/.well-known/security.txt")}

            """));
        routes.MapMethods("/manifest.webmanifest", read, (HttpContext http, Place place, Addresses addresses, IOptions<SiteOptions> site) =>
            FeedAnswer.Bytes(http, Encoding.UTF8.GetBytes(Manifest(place, addresses, site.Value).ToJsonString()), "application/manifest+json; charset=utf-8", modified: null));
    }

    /// <summary>
    /// Results of searches are not for machines, the form is. An edition's own host also names the network's sitemaps, which list its
    /// stories: by the protocol, a sitemap speaks for another host only where that host's robots.txt says so.
    /// </summary>
    private static string Robots(Place place, Addresses addresses)
    {
        string[] searches = ["/cari", .. place.OnOwnHost ? [] : place.Network.Editions.Where(e => e.Host is null).Select(e => $"/{e.Slug}/cari")];
        string[] sitemaps = [addresses.Canonical("/sitemap.xml"), addresses.Canonical("/sitemap-news.xml"), .. place.OnOwnHost ? [addresses.File("/sitemap.xml"), addresses.File("/sitemap-news.xml")] : Array.Empty<string>()];
        string[] lines = ["User-agent: *", "Disallow: /redaksi", .. searches.Select(path => $"Disallow: {path}?"), "Allow: /", "", .. sitemaps.Select(address => $"Sitemap: {address}"), ""];
        return string.Join('\n', lines);
    }

    private static IResult Text(HttpContext http, string text) => FeedAnswer.Bytes(http, Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", modified: null);

    private static JsonObject Manifest(Place place, Addresses addresses, SiteOptions site) => new()
    {
        ["name"] = place.Edition?.Name ?? site.Name,
        ["short_name"] = place.Edition?.Place ?? site.Name,
        ["lang"] = "id",
        ["start_url"] = addresses.Link(""),
        ["display"] = "minimal-ui",
        ["background_color"] = "#fffdf9",
        ["theme_color"] = "#fffdf9",
        ["icons"] = new JsonArray(
            new JsonObject { ["src"] = "/img/icon.svg", ["type"] = "image/svg+xml", ["sizes"] = "any" },
            new JsonObject { ["src"] = "/img/logo.png", ["type"] = "image/png", ["sizes"] = "512x512" }),
    };
}
