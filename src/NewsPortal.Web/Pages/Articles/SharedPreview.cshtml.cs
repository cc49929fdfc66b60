using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Preview;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>
/// A story that is not live, for whoever holds a link to it. A link that ended, that was revoked or that never was gets one and the same
/// answer, so that nothing is learned by trying.
/// </summary>
public sealed class SharedPreviewModel(PreviewLinks links, Place place, EditionDirectory editions, PageHead head) : PageModel
{
    /// <summary>What is shown; <see langword="null"/> where the link opens nothing.</summary>
    public PreviewPage? Shown { get; private set; }

    /// <summary>Shows the working copy.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        PreviewHeaders.Set(HttpContext);
        if (await links.FindAsync(token, cancel) is { } found)
        {
            Shown = await PreviewPage.ComposeAsync(HttpContext.RequestServices, found.Article, found.Working, PreviewAddress.OfLink(token), null, cancel);
            return Page();
        }

        place.Network = await editions.GetAsync(cancel);
        (head.Title, head.NoIndex, Response.StatusCode) = ("Tautan ini tidak berlaku", true, StatusCodes.Status410Gone);
        return Page();
    }
}
