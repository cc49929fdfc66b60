using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.People;

/// <summary>A person of the bylines: who they are and what they made, newest first.</summary>
public sealed class PersonModel(NewsDbContext db, Place place, ListHead head, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    /// <summary>The person.</summary>
    public Contributor Person { get; private set; } = null!;

    /// <summary>The page of the list.</summary>
    public ListPage List { get; private set; } = null!;

    /// <summary>Shows a page of the list.</summary>
    public async Task<IActionResult> OnGetAsync(string slug, ListPosition? sebelum, ListPosition? sesudah, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.Contributors.AsNoTracking().FirstOrDefaultAsync(c => c.Slug == Slug.Parse(slug) && !c.Hidden, cancel) is not { } person)
            return NotFound();

        // A person may have two parts in one story; it stands in the list once.
        var parts = db.ArticleBylines.Where(b => b.ContributorId == person.Id);
        var live = db.Articles.AsNoTracking().LiveAt(clock.GetUtcNow()).OfEdition(place.Edition?.Id).Where(a => parts.Any(b => b.ArticleId == a.Id));
        (Person, List) = (person, await ListPage.ReadAsync(db, live, sebelum, sesudah, site.Value.PageLength, cancel));
        head.Describe(List, person.Name, person.Bio ?? $"Berita oleh {person.Name} di {place.Edition?.Name ?? site.Value.Name}.", $"/penulis/{person.Slug}", sebelum, sesudah);
        head.Head.Kind = "profile";
        return Page();
    }
}
