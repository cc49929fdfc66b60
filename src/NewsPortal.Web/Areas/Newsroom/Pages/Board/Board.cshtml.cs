using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Editions;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Overview;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Board;

/// <summary>The desk's board: an edition's stories by state, the last touched first.</summary>
public sealed class BoardModel(NewsDbContext db, StaffAccess access, Place place, TimeProvider clock) : PageModel
{
    /// <summary>How many stories of a state the board shows; the list has the rest.</summary>
    public const int PerColumn = 15;

    private static readonly StoryState[] Shown = [StoryState.Draft, StoryState.Returned, StoryState.Submitted, StoryState.Approved, StoryState.Scheduled, StoryState.Live];

    /// <summary>The edition; <see langword="null"/> for all that the person reads.</summary>
    public Edition? Edition { get; private set; }

    /// <summary>The states and their stories.</summary>
    public IReadOnlyList<(StoryState State, IReadOnlyList<StoryRow> Rows, bool HasMore)> Columns { get; private set; } = [];

    /// <summary>Reads the board.</summary>
    public async Task OnGetAsync(string? edisi, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        Edition = place.Network.Editions.FirstOrDefault(e => e.Slug.Value == edisi);
        var stories = db.Articles.AsNoTracking();
        if (Edition is { Id: var id }) stories = stories.Where(a => a.EditionId == id);
        var columns = new List<(StoryState, IReadOnlyList<StoryRow>, bool)>();
        foreach (var state in Shown)
        {
            var column = new StoryWalk(stories, all => all.ReadableBy(access.Actor).ListedAs(db, state, now), state.Density);
            var rows = await column.ReadAsync(db, null, null, PerColumn + 1, cancel);
            columns.Add((state, [.. rows.Take(PerColumn)], rows.Count > PerColumn));
        }

        Columns = columns;
    }
}
