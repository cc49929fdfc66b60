using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin;

/// <summary>Whether an edition or a section may take an address: it must not be the program's, nor another's.</summary>
internal sealed class FreeSlug(NewsDbContext db, IStringLocalizer<AdminText> text)
{
    /// <summary>What stands against the slug; <see langword="null"/> where it is free.</summary>
    public async Task<string?> FaultAsync(string? typed, CancellationToken cancel)
    {
        if (!Slug.TryParse(typed, null, out var slug)) return text["Alamat hanya berisi huruf kecil, angka, dan tanda hubung di antaranya."];
        if (!ReservedWords.Allows(slug)) return text["Alamat “{0}” dipakai oleh situs sendiri. Pilih yang lain.", slug];
        return await db.Editions.AnyAsync(e => e.Slug == slug, cancel) || await db.Sections.AnyAsync(s => s.Slug == slug, cancel)
            ? text["Alamat “{0}” sudah dipakai edisi atau kanal lain.", slug].Value : null;
    }
}
