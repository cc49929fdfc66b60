using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Library;
using NewsPortal.Web.Newsroom.Writing;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Stories;

/// <summary>Writes a story. Everything works as a plain form; scripts make it comfortable.</summary>
internal sealed class EditModel(
    NewsDbContext db, StaffAccess access, SaveStory save, SheetReader reader, FormNames names, FieldText text, StoryPresences presences, PictureUpload upload, Place place,
    IStringLocalizer<WritingText> words) : PageModel
{
    /// <summary>The fields as they are shown, or as they were sent.</summary>
    [BindProperty]
    public StoryForm Form { get; set; } = new();

    /// <summary>The story.</summary>
    public Article Article { get; private set; } = null!;

    /// <summary>The working copy.</summary>
    public Revision Head { get; private set; } = null!;

    /// <summary>Who saved the working copy.</summary>
    public string? SavedBy { get; private set; }

    /// <summary>What was read from the copy that the story began with.</summary>
    [TempData]
    public string? CopyRead { get; set; }

    /// <summary>Sentences by the names of fields.</summary>
    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>What stands against all of it.</summary>
    public string? Error { get; private set; }

    /// <summary>Two texts of the same places that wait for a person's choice.</summary>
    public EditConflict? Conflict { get; private set; }

    /// <summary>Whose changes have just been joined.</summary>
    public JoinedChanges? Joined { get; private set; }

    /// <summary>Who else has the story open.</summary>
    public IReadOnlyList<Presence> Others { get; private set; } = [];

    /// <summary>Texts that were set aside within the last days.</summary>
    public IReadOnlyList<AsideText> Asides { get; private set; } = [];

    /// <summary>What the desk's last reader would stop at.</summary>
    public IReadOnlyList<StyleHint> Hints { get; private set; } = [];

    /// <summary>The edition that owns the story.</summary>
    public Edition Edition => place.Network.Editions.Single(e => e.Id == Article.EditionId);

    /// <summary>The sections among which the person may choose.</summary>
    public IEnumerable<Section> Sections => place.Network.Sections.Where(s => s.Id == Head.Story.SectionId || access.Actor.MayWriteIn(Article.EditionId, s.Id));

    /// <summary>Whether the person may change the story, or reads it only.</summary>
    public bool MayWrite => access.Actor.MayWrite(Article) && Article.Publication is not Publication.Spiked;

    /// <summary>Whether readers know the story's address.</summary>
    public bool HasRun => Article.FirstPublishedAt is not null;

    /// <summary>The fields for scripts.</summary>
    public string StoryData => StoryForm.Data(Head.Story, HasRun);

    /// <summary>The people and tags of the story by their numbers, for scripts.</summary>
    public object Names => text.Names(Head.Story);

    /// <summary>Opens the story; with <paramref name="salinan"/> a text that was set aside is held against it.</summary>
    public async Task<IActionResult> OnGetAsync(long id, long? salinan, CancellationToken cancel)
    {
        if (await RefusalAsync(id, cancel) is { } refusal) return refusal;
        if (salinan is { } asideId)
        {
            if (await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == asideId && r.ArticleId == id && r.Id != Head.Id, cancel) is not { } aside) return NotFound();
            var origin = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == aside.BaseId && !r.Aside, cancel);
            Conflict = await ConflictAsync(Head, aside, origin, cancel);
        }

        return await ShowAsync(fill: true, cancel);
    }

    /// <summary>Saves the form.</summary>
    /// <param name="id">The story.</param>
    /// <param name="file">A picture that is brought along.</param>
    /// <param name="lalu"><c>meja</c> where the writer goes on to the story's desk.</param>
    /// <param name="cancel">The request's end.</param>
    public async Task<IActionResult> OnPostAsync(long id, IFormFile? file, string? lalu, CancellationToken cancel)
    {
        if (await RefusalAsync(id, cancel) is { } refusal) return refusal;
        if (!MayWrite) return await RefuseAsync(DeskRule.NotYourRole, cancel);
        if (file is { Length: > 0 })
        {
            var (picture, _, error) = await upload.TakeAsync(file, Form.AltText, Form.Credit, cancel);
            if (picture is null) Errors["picture"] = error;
            else (Form.PictureId, Form.Credit, Form.AltText) = (picture.Id, Form.Credit ?? picture.Credit, Form.AltText ?? (picture.AltText.Length > 0 ? picture.AltText : null));
            ModelState.Clear(); // the form shows what it holds now
        }

        var sheet = await names.ReadAsync(Form, access.User.Id, Errors, cancel);
        if (reader.Read(sheet, Errors) is not { } story) return await WithStatusAsync(StatusCodes.Status422UnprocessableEntity, cancel);
        var tab = SaveEndpoint.IsTab(Form.Tab) ? Form.Tab : null;
        var request = new SaveRequest(id, Form.Base, tab, Auto: false, RevisionNote.Typed(Form.Note), story) { SlugFollows = string.IsNullOrWhiteSpace(Form.Slug) };
        var outcome = await save.RunAsync(access.Actor, request, CancellationToken.None);
        return lalu is "meja" && outcome is Saved { Joined: null } ? Redirect($"{Request.Path}/meja") : await AnswerAsync(outcome, cancel);
    }

    /// <summary>Puts together what the person chose of two texts, and saves it.</summary>
    public async Task<IActionResult> OnPostPilihAsync(long id, long head, long mine, long? origin, CancellationToken cancel)
    {
        if (await RefusalAsync(id, cancel) is { } refusal) return refusal;
        if (!MayWrite) return await RefuseAsync(DeskRule.NotYourRole, cancel);
        var kept = await db.Revisions.AsNoTracking().Where(r => r.ArticleId == id && (r.Id == head || r.Id == mine || r.Id == origin)).ToListAsync(cancel);
        if (kept.Find(r => r.Id == head) is not { } theirs || kept.Find(r => r.Id == mine) is not { } aside) return NotFound();
        var merge = EditConflict.MergeOf(theirs, aside, kept.Find(r => r.Id == origin));
        var story = merge.Settle(aside.Story, EditConflict.ChoiceOf(Request.Form));
        return await AnswerAsync(await save.RunAsync(access.Actor, new SaveRequest(id, head, null, Auto: false, null, story), CancellationToken.None), cancel);
    }

    private async Task<IActionResult> AnswerAsync(SaveOutcome outcome, CancellationToken cancel)
    {
        switch (outcome)
        {
            case Saved { Joined: null }:
                return Redirect(Request.Path); // reloading what is shown then sends nothing again
            case Saved saved:
                Joined = saved.Joined;
                await RefusalAsync(saved.Head.ArticleId, cancel);
                ModelState.Clear();
                return await ShowAsync(fill: true, cancel);
            case Conflicted conflict:
                Response.StatusCode = StatusCodes.Status409Conflict;
                await RefusalAsync(conflict.Head.ArticleId, cancel);
                Conflict = await ConflictAsync(conflict.Head, conflict.Aside, conflict.Origin, cancel);
                return await ShowAsync(fill: true, cancel);
            case UnknownNames unknown:
                foreach (var field in unknown.Fields) Errors[field] = new RuleWords(words).OfUnknown(field);
                return await WithStatusAsync(StatusCodes.Status422UnprocessableEntity, cancel);
            case RefusedSave refused:
                return await RefuseAsync(refused.Rule, cancel);
            default:
                return NotFound();
        }
    }

    private Task<IActionResult> RefuseAsync(DeskRule rule, CancellationToken cancel)
    {
        Error = new RuleWords(words).Of(rule);
        return WithStatusAsync(RuleWords.StatusOf(rule), cancel);
    }

    private Task<IActionResult> WithStatusAsync(int status, CancellationToken cancel)
    {
        Response.StatusCode = status;
        return ShowAsync(fill: false, cancel);
    }

    /// <summary>Loads the story, or says why it is not shown.</summary>
    private async Task<IActionResult?> RefusalAsync(long id, CancellationToken cancel)
    {
        if (await db.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { WorkingRevisionId: not null } article) return NotFound();
        if (!access.Actor.MayRead(article)) return StatusCode(StatusCodes.Status403Forbidden);
        Article = article;
        Head = await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == article.WorkingRevisionId, cancel);
        return null;
    }

    private async Task<IActionResult> ShowAsync(bool fill, CancellationToken cancel)
    {
        await text.LoadAsync([Head.Story], cancel);
        if (fill) Form = StoryForm.Of(Head.Story, HasRun, text);
        if (fill) Form.Base = Head.Id;
        Form.Tab = SaveEndpoint.IsTab(Form.Tab) ? Form.Tab ?? NewTab() : NewTab();
        SavedBy = await db.NameAsync(Head.SavedById, cancel);
        Others = await presences.OthersAsync(Article.Id, Form.Tab, cancel);
        Hints = HouseStyle.Check(Head.Story);
        Asides = await AsideText.OfAsync(db, Article.Id, Head.SavedAt.AddDays(-7), cancel);
        return Page();
    }

    private async Task<EditConflict> ConflictAsync(Revision head, Revision aside, Revision? origin, CancellationToken cancel)
    {
        await text.LoadAsync([head.Story, aside.Story, .. origin is null ? Array.Empty<Story>() : [origin.Story]], cancel);
        return new EditConflict(head, await db.NameAsync(head.SavedById, cancel), aside, await db.NameAsync(aside.SavedById, cancel), origin, EditConflict.MergeOf(head, aside, origin));
    }

    private static string NewTab() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}
