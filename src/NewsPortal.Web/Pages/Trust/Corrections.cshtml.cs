using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Trust;

/// <summary>All corrections of live stories, newest first.</summary>
[CachedPage("sebelum")]
public sealed class CorrectionsModel(NewsDbContext db, PageTags tags, PageHead head, Place place, Addresses addresses, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    /// <summary>The notes of this page.</summary>
    public IReadOnlyList<Note> Notes { get; private set; } = [];

    /// <summary>Where the older page begins.</summary>
    public ListPosition? Older { get; private set; }

    /// <summary>Whether this is an older page.</summary>
    public bool IsOlder { get; private set; }

    /// <summary>Shows a page of the list.</summary>
    public async Task<IActionResult> OnGetAsync(ListPosition? sebelum, CancellationToken cancel)
    {
        if (!ModelState.IsValid) return NotFound();

        tags.Add(CacheTag.Corrections);
        tags.Add(CacheTag.List(null)); // a correction goes with its story
        var (at, id) = sebelum is { } from ? (from.At, from.Id) : (DateTimeOffset.MaxValue.ToUniversalTime(), long.MaxValue);
        var notes = await (
            from c in db.Corrections.AsNoTracking()
            where c.PostedAt <= at && (c.PostedAt < at || c.Id < id)
            join a in db.Articles.LiveAt(clock.GetUtcNow()).OfEdition(place.Edition?.Id) on c.ArticleId equals a.Id
            orderby c.PostedAt descending, c.Id descending
            select new Note(c.Id, c.Kind, c.Wrong, c.Right, c.PostedAt, a.EditionId, a.Section.Slug, a.Id, a.Slug, a.Headline)).Take(site.Value.PageLength + 1).ToListAsync(cancel);
        if (notes.Count > site.Value.PageLength)
        {
            notes.RemoveAt(site.Value.PageLength);
            Older = new(notes[^1].PostedAt, notes[^1].Id);
        }

        foreach (var note in notes) tags.Story(note.ArticleId);
        Notes = notes;
        IsOlder = sebelum is not null;
        head.NoIndex = IsOlder && Notes.Count == 0;
        head.Title = "Ralat dan koreksi";
        head.Description = $"Kekeliruan dalam berita {place.Edition?.Name ?? site.Value.Name} dan pembetulannya, dengan waktu pemuatan.";
        head.Canonical = addresses.Canonical("/ralat") + (sebelum is { } shown ? $"?sebelum={shown}" : "");
        head.FeedsAt = "/ralat";
        return Page();
    }

    /// <summary>A correction with its story.</summary>
    public sealed record Note(
        long Id, CorrectionKind Kind, string Wrong, string Right, DateTimeOffset PostedAt, long EditionId, Slug Section, long ArticleId, Slug Slug, string Headline);
}
