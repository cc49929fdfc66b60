using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.History;

namespace NewsPortal.Web.Areas.Newsroom.Pages.History;

/// <summary>Every saved revision of a story.</summary>
public sealed class HistoryModel(DeskReader reader, HistoryReader history, DeskWords words, StaffAccess access) : PageModel
{
    /// <summary>The story.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The story as the desk sees it.</summary>
    public DeskView View { get; private set; } = null!;

    /// <summary>The revisions, the newest first.</summary>
    public IReadOnlyList<HistoryEntry> Entries { get; private set; } = [];

    /// <summary>The revisions that readers have ever had.</summary>
    public IReadOnlySet<long> Ran { get; private set; } = new HashSet<long>();

    /// <summary>Below which number the older ones begin.</summary>
    public int? Older { get; private set; }

    /// <summary>The revision that is proposed as the newer of a comparison.</summary>
    public long? NewChoice => Entries.Count > 0 ? Entries[0].Row.Id : null;

    /// <summary>The one that is proposed as the older.</summary>
    public long? OldChoice => Entries.Count > 1 ? Entries[1].Row.Id : NewChoice;

    /// <summary>Shows a page of them.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "sebelum")] int? below, CancellationToken cancel)
    {
        if (await reader.FindAsync(Id, access.Actor, cancel) is not { } view) return NotFound();
        if (!access.Actor.MayRead(view.Article)) return Forbid();
        View = view;
        (Entries, Older) = await history.ReadAsync(Id, below, cancel);
        Ran = await history.RanAsync(Id, view.Now, cancel);
        return Page();
    }

    /// <summary>What a revision is to readers; <see langword="null"/> where they never had it.</summary>
    public string? ToReaders(long revision) => words.ToReaders(View, revision, Ran.Contains(revision));
}
