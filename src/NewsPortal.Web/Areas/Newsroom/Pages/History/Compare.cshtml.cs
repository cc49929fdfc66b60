using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Areas.Newsroom.Pages.Desk;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.History;
using NewsPortal.Web.Newsroom.Preview;

namespace NewsPortal.Web.Areas.Newsroom.Pages.History;

/// <summary>Two revisions of a story word by word, and the way back to the older.</summary>
public sealed class CompareModel(
    DeskReader reader, PreviewRevisions revisions, RestoreRevision restore, FieldWords fields, DeskWords words, IStringLocalizer<StepText> say, StaffAccess access) : PageModel
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
        if (await restore.RunAsync(Id, revision, say["Dipulihkan dari revisi {0}", found.Revision.Number], access.Actor, cancel) is not { } rule) return Redirect($"/redaksi/naskah/{Id}/riwayat");
        Error = words.Of(rule);
        var page = await ShowAsync(old, @new, cancel);
        Response.StatusCode = new DeskResult([rule]).Status;
        return page;
    }

    /// <summary>The label of a field.</summary>
    public string Label(string field) => fields.Label(field);

    private async Task<IActionResult> ShowAsync(long old, long @new, CancellationToken cancel)
    {
        if (await reader.FindAsync(Id, access.Actor, cancel) is not { } view) return NotFound();
        if (!access.Actor.MayRead(view.Article)) return Forbid();
        if (await revisions.FindAsync(Id, old, cancel) is not { } one || await revisions.FindAsync(Id, @new, cancel) is not { } other) return NotFound();
        (View, Old, New) = (view, one.Revision, other.Revision);
        await fields.LoadAsync([Old.Story, New.Story], cancel);
        Diff = StoryDiff.Of(Old.Story, New.Story, fields.Read);
        return Page();
    }
}
