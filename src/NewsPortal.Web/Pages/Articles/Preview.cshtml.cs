using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Preview;
using NewsPortal.Web.Pages.Shared;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>Any revision of a story in the readers' template, for those of the newsroom who may read it; the newsroom shows it in frames.</summary>
[Authorize(Policy = NewsroomPolicies.Editorial)]
public sealed class PreviewModel(PreviewRevisions revisions, StaffAccess access, PageHead head) : PageModel
{
    /// <summary>What is shown.</summary>
    public PreviewPage Shown { get; private set; } = null!;

    /// <summary>Shows a revision, the working copy where none is named; without scripts where a frame of the newsroom asks for it.</summary>
    public async Task<IActionResult> OnGetAsync(long id, [FromQuery(Name = "revisi")] long? revision, [FromQuery(Name = "bingkai")] bool framed, CancellationToken cancel)
    {
        if (await revisions.FindAsync(id, revision, cancel) is not { } found) return NotFound();
        if (!access.Actor.MayRead(found.Article)) return Forbid();
        PreviewHeaders.AllowOwnFrames(HttpContext);
        Shown = await PreviewPage.ComposeAsync(HttpContext.RequestServices, found.Article, found.Revision, PreviewAddress.OfNewsroom(id), access.Actor, cancel);
        head.Scriptless = framed;
        return Page();
    }
}
