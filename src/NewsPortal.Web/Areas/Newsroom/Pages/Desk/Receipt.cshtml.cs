using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Desk;

/// <summary>Tells whoever has published where the story became visible, and how soon.</summary>
public sealed class ReceiptModel(NewsDbContext db, DeskReader reader, PublishReceipts receipts, StaffAccess access, Addresses addresses, IStringLocalizer<StepText> say) : PageModel
{
    /// <summary>The story.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The story as the desk sees it.</summary>
    public DeskView View { get; private set; } = null!;

    /// <summary>The newest measurement.</summary>
    public Receipt? Receipt { get; private set; }

    /// <summary>The story's page, where it is live.</summary>
    public string? Address { get; private set; }

    /// <summary>Shows the receipt.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await reader.FindAsync(Id, access.Actor, cancel) is not { } view) return NotFound();
        if (!access.Actor.MayRead(view.Article)) return Forbid();
        (View, Receipt) = (view, await receipts.FindAsync(Id, cancel));
        var live = await db.Articles.AsNoTracking().LiveAt(view.Now).Where(a => a.Id == Id).Select(a => new { a.EditionId, Section = a.Section.Slug, a.Slug }).SingleOrDefaultAsync(cancel);
        Address = live is null ? null : addresses.LinkArticle(live.EditionId, live.Section, Id, live.Slug);
        return Page();
    }

    /// <summary>A place's name.</summary>
    public string NameOf(string place) => place switch
    {
        "page" => say["Halaman berita"],
        "front" => say["Beranda edisi"],
        "network" => say["Beranda jaringan"],
        "section" => say["Halaman kanal"],
        _ => say["Umpan RSS edisi"],
    };
}
