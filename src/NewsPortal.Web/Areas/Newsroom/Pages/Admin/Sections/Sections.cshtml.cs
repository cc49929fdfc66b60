using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Sections;

/// <summary>The sections that all editions share.</summary>
internal sealed class SectionsModel(SettingsDesk desk, FreeSlug free, NewsDbContext db, IStringLocalizer<AdminText> text) : PageModel
{
    /// <summary>The sections in their order.</summary>
    [BindProperty]
    public List<Row> Rows { get; set; } = [];

    /// <summary>The mark of what was shown.</summary>
    [BindProperty]
    public string? Mark { get; set; }

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>What was typed for a new one.</summary>
    public string? NewName { get; private set; }

    /// <inheritdoc cref="NewName"/>
    public string? NewSlug { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => ReadAsync(cancel);

    /// <summary>Saves names and order.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var wrong = Rows.Any(r => Text.OneLine(r.Name ?? "").Length is 0 or > Section.NameLength || r.Position is < 1 or > 999);
        Error = wrong ? text["Setiap kanal perlu nama dan urutan dari 1 sampai 999."].Value : await desk.ChangeAsync(async within =>
        {
            var sections = await db.Sections.OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(within);
            if (MarkOf(sections) != Mark) return (text["Orang lain baru saja mengubah kanal. Muat ulang halaman, lalu ulangi perubahan Anda."].Value, null);
            foreach (var section in sections)
                if (Rows.Find(r => r.Id == section.Id) is { } row) (section.Name, section.Position) = (Text.OneLine(row.Name!), row.Position);
            return (null, new AuditLine("section.change", "section", 0, null, ("order", string.Join(' ', sections.OrderBy(s => s.Position).Select(s => s.Slug)))));
        }, cancel);
        return await EndAsync(cancel);
    }

    /// <summary>Adds a section.</summary>
    public async Task<IActionResult> OnPostAddAsync(string? name, string? slug, CancellationToken cancel)
    {
        (NewName, NewSlug) = (name, slug);
        var line = Text.OneLine(name ?? "");
        Error = line.Length is 0 or > Section.NameLength ? text["Kanal perlu nama, paling panjang 60 huruf."].Value : await desk.ChangeAsync(async within =>
        {
            if (await free.FaultAsync(slug, within) is { } fault) return (fault, null);
            var section = new Section { Slug = Slug.Parse(slug!), Name = line, Position = await db.Sections.MaxAsync(s => (int?)s.Position, within) + 1 ?? 1 };
            db.Sections.Add(section);
            await db.SaveChangesAsync(within);
            return (null, new AuditLine("section.add", "section", section.Id, null, ("slug", slug)));
        }, cancel);
        return await EndAsync(cancel);
    }

    private async Task<IActionResult> EndAsync(CancellationToken cancel)
    {
        if (Error is null)
        {
            Notice = text["Tersimpan."];
            return RedirectToPage();
        }

        if (Rows.Count == 0) await ReadAsync(cancel);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        var sections = await db.Sections.AsNoTracking().OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancel);
        (Mark, Rows) = (MarkOf(sections), [.. sections.Select(s => new Row { Id = s.Id, Slug = s.Slug.Value, Name = s.Name, Position = s.Position })]);
    }

    private static string MarkOf(IEnumerable<Section> sections) => Seen.Of([.. sections.Select(s => $"{s.Id}:{s.Name}:{s.Position}")]);

    /// <summary>A section of the form.</summary>
    internal sealed class Row
    {
        public long Id { get; set; }

        public string? Slug { get; set; }

        public string? Name { get; set; }

        public int Position { get; set; }
    }
}
