using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Sections;

/// <summary>A section's stories, newest first.</summary>
[CachedPage("sebelum", "sesudah")]
public sealed class SectionModel(NewsDbContext db, PageTags tags, Place place, ListHead head, ListReader lists, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    /// <summary>The section's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The section's slug, which names its hue.</summary>
    public string Section { get; private set; } = "";

    /// <summary>The page of the list.</summary>
    public ListPage List { get; private set; } = null!;

    /// <summary>Shows a page of the list, older than <paramref name="sebelum"/> or newer than <paramref name="sesudah"/>.</summary>
    public async Task<IActionResult> OnGetAsync(string section, ListPosition? sebelum, ListPosition? sesudah, CancellationToken cancel)
    {
        if (!ModelState.IsValid || place.Sections.FirstOrDefault(s => s.Slug.Value == section) is not { } found) return NotFound();

        var live = db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow()).OfEdition(place.Edition?.Id).Where(a => a.SectionId == found.Id);
        tags.Add(CacheTag.List(place.Edition?.Id, found.Id));
        List = await lists.ReadAsync(ListKeys.Of(live), sebelum, sesudah, cancel);
        (Name, Section) = (found.Name, section);
        head.Describe(List, found.Name, $"Berita {found.Name} terbaru dari {place.Edition?.Name ?? site.Value.Name}.", $"/{found.Slug}", sebelum, sesudah);
        (head.Head.Section, head.Head.FeedsAt) = (section, $"/{found.Slug}");
        return Page();
    }
}
