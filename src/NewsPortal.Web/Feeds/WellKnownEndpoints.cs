using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Feeds;

/// <summary>What machines ask for at fixed addresses: robots.txt, ads.txt, security.txt and the web manifest.</summary>
internal static class WellKnownEndpoints
{
    public static void MapWellKnown(this IEndpointRouteBuilder routes)
    {
        string[] read = ["GET", "HEAD"];
        routes.MapMethods("/robots.txt", read, (Addresses addresses) => Text($"""
            User-agent: *
            Disallow: /redaksi
            Disallow: /cari
            Allow: /

            Sitemap: {addresses.Canonical("/sitemap.xml")}
            Sitemap: {addresses.Canonical("/sitemap-news.xml")}

            """));
        routes.MapMethods("/ads.txt", read, (IOptions<SiteOptions> site) => Text(site.Value.AdsTxt is { Length: > 0 } lines ? lines.TrimEnd() + "\n" : "# Situs ini tidak menjual tempat iklan lewat pihak ketiga.\n"));
        routes.MapMethods("/.well-known/security.txt", read, (IOptions<SiteOptions> site, Addresses addresses, TimeProvider clock) =>
            site.Value.SecurityContact is not { } contact ? Results.NotFound() : Text($"""
            Contact: {contact.OriginalString}
            Expires: {clock.GetUtcNow().Date.AddDays(180).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture)}
            Preferred-Languages: id, en
            Canonical: {addresses.File("/.well-known/security.txt")}

            """));
        routes.MapMethods("/manifest.webmanifest", read, (Place place, Addresses addresses, IOptions<SiteOptions> site) => Results.Text(Manifest(place, addresses, site.Value).ToJsonString(), "application/manifest+json; charset=utf-8"));
    }

    private static IResult Text(string text) => Results.Text(text, "text/plain; charset=utf-8");

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
