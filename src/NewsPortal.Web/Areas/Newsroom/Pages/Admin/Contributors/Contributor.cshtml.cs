using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Data.Merging;
using NewsPortal.Data.Search;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Contributors;

/// <summary>One person of the bylines: renamed, hidden on request, joined with a double.</summary>
internal sealed class ContributorModel(SettingsDesk desk, NewsDbContext db, IStringLocalizer<AdminText> text) : PageModel
{
    private const int TitleLength = 120, BioLength = 2000;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>Whom to join with, as typed.</summary>
    public string? Into { get; private set; }

    /// <summary>The person as stored.</summary>
    public Contributor Stored { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        if (await db.Contributors.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } found) return NotFound();
        (Stored, Input) = (found, new Form { Name = found.Name, Title = found.Title, Bio = found.Bio, Hidden = found.Hidden, Seen = MarkOf(found) });
        return Page();
    }

    /// <summary>Saves name, post, life and whether readers see them.</summary>
    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancel)
    {
        var (name, title, bio) = (Text.OneLine(Input.Name ?? ""), Text.OneLineOrNull(Input.Title), Text.Lines(Input.Bio ?? "").Trim());
        var wrong = name.Length is 0 or > Contributor.NameLength || title?.Length > TitleLength || bio.Length > BioLength;
        Error = wrong ? text["Nama wajib diisi; nama, jabatan, atau riwayat tidak boleh terlalu panjang."].Value : await desk.ChangeAsync(async within =>
        {
            if (await db.Contributors.FindAsync([id], within) is not { } person) return (text["Orang itu tidak ada."].Value, null);
            if (MarkOf(person) != Input.Seen) return (text["Orang lain baru saja mengubah ini. Muat ulang halaman, lalu ulangi perubahan Anda."].Value, null);
            var renamed = person.Name != name;
            (person.Name, person.Title, person.Bio, person.Hidden) = (name, title, bio.Length == 0 ? null : bio, Input.Hidden);
            await db.SaveChangesAsync(within);
            if (renamed)
            {
                await desk.GiveTimeAsync(within);
                await db.IndexAsync(await db.ArticleBylines.Where(b => b.ContributorId == id).Select(b => b.ArticleId).Distinct().ToArrayAsync(within), within);
            }

            return (null, new AuditLine("contributor.change", "contributor", id, null, ("hidden", person.Hidden), ("renamed", renamed)));
        }, cancel);
        return await EndAsync(id, id, cancel);
    }

    /// <summary>Joins the person with another, who stays.</summary>
    public async Task<IActionResult> OnPostMergeAsync(long id, string? into, bool sure, CancellationToken cancel)
    {
        (Into, long target) = (into, 0);
        Error = !sure || !Slug.TryParse(into?.Trim(), null, out var slug) ? text["Tulis alamat tujuan, lalu centang bahwa Anda yakin."].Value : await desk.ChangeAsync(async within =>
        {
            if (await db.Contributors.FindAsync([id], within) is not { } person) return (text["Orang itu tidak ada."].Value, null);
            if (await db.Contributors.SingleOrDefaultAsync(c => c.Slug == slug, within) is not { } other || other.Id == id) return (text["Tidak ada penulis lain dengan alamat itu."].Value, null);
            target = other.Id;
            await desk.GiveTimeAsync(within);
            await db.MoveBylinesAsync(id, other.Id, within);
            db.Contributors.Remove(person);
            return (null, new AuditLine("contributor.merge", "contributor", other.Id, null, ("from", id), ("slug", person.Slug.Value)));
        }, cancel);
        return await EndAsync(id, target, cancel);
    }

    private async Task<IActionResult> EndAsync(long id, long next, CancellationToken cancel)
    {
        if (Error is null)
        {
            Notice = text["Tersimpan."];
            return RedirectToPage(new { id = next });
        }

        var typed = Input;
        db.ChangeTracker.Clear();
        if (await OnGetAsync(id, cancel) is not PageResult page) return NotFound();
        if (typed.Seen is not null) Input = typed;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    private static string MarkOf(Contributor person) => Seen.Of(person.Name, person.Title, person.Bio, person.Hidden);

    /// <summary>The person as the form shows them.</summary>
    internal sealed class Form
    {
        public string? Name { get; set; }

        public string? Title { get; set; }

        public string? Bio { get; set; }

        public bool Hidden { get; set; }

        public string? Seen { get; set; }
    }
}
