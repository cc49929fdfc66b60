using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Areas.Newsroom.Pages.Desk;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.Preview;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Preview;

/// <summary>A story in the readers' template at the widths of a phone, a tablet and a desk, and the links that show it to people outside.</summary>
public sealed class PreviewModel(PreviewRevisions revisions, PreviewLinks links, Addresses addresses, Place place, StaffAccess access, IStringLocalizer<StepText> say) : PageModel
{
    private static readonly int[] Widths = [360, 768, 1280];

    /// <summary>The story.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The revision; <see langword="null"/> for the working copy.</summary>
    [BindProperty(SupportsGet = true, Name = "revisi")]
    public long? Revision { get; set; }

    /// <summary>The width of the frame, in pixels.</summary>
    public int Width { get; private set; } = Widths[0];

    /// <summary>A link that was made just now.</summary>
    public string? Made { get; private set; }

    /// <summary>Why no link was made.</summary>
    public string? Error { get; private set; }

    /// <summary>The links that are open.</summary>
    public IReadOnlyList<PreviewLink> Links { get; private set; } = [];

    /// <summary>Whether the person may make links.</summary>
    public bool MayShare { get; private set; }

    private Article? Article { get; set; }

    /// <summary>Shows the preview.</summary>
    public Task<IActionResult> OnGetAsync([FromQuery(Name = "lebar")] int? width, CancellationToken cancel)
    {
        if (width is { } wanted && Widths.Contains(wanted)) Width = wanted;
        return ShowAsync(cancel);
    }

    /// <summary>Makes a link.</summary>
    public async Task<IActionResult> OnPostAsync(int hours, CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } problem) return problem;
        if (await links.MakeAsync(Article!, access.Actor, hours, cancel) is { } token) Made = addresses.File(PreviewAddress.OfLink(token));
        else (Error, Response.StatusCode) = (say["Tautan tidak dapat dibuat untuk naskah ini."], MayShare ? StatusCodes.Status409Conflict : StatusCodes.Status403Forbidden);
        return await ShowAsync(cancel);
    }

    /// <summary>Ends a link.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(long link, CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } problem) return problem;
        if (!MayShare) return Forbid();
        await links.RevokeAsync(Article!, link, access.Actor, cancel);
        return Redirect(PreviewAddress.OfNewsroom(Id));
    }

    /// <summary>A moment in the edition's zone.</summary>
    public string Moment(DateTimeOffset at) => DeskWords.Moment(at, place.Network.Editions.First(e => e.Id == Article!.EditionId).Zone);

    private async Task<IActionResult?> FindAsync(CancellationToken cancel)
    {
        if (await revisions.FindAsync(Id, Revision, cancel) is not { } found) return NotFound();
        if (!access.Actor.MayRead(found.Article)) return Forbid();
        (Article, MayShare) = (found.Article, access.Actor.MayWrite(found.Article));
        return null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } problem) return problem;
        PreviewHeaders.AllowFrames(HttpContext);
        Links = await links.OpenAsync(Article!, cancel);
        return Page();
    }
}
