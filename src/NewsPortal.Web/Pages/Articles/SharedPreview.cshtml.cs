using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Preview;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>A story that is not live, for whoever holds a link to it; a link that is none, that ended or that was revoked is not found, all alike.</summary>
public sealed class SharedPreviewModel(PreviewLinks links) : PageModel
{
    /// <summary>What is shown.</summary>
    public PreviewPage Shown { get; private set; } = null!;

    /// <summary>Shows the working copy.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        PreviewHeaders.Set(HttpContext);
        if (await links.FindAsync(token, cancel) is not { } found) return NotFound();
        Shown = await PreviewPage.ComposeAsync(HttpContext.RequestServices, found.Article, found.Working, PreviewAddress.OfLink(token), null, cancel);
        return Page();
    }
}
