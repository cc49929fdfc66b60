using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Overview;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Stories;

/// <summary>All stories that the person may read, narrowed as the address says.</summary>
public sealed class ListModel(NewsDbContext db, StaffAccess access, Place place, TimeProvider clock) : PageModel
{
    /// <summary>What the list is narrowed to.</summary>
    public StoryFilter Filter { get; private set; } = new();

    /// <summary>The page of the list.</summary>
    public StoryPage List { get; private set; } = null!;

    /// <summary>The colleagues that the filter offers.</summary>
    public IReadOnlyList<(long Id, string Name)> Colleagues { get; private set; } = [];

    /// <summary>Shows the list; a place that cannot be read is the beginning.</summary>
    public async Task OnGetAsync(StoryFilter filter, string? sebelum, string? sesudah, CancellationToken cancel)
    {
        Filter = filter;
        var (now, tag) = (clock.GetUtcNow(), await filter.TagIdAsync(db, cancel));
        var list = new StoryWalk(filter.Scope(db.Articles.AsNoTracking(), place.Network), stories => filter.Narrow(db, stories.ReadableBy(access.Actor), tag, now), filter.Density);
        List = await StoryPage.ReadAsync(db, list, Place(sebelum), Place(sesudah), cancel);
        Colleagues = [.. (await db.Users.AsNoTracking().Where(u => !u.Disabled).OrderBy(u => u.Name).Take(200).Select(u => new { u.Id, u.Name }).ToListAsync(cancel)).Select(u => (u.Id, u.Name))];
    }

    private static ListPosition? Place(string? text) => ListPosition.TryParse(text, null, out var position) ? position : null;
}
