using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Domain;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.Readers;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Readers;

/// <summary>Tells those who may read a story how often readers did.</summary>
public sealed class ReadersModel(DeskReader reader, StoryReads reads, StaffAccess access) : PageModel
{
    /// <summary>The story.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The story as the desk sees it.</summary>
    public DeskView View { get; private set; } = null!;

    /// <summary>The figures.</summary>
    public StoryFigures Figures { get; private set; } = null!;

    /// <summary>Whether readers have ever had the story.</summary>
    public bool HasRun => View.Article.FirstPublishedAt <= View.Now;

    /// <summary>Shows the figures.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await reader.FindAsync(Id, access.Actor, cancel) is not { } view) return NotFound();
        if (!access.Actor.MayRead(view.Article)) return Forbid();
        (View, Figures) = (view, await reads.FindAsync(Id, cancel));
        return Page();
    }

    /// <summary>A moment's clock on the edition's own, as <c>14:00 WIB</c>.</summary>
    public string Clock(DateTimeOffset moment) => View.Edition.Zone.Local(moment).ToString("HH':'mm", CultureInfo.CurrentCulture) + " " + View.Edition.Zone.Abbreviation;
}
