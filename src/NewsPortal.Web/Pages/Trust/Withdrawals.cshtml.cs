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

namespace NewsPortal.Web.Pages.Trust;

/// <summary>The stories that were taken down, each with its reason; the stories themselves are not named again.</summary>
[CachedPage("sebelum")]
public sealed class WithdrawalsModel(NewsDbContext db, PageTags tags, PageHead head, Place place, Addresses addresses, IOptions<SiteOptions> site) : PageModel
{
    /// <summary>The withdrawals of this page.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals { get; private set; } = [];

    /// <summary>Where the older page begins.</summary>
    public ListPosition? Older { get; private set; }

    /// <summary>Whether this is an older page.</summary>
    public bool IsOlder { get; private set; }

    /// <summary>Shows a page of the list.</summary>
    public async Task<IActionResult> OnGetAsync(ListPosition? sebelum, CancellationToken cancel)
    {
        if (!ModelState.IsValid) return NotFound();

        tags.Add(CacheTag.Withdrawals);
        tags.Add(CacheTag.List(null)); // a story that is restored
        var (at, id) = sebelum is { } from ? (from.At, from.Id) : (DateTimeOffset.MaxValue.ToUniversalTime(), long.MaxValue);
        var edition = place.Edition?.Id;
        var withdrawn = await (
            from w in db.Withdrawals.AsNoTracking()
            where w.At <= at && (w.At < at || w.ArticleId < id)
            where db.Articles.Any(a => a.Id == w.ArticleId && a.Publication == Publication.Withdrawn && (edition == null || a.EditionId == edition))
            orderby w.At descending, w.ArticleId descending
            select w).Take(site.Value.PageLength + 1).ToListAsync(cancel);
        if (withdrawn.Count > site.Value.PageLength)
        {
            withdrawn.RemoveAt(site.Value.PageLength);
            Older = new(withdrawn[^1].At, withdrawn[^1].ArticleId);
        }

        Withdrawals = withdrawn;
        IsOlder = sebelum is not null;
        head.NoIndex = IsOlder && Withdrawals.Count == 0;
        head.Title = "Pencabutan berita";
        head.Description = $"Berita {place.Edition?.Name ?? site.Value.Name} yang dicabut dan alasannya.";
        head.Canonical = addresses.Canonical("/pencabutan") + (sebelum is { } shown ? $"?sebelum={shown}" : "");
        return Page();
    }
}
