using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.History;
using NewsPortal.Web.Newsroom.Preview;
using NewsPortal.Web.Newsroom.Writing;

namespace NewsPortal.Web.Areas.Newsroom.Pages.History;

/// <summary>Two revisions of a story word by word, and the way back to the older.</summary>
internal sealed class CompareModel(
    DeskReader reader, PreviewRevisions revisions, SaveStory save, FieldText texts, DeskWords words, StaffAccess access) : PageModel
{
    /// <summary>The story.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The story as the desk sees it.</summary>
    public DeskView View { get; private set; } = null!;

    /// <summary>The older revision.</summary>
    public Revision Old { get; private set; } = null!;

    /// <summary>The newer revision.</summary>
    public Revision New { get; private set; } = null!;

    /// <summary>What changed.</summary>
    public StoryDiff Diff { get; private set; } = null!;

    /// <summary>Why it was not brought back.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether the person may bring the older back.</summary>
    public bool MayRestore => access.Actor.MayWrite(View.Article) && View.Article.Publication is not Publication.Spiked && Old.Id != View.Article.WorkingRevisionId;

    /// <summary>Compares.</summary>
    public Task<IActionResult> OnGetAsync([FromQuery(Name = "lama")] long old, [FromQuery(Name = "baru")] long @new, CancellationToken cancel) => ShowAsync(old, @new, cancel);

    /// <summary>Brings a revision back.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery(Name = "lama")] long old, [FromQuery(Name = "baru")] long @new, [FromForm] long revision, CancellationToken cancel)
    {
        if (await revisions.FindAsync(Id, revision, cancel) is not { } found) return NotFound();
        if (!access.Actor.MayRead(found.Article)) return Forbid();
        // A save like any other, above all that was written since, which stays.
        var note = RevisionNote.Restored(found.Revision.Number);
        var outcome = await save.RunAsync(access.Actor, new SaveRequest(Id, found.Article.WorkingRevisionId, Tab: null, Auto: false, note, found.Revision.Story), cancel);
        if (outcome is Saved) return Redirect($"/redaksi/naskah/{Id}/riwayat");
        var rule = outcome is RefusedSave refused ? refused.Rule : DeskRule.Superseded;
        Error = words.Of(rule);
        var page = await ShowAsync(old, @new, cancel);
        Response.StatusCode = new DeskResult([rule]).Status;
        return page;
    }

    private async Task<IActionResult> ShowAsync(long old, long @new, CancellationToken cancel)
    {
        if (await reader.FindAsync(Id, access.Actor, cancel) is not { } view) return NotFound();
        if (!access.Actor.MayRead(view.Article)) return Forbid();
        if (await revisions.FindAsync(Id, old, cancel) is not { } one || await revisions.FindAsync(Id, @new, cancel) is not { } other) return NotFound();
        (View, Old, New) = (view, one.Revision, other.Revision);
        await texts.LoadAsync([Old.Story, New.Story], cancel);
        Diff = StoryDiff.Of(Old.Story, New.Story, texts.Of);
        return Page();
    }
}
