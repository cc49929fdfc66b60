using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Library;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Pictures;

/// <summary>The picture library: a page for people, JSON for the editor's picker, one address for both.</summary>
internal sealed class LibraryModel(NewsDbContext db, PictureUpload upload) : PageModel
{
    /// <summary>Pictures on one page.</summary>
    private const int Length = 30;

    /// <summary>The pictures, the newest first.</summary>
    public IReadOnlyList<Picture> Pictures { get; private set; } = [];

    /// <summary>The number before which the next page begins.</summary>
    public long? Older { get; private set; }

    /// <summary>What is looked for.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Why a file was not taken.</summary>
    public string? Error { get; private set; }

    /// <summary>Shows a page of the library.</summary>
    public async Task<IActionResult> OnGetAsync(string? q, long? sebelum, CancellationToken cancel)
    {
        await ReadAsync(q, sebelum, cancel);
        return Request.IsByScript() ? new JsonResult(new { pictures = Pictures.Select(Shown), older = Older }) : Page();
    }

    /// <summary>Takes a picture.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, string? altText, string? credit, CancellationToken cancel)
    {
        var (picture, status, error) = await upload.TakeAsync(file, altText, credit, cancel);
        if (Request.IsByScript()) return new JsonResult(picture is null ? new { error } : Shown(picture)) { StatusCode = status };
        if (picture is not null) return RedirectToPage("/Pictures/Picture", new { area = "Newsroom", id = picture.Id });
        (Error, Response.StatusCode) = (error, status);
        await ReadAsync(null, null, cancel);
        return Page();
    }

    private async Task ReadAsync(string? q, long? before, CancellationToken cancel)
    {
        Query = Text.OneLine(Text.Head(q ?? "", 100));
        var pictures = db.Pictures.AsNoTracking();
        if (before is not null) pictures = pictures.Where(p => p.Id < before);
        if (Query.Length > 0)
        {
            var like = "%" + Query.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
            pictures = pictures.Where(p => EF.Functions.ILike(p.AltText, like, "\\") || EF.Functions.ILike(p.Credit!, like, "\\"));
        }

        var found = await pictures.OrderByDescending(p => p.Id).Take(Length + 1).ToListAsync(cancel);
        (Pictures, Older) = (found.Count > Length ? found[..Length] : found, found.Count > Length ? found[Length - 1].Id : null);
    }

    private static object Shown(Picture picture) => new
    {
        id = picture.Id,
        src = ThumbnailEndpoint.Address(picture.Id),
        width = picture.Width,
        height = picture.Height,
        credit = picture.Credit,
        altText = picture.AltText,
    };
}
