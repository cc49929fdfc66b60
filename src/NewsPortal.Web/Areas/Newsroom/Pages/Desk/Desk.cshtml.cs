using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.History;
using NewsPortal.Web.Newsroom.Preview;
using NewsPortal.Web.Newsroom.Writing;
using NewsPortal.Web.Pages.Articles;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Desk;

/// <summary>A story on the desk: its text in view, the checks beside it, and every step that the person may take.</summary>
internal sealed class DeskModel(
    DeskReader reader, DeskWork work, NoteWork notes, PublishReceipts receipts, PreviewReader previews, StoryRenderer renderer, FieldText texts, Addresses addresses, DeskWords words,
    IStringLocalizer<StepText> say, StaffAccess access) : PageModel
{
    private IReadOnlyList<DeskRule> _refusals = [];

    /// <summary>The story.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>What was sent; kept where a step is refused.</summary>
    [BindProperty]
    public DeskInput Input { get; set; } = new();

    /// <summary>What is shown.</summary>
    public DeskView View { get; private set; } = null!;

    /// <summary>The text as readers would see it.</summary>
    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    /// <summary>The story as the reader's template takes it.</summary>
    public ArticleView Story { get; private set; } = null!;

    /// <summary>Why the step was refused; empty where none was.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    /// <summary>What was done before.</summary>
    public string? Done { get; private set; }

    /// <summary>The story's page, after a correction was told to its readers.</summary>
    public string? Corrected { get; private set; }

    /// <summary>The page of the edition's corrections.</summary>
    public string CorrectionsPage => addresses.LinkHome(View.Edition) + "/ralat";

    /// <summary>What the working copy changes of the published text; <see langword="null"/> where it is no change.</summary>
    public StoryDiff? Diff { get; private set; }

    /// <summary>The titles of “Baca Juga” that no story bears: readers would see nothing of them.</summary>
    public IReadOnlyList<string> Unfound { get; private set; } = [];

    /// <summary>Shows the story.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "selesai")] string? done, CancellationToken cancel)
    {
        Done = words.Done(done)?.Value;
        var page = await ShowAsync(cancel);
        if (done == "correct" && page is PageResult && View.IsLive) Corrected = addresses.LinkArticle(View.Article.EditionId, Story.Section, Id, View.Article.Slug);
        return page;
    }

    /// <summary>Takes a step.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await reader.FindAsync(Id, access.Actor, cancel) is not { } before) return NotFound();
        if (!access.Actor.MayRead(before.Article)) return Forbid();
        var note = Input.Step == "note";
        if (!note && DeskSteps.Find(Input) is null) return BadRequest();
        if (DeskSteps.NeedsMoment(Input.Step) && Input.Moment(before.Edition.Zone) is null)
            return await RefuseAsync(StatusCodes.Status422UnprocessableEntity, [say["Isi tanggal dan jamnya, menurut waktu {0}.", before.Edition.Zone.Abbreviation]], cancel);

        if (Input is { Step: "assign", Assignee: { } to } && before.Colleagues.All(c => c.Id != to))
            return await RefuseAsync(StatusCodes.Status422UnprocessableEntity, [say["Pilih orang dari daftar."]], cancel);

        var result = note ? await notes.AddAsync(Id, Input.Note, access.Actor, cancel) : await work.TakeAsync(Id, Input.Revision, access.Actor, DeskSteps.Find(Input)!, cancel);
        if (!result.Found) return NotFound();
        _refusals = result.Refusals;
        if (!result.IsDone) return await RefuseAsync(result.Status, [.. result.Refusals.Select(words.Of)], cancel);
        if (Input.Step == "delete") return Redirect("/redaksi");
        if (result.LiveSince is { } since && await receipts.TryMeasureAsync(Id, since, access.Actor.Name, cancel) && Input.Step != "correct") return Redirect($"/redaksi/naskah/{Id}/tanda-terima");
        return Redirect($"/redaksi/naskah/{Id}/meja?selesai={Input.Step}");
    }

    /// <summary>Whether a form's own fields are to be shown as typed.</summary>
    public bool WasSent(string step) => Errors.Count > 0 && Input.Step == step;

    /// <summary>Whether the rule stood against the step.</summary>
    public bool WasRefused(DeskRule rule) => _refusals.Contains(rule);

    private async Task<IActionResult> RefuseAsync(int status, IReadOnlyList<string> errors, CancellationToken cancel)
    {
        Errors = errors;
        var page = await ShowAsync(cancel);
        Response.StatusCode = page is PageResult ? status : Response.StatusCode;
        return page;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (await reader.FindAsync(Id, access.Actor, cancel) is not { } view) return NotFound();
        if (!access.Actor.MayRead(view.Article)) return Forbid();
        View = view;
        Story = await previews.ViewAsync(view.Article, view.Working, PreviewAddress.OfNewsroom(Id), cancel);
        var references = await previews.ReferencesAsync(view.Working, access.Actor, PreviewAddress.OfNewsroom(Id), cancel);
        Body = renderer.Render(Story.Body, Story.Dateline, references);
        Unfound = [.. ReadAlsoParagraph.In(Story.Body).Where(p => references.Find(p) is null).Select(p => p.Title).Distinct()];
        if (view.Change is null || view.Live is not { } live) return Page();
        await texts.LoadAsync([live.Story, view.Working.Story], cancel);
        Diff = StoryDiff.Of(live.Story, view.Working.Story, texts.Of);
        return Page();
    }
}
