using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Pictures;

/// <summary>One picture of the library: its usual texts and the spot that crops keep.</summary>
internal sealed class PictureModel(NewsDbContext db, StaffAccess access, TimeProvider clock) : PageModel
{
    /// <summary>The picture.</summary>
    public Picture Picture { get; private set; } = null!;

    /// <summary>Whether it was saved just now.</summary>
    public bool IsSaved { get; private set; }

    /// <summary>The spot as one of nine, from 0 at the top left to 8.</summary>
    public int Spot => ((int)Math.Clamp(Picture.Focus.Y * 3, 0, 2) * 3) + (int)Math.Clamp(Picture.Focus.X * 3, 0, 2);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel) => await FindAsync(id, cancel) ? Page() : NotFound();

    /// <summary>Keeps its texts and its spot.</summary>
    public async Task<IActionResult> OnPostAsync(long id, string? altText, string? credit, int spot, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel)) return NotFound();
        if (spot is < 0 or > 8) return BadRequest();
        if (!await MayChangeAsync(id, cancel)) return Forbid();
        var before = (Picture.Focus, Picture.AltText, Picture.Credit);
        Picture.AltText = Text.OneLine(Text.Head(altText ?? "", Story.LineLength));
        Picture.Credit = Text.OneLineOrNull(Text.Head(credit ?? "", Story.LineLength))?.TrimStart('/', ' ');
        if (spot != Spot) Picture.Focus = new FocalPoint(((spot % 3) + .5) / 3, ((spot / 3) + .5) / 3); // another spot than the one of nine that it lies in
        db.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = access.Actor.Name, Action = "picture.edit", Entity = "picture", EntityId = id, Payload = AuditPayload.Of(("alt", Picture.AltText), ("altBefore", before.AltText), ("credit", Picture.Credit), ("creditBefore", before.Credit), ("focus", $"{Picture.Focus}"), ("focusBefore", $"{before.Focus}")) });
        await db.SaveChangesAsync(cancel);
        IsSaved = true;
        return Page();
    }

    /// <summary>What stands in stories that run, or will, is their desks' to change: a new spot gives the picture new addresses.</summary>
    private async Task<bool> MayChangeAsync(long id, CancellationToken cancel)
    {
        var shown = await db.Articles.AsNoTracking().Where(a => a.Publication == Publication.Published && (a.PictureId == id || a.Pictures.Any(p => p.PictureId == id)))
            .Select(a => new { a.EditionId, a.SectionId }).Distinct().ToListAsync(cancel);
        return shown.All(desk => access.Actor.MayEditIn(desk.EditionId, desk.SectionId));
    }

    private async Task<bool> FindAsync(long id, CancellationToken cancel)
    {
        if (await db.Pictures.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } picture) return false;
        Picture = picture;
        return true;
    }
}
