using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Fronts;

/// <summary>The paper as schema.org's <c>NewsMediaOrganization</c>.</summary>
public sealed class FrontMarkup(Place place, Addresses addresses, IOptions<SiteOptions> site)
{
    /// <summary>The edition, or the network.</summary>
    public JsonNode Organization() => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "NewsMediaOrganization",
        ["name"] = place.Edition?.Name ?? site.Value.Name,
        ["url"] = addresses.Canonical(""),
        ["logo"] = addresses.File("/img/logo.png"),
    };
}
