using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.Tags;
using NewsPortal.Domain;
using NewsPortal.Domain.Tags;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Pages.Shared;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Tags;

/// <summary>The stories of a tag, newest first.</summary>
[CachedPage("sebelum", "sesudah")]
public sealed class TagModel(NewsDbContext db, PageTags tags, Place place, ListHead head, ListReader lists, Addresses addresses, IOptions<SiteOptions> site, TimeProvider clock) : PageModel
{
    /// <summary>With fewer stories a tag's page is thin, and search engines are asked to leave it out.</summary>
    private const int WorthIndexing = 3;

    /// <summary>The tag.</summary>
    public Tag Tag { get; private set; } = null!;

    /// <summary>The page of the list.</summary>
    public ListPage List { get; private set; } = null!;

    /// <summary>Shows a page of the list; another slug of the tag leads to its own.</summary>
    public async Task<IActionResult> OnGetAsync(string slug, ListPosition? sebelum, ListPosition? sesudah, CancellationToken cancel)
    {
        if (!ModelState.IsValid) return NotFound();

        var wanted = Slug.Parse(slug);
        if (await db.Tags.AsNoTracking().FirstOrDefaultAsync(t => t.Slug == wanted, cancel) is not { } tag)
            return await db.FindTagByAliasAsync(wanted, cancel) is { } meant ? RedirectPermanent(addresses.Link($"/tag/{meant.Slug}") + Request.QueryString) : NotFound();

        var now = clock.GetUtcNow();
        tags.Add(CacheTag.Tag(tag.Id));
        tags.Add(CacheTag.ListOfTag(tag.Id));
        (Tag, List) = (tag, await lists.ReadAsync(ListKeys.OfTag(db, tag.Id, place.Edition?.Id, now), sebelum, sesudah, cancel));
        if (List.Cards.Count == 0 && !await ListKeys.KnowsAsync(db, tag, now, cancel)) return NotFound();
        head.Describe(List, tag.Name, tag.Intro ?? $"Berita tentang {tag.Name} dari {place.Edition?.Name ?? site.Value.Name}.", $"/tag/{tag.Slug}", sebelum, sesudah);
        head.Head.NoIndex |= List is { Newer: null, Older: null, Cards.Count: < WorthIndexing };
        head.Head.FeedsAt = $"/tag/{tag.Slug}";
        return Page();
    }
}
