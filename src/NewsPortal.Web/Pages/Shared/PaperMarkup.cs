using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>The paper – an edition, or the network – in the words of schema.org.</summary>
public sealed class PaperMarkup(Place place, Addresses addresses, IOptions<SiteOptions> site)
{
    /// <summary>The name that the paper goes by.</summary>
    public string Name => place.Edition?.Name ?? site.Value.Name;

    /// <summary>The publisher, with the pages on which it says by which rules it works (schema.org, Journalism and the Publishing Principles).</summary>
    public JsonObject Organization()
    {
        var paper = new JsonObject
        {
            ["@type"] = "NewsMediaOrganization",
            ["name"] = Name,
            ["url"] = addresses.Canonical(""),
            ["logo"] = new JsonObject { ["@type"] = "ImageObject", ["url"] = addresses.File("/img/logo.png"), ["width"] = 512, ["height"] = 512 },
            ["publishingPrinciples"] = addresses.Canonical("/halaman/pedoman-media-siber"),
            ["ethicsPolicy"] = addresses.Canonical("/halaman/kode-etik"),
            ["correctionsPolicy"] = addresses.Canonical("/ralat"),
            ["actionableFeedbackPolicy"] = addresses.Canonical("/halaman/hak-jawab"),
            ["masthead"] = addresses.Canonical("/halaman/redaksi"),
        };
        if (place.Edition is not null)
            paper["parentOrganization"] = new JsonObject { ["@type"] = "NewsMediaOrganization", ["name"] = site.Value.Name, ["url"] = addresses.Home(null) + "/" };
        return paper;
    }

    /// <summary>The site, with the address at which it is searched.</summary>
    public JsonObject Site() => new()
    {
        ["@type"] = "WebSite",
        ["name"] = Name,
        ["url"] = addresses.Canonical(""),
        ["inLanguage"] = "id",
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = addresses.Canonical("/cari") + "?q={search_term_string}" },
            ["query-input"] = "required name=search_term_string",
        },
    };

    /// <summary>Where a page hangs in the site: the front, what lies between, the page itself without a link.</summary>
    public JsonObject Breadcrumb(params (string Name, string? Address)[] steps) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. steps.Prepend((Name, addresses.Canonical(""))).Select((step, i) =>
        {
            var item = new JsonObject { ["@type"] = "ListItem", ["position"] = i + 1, ["name"] = step.Item1 };
            if (step.Item2 is not null) item["item"] = step.Item2;
            return item;
        })]),
    };
}
