using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Data.Merging;
using NewsPortal.Data.Search;
using NewsPortal.Domain;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin.Tags;

/// <summary>One tag: its name, its addresses, its introduction; joined with a double.</summary>
internal sealed class TagModel(SettingsDesk desk, NewsDbContext db, IStringLocalizer<AdminText> text) : PageModel
{
    private const int IntroLength = 1000, MostAliases = 50;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What has just been done.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What stands against it.</summary>
    public string? Error { get; private set; }

    /// <summary>What to join with, as typed.</summary>
    public string? Into { get; private set; }

    /// <summary>The tag as stored.</summary>
    public Tag Stored { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancel)
    {
        if (await db.Tags.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) is not { } found) return NotFound();
        var aliases = await AliasesAsync(id, cancel);
        (Stored, Input) = (found, new Form { Name = found.Name, Slug = found.Slug.Value, Intro = found.Intro, Aliases = string.Join('\n', aliases), Seen = MarkOf(found, aliases) });
        return Page();
    }

    /// <summary>Saves the tag; its address of before becomes another one.</summary>
    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancel)
    {
        Error = Fault(out var slug, out var wanted) ?? await desk.ChangeAsync(async within =>
        {
            if (await db.Tags.FindAsync([id], within) is not { } tag) return (text["Tag itu tidak ada."].Value, null);
            if (MarkOf(tag, await AliasesAsync(id, within)) != Input.Seen) return (text["Orang lain baru saja mengubah ini. Muat ulang halaman, lalu ulangi perubahan Anda."].Value, null);
            if (tag.Slug != slug) wanted.Add(tag.Slug);
            wanted.Remove(slug!);
            foreach (var address in wanted.Append(slug!))
                if (await db.Tags.AnyAsync(t => t.Id != id && t.Slug == address, within) || await db.TagAliases.AnyAsync(a => a.TagId != id && a.Slug == address, within)) return (text["Alamat “{0}” milik tag lain. Gabungkan keduanya kalau artinya sama.", address].Value, null);

            var renamed = tag.Name != Text.OneLine(Input.Name!);
            (tag.Name, tag.Slug, tag.Intro) = (Input.Name!, slug!, Text.Lines(Input.Intro ?? "").Trim() is { Length: > 0 } intro ? intro : null);
            await db.TagAliases.Where(a => a.TagId == id).ExecuteDeleteAsync(within);
            db.TagAliases.AddRange(wanted.Select(alias => new TagAlias { Slug = alias, TagId = id }));
            await db.SaveChangesAsync(within);
            if (renamed)
            {
                await desk.GiveTimeAsync(within);
                await db.IndexAsync(await db.ArticleTags.Where(t => t.TagId == id).Select(t => t.ArticleId).Distinct().ToArrayAsync(within), within);
            }

            return (null, new AuditLine("tag.change", "tag", id, null, ("name", tag.Name), ("slug", tag.Slug.Value)));
        }, cancel);
        return await EndAsync(id, id, cancel);
    }

    /// <summary>Joins the tag with another, which stays; its addresses lead there.</summary>
    public async Task<IActionResult> OnPostMergeAsync(long id, string? into, bool sure, CancellationToken cancel)
    {
        (Into, long target) = (into, 0);
        Error = !sure || !Slug.TryParse(into?.Trim(), null, out var slug) ? text["Tulis alamat tujuan, lalu centang bahwa Anda yakin."].Value : await desk.ChangeAsync(async within =>
        {
            if (await db.Tags.FindAsync([id], within) is not { } tag) return (text["Tag itu tidak ada."].Value, null);
            if (await db.Tags.SingleOrDefaultAsync(t => t.Slug == slug, within) is not { } other || other.Id == id) return (text["Tidak ada tag lain dengan alamat itu."].Value, null);
            target = other.Id;
            await desk.GiveTimeAsync(within);
            await db.MoveTagAsync(id, other.Id, within);
            db.Tags.Remove(tag);
            db.TagAliases.Add(new TagAlias { Slug = tag.Slug, TagId = other.Id });
            return (null, new AuditLine("tag.merge", "tag", other.Id, null, ("from", id), ("slug", tag.Slug.Value)));
        }, cancel);
        return await EndAsync(id, target, cancel);
    }

    private string? Fault(out Slug? slug, out HashSet<Slug> aliases)
    {
        aliases = [];
        if (!Slug.TryParse(Input.Slug?.Trim(), null, out slug)) return text["Alamat hanya berisi huruf kecil, angka, dan tanda hubung di antaranya."];
        if (Text.OneLine(Input.Name ?? "").Length is 0 or > Tag.NameLength || Input.Intro?.Length > IntroLength) return text["Nama wajib diisi; nama atau pengantar tidak boleh terlalu panjang."];
        foreach (var line in (Input.Aliases ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Slug.TryParse(line, null, out var alias) || aliases.Count == MostAliases) return text["“{0}” bukan alamat: tulis huruf kecil, angka, dan tanda hubung.", line];
            aliases.Add(alias);
        }

        return null;
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

    private async Task<List<Slug>> AliasesAsync(long id, CancellationToken cancel) => await db.TagAliases.AsNoTracking().Where(a => a.TagId == id).OrderBy(a => a.Slug).Select(a => a.Slug).ToListAsync(cancel);

    private static string MarkOf(Tag tag, IEnumerable<Slug> aliases) => Seen.Of([tag.Name, tag.Slug, tag.Intro, .. aliases]);

    /// <summary>The tag as the form shows it.</summary>
    internal sealed class Form
    {
        public string? Name { get; set; }

        public string? Slug { get; set; }

        public string? Intro { get; set; }

        public string? Aliases { get; set; }

        public string? Seen { get; set; }
    }
}
