using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Editions;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Editions;

/// <summary>The network's editions, and how a new one begins.</summary>
internal sealed class EditionsModel(SettingsDesk desk, FreeSlug free, NewsDbContext db, IStringLocalizer<AdminText> text) : PageModel
{
    /// <summary>The edition to be.</summary>
    [BindProperty]
    public NewEdition Input { get; set; } = new();

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (name, place) = (Text.OneLine(Input.Name ?? ""), Text.OneLine(Input.Place ?? ""));
        long id = 0;
        Error = name.Length is 0 or > Edition.NameLength || place.Length is 0 or > 60 || !Enum.IsDefined(Input.Zone) ? text["Nama dan tempat wajib diisi."].Value : await desk.ChangeAsync(async within =>
        {
            if (await free.FaultAsync(Input.Slug, within) is { } fault) return (fault, null);
            var edition = new Edition
            {
                Slug = Slug.Parse(Input.Slug!),
                Name = name,
                Place = place,
                DatelineName = name.ToUpperInvariant(),
                Zone = Input.Zone,
                Position = await db.Editions.MaxAsync(e => (int?)e.Position, within) + 1 ?? 1,
            };
            db.Editions.Add(edition);
            await db.SaveChangesAsync(within);
            id = edition.Id;
            return (null, new AuditLine("edition.add", "edition", edition.Id, edition.Id, ("slug", edition.Slug.Value)));
        }, cancel);
        if (Error is null) return RedirectToPage("/Admin/Editions/Edition", new { id });
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>What a new edition needs.</summary>
    internal sealed class NewEdition
    {
        public string? Name { get; set; }

        public string? Place { get; set; }

        public string? Slug { get; set; }

        public Zone Zone { get; set; }
    }
}
