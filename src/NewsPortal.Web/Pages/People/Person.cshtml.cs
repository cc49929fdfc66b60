using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.People;

/// <summary>A person of the bylines: who they are and what they made, newest first.</summary>
[CachedPage("sebelum", "sesudah")]
public sealed class PersonModel(NewsDbContext db, PageTags tags, Place place, ListHead head, ListReader lists, ListMarkup markup, Addresses addresses, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    /// <summary>The person.</summary>
    public Contributor Person { get; private set; } = null!;

    /// <summary>Their portrait.</summary>
    public CardPicture? Portrait { get; private set; }

    /// <summary>The page of the list.</summary>
    public ListPage List { get; private set; } = null!;

    /// <summary>Shows a page of the list.</summary>
    public async Task<IActionResult> OnGetAsync(string slug, ListPosition? sebelum, ListPosition? sesudah, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await FindAsync(Slug.Parse(slug), cancel) is not var (person, portrait)) return NotFound();

        var now = clock.GetUtcNow();
        tags.Add(CacheTag.Person(person.Id));
        tags.Add(CacheTag.ListOfPerson(person.Id));
        (Person, List) = (person, await lists.ReadAsync(ListKeys.OfPerson(db, person.Id, place.Edition?.Id, now), sebelum, sesudah, cancel));
        if (List.Cards.Count == 0 && !await ListKeys.KnowsAsync(db, person, now, cancel)) return NotFound();
        head.Describe(List, person.Name, person.Bio ?? $"Berita oleh {person.Name} di {place.Edition?.Name ?? site.Value.Name}.", $"/penulis/{person.Slug}", sebelum, sesudah);
        Portrait = CardPicture.Of(portrait);
        tags.Picture(Portrait);
        (head.Head.Kind, head.Head.FeedsAt) = ("profile", $"/penulis/{person.Slug}");
        head.Head.Markup.Add(markup.Profile(person, addresses.Canonical($"/penulis/{person.Slug}"), Portrait));
        return Page();
    }

    private async Task<(Contributor Person, Picture? Portrait)?> FindAsync(Slug slug, CancellationToken cancel)
    {
        var people =
            from person in db.Contributors.AsNoTracking().Where(c => c.Slug == slug && !c.Hidden)
            from picture in db.Pictures.Where(p => p.Id == person.PictureId).DefaultIfEmpty()
            select new { person, picture };
        return await people.FirstOrDefaultAsync(cancel) is { } found ? (found.person, found.picture) : null;
    }
}
