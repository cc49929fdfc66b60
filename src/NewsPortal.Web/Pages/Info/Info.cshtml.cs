using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Info;

/// <summary>A standing page of the paper.</summary>
[CachedPage]
public sealed class InfoModel(InfoTexts texts, StoryRenderer renderer, PageHead head, Place place, Addresses addresses, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>The title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The text as HTML.</summary>
    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    /// <summary>Shows the page.</summary>
    public IActionResult OnGet(string slug)
    {
        if (texts.Find(slug) is not { } text) return NotFound();

        var body = text.Body.Replace("{nama}", place.Edition?.Name ?? site.Value.Name, StringComparison.Ordinal);
        (Title, Body) = (text.Title, renderer.Render(body, null, StoryReferences.None));
        (head.Title, head.Description, head.Canonical) = (text.Title, renderer.Excerpt(body, 160), addresses.Canonical($"/halaman/{slug}"));
        return Page();
    }
}
