using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Editions;

/// <summary>The settings of one edition.</summary>
internal sealed class EditionModel(SettingsDesk desk, NewsDbContext db, IOptions<SiteOptions> site, IStringLocalizer<AdminText> text) : PageModel
{
    /// <summary>The accents of the style sheet.</summary>
    public static readonly string[] Accents = ["ink", "leaf", "sea", "plum", "brick", "ocher"];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public EditionInput Input { get; set; } = new();

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>The edition as it is.</summary>
    public Edition Stored { get; private set; } = null!;

    public string AccentName(string accent) => accent switch
    {
        "leaf" => text["daun"],
        "sea" => text["laut"],
        "plum" => text["plum"],
        "brick" => text["bata"],
        "ocher" => text["oker"],
        _ => text["tinta"],
    };

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } found) return NotFound();
        (Stored, Input) = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancel)
    {
        Error = await desk.ChangeAsync(async within =>
        {
            if (await FindAsync(id, within) is not { } found) return (text["Edisi itu tidak ada."].Value, null);
            if (found.Now.Seen != Input.Seen) return (text["Orang lain baru saja mengubah edisi ini. Muat ulang halaman, lalu ulangi perubahan Anda."].Value, null);
            if (await FaultAsync(id, within) is { } fault) return (fault, null);
            Write(found.Edition);
            var places = await db.EditionSections.Where(p => p.EditionId == id).ToDictionaryAsync(p => p.SectionId, within);
            foreach (var row in Input.Orders(found.Now) ? Input.Bar : []) // an edition that orders nothing of its own goes on following the network
            {
                if (!places.TryGetValue(row.SectionId, out var place)) db.EditionSections.Add(place = new EditionSection { EditionId = id, SectionId = row.SectionId });
                (place.Shown, place.Position) = (row.Shown, row.Position);
            }

            return (null, new AuditLine("edition.change", "edition", id, id, ("accent", Input.Accent), ("fourEyes", Input.FourEyes), ("host", found.Edition.Host), ("name", found.Edition.Name), ("zone", Input.Zone.ToString())));
        }, cancel);
        if (Error is null)
        {
            Notice = text["Tersimpan."];
            return RedirectToPage(new { id });
        }

        if (await FindAsync(id, cancel) is not { } again) return NotFound();
        (Stored, Response.StatusCode) = (again.Edition, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }

    private void Write(Edition edition)
    {
        (edition.Name, edition.Tagline, edition.Place, edition.DatelineName) = (Text.OneLine(Input.Name!), Text.OneLine(Input.Tagline ?? ""), Text.OneLine(Input.Place!), Text.OneLine(Input.DatelineName ?? ""));
        (edition.Zone, edition.Host, edition.Accent, edition.FourEyes) = (Input.Zone, Text.OneLineOrNull(Input.Host)?.ToLowerInvariant(), Input.Accent, Input.FourEyes);
    }

    private async Task<string?> FaultAsync(long id, CancellationToken cancel)
    {
        if (Text.OneLine(Input.Name ?? "").Length is 0 or > Edition.NameLength || Text.OneLine(Input.Place ?? "").Length is 0 or > 60) return text["Nama dan tempat wajib diisi."];
        if (Text.OneLine(Input.Tagline ?? "").Length > 140 || Text.OneLine(Input.DatelineName ?? "").Length > Edition.NameLength) return text["Semboyan atau nama pembuka terlalu panjang."];
        if (!Enum.IsDefined(Input.Zone) || !Accents.Contains(Input.Accent)) return text["Pilih zona waktu dan warna dari daftar."];
        var sections = await db.Sections.Select(s => s.Id).ToListAsync(cancel);
        if (Input.Bar.Any(r => r.Position is < 1 or > 999 || !sections.Contains(r.SectionId)) || Input.Bar.DistinctBy(r => r.SectionId).Count() != Input.Bar.Count) return text["Urutan kanal adalah angka dari 1 sampai 999."];
        if (Text.OneLineOrNull(Input.Host)?.ToLowerInvariant() is not { } host) return null;
        if (Uri.CheckHostName(host) != UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal) || !host.All(char.IsAscii)) return text["Nama host itu tidak benar. Tulis seperti depok.contoh.id, tanpa https://."];
        return host == site.Value.BaseUrl!.Host || await db.Editions.AnyAsync(e => e.Id != id && e.Host == host, cancel) ? text["Nama host itu sudah dipakai."].Value : null;
    }

    private async Task<(Edition Edition, EditionInput Now)?> FindAsync(long id, CancellationToken cancel)
    {
        if (await db.Editions.FindAsync([id], cancel) is not { } edition) return null;
        var sections = await db.Sections.AsNoTracking().OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancel);
        return (edition, EditionInput.Of(edition, sections, await db.EditionSections.AsNoTracking().Where(p => p.EditionId == id).ToListAsync(cancel)));
    }
}
