using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Merging;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Tells a script what became of a save.</summary>
internal sealed class SaveAnswer(FieldLabels labels, FieldText text, RuleWords rules, HintWords hints, IStringLocalizer<WritingText> words)
{
    /// <summary>The answer.</summary>
    public async Task<IResult> OfAsync(SaveOutcome outcome, CancellationToken cancel) => outcome switch
    {
        Saved saved => await DoneAsync(saved, cancel),
        Conflicted conflict => await ConflictAsync(conflict, cancel),
        UnknownNames unknown => ScriptAnswer.Errors(unknown.Fields.ToDictionary(field => field, rules.OfUnknown)),
        RefusedSave refused => ScriptAnswer.Error(RuleWords.StatusOf(refused.Rule), rules.Of(refused.Rule)),
        _ => ScriptAnswer.Error(StatusCodes.Status404NotFound, words["Naskah ini tidak ada (lagi)."]),
    };

    private async Task<IResult> DoneAsync(Saved saved, CancellationToken cancel)
    {
        if (saved.Joined is not null) await text.LoadAsync([saved.Head.Story], cancel);
        return Done(saved);
    }

    private IResult Done(Saved saved) => Results.Json(new
    {
        revision = saved.Head.Id,
        number = saved.Head.Number,
        savedAt = saved.Head.SavedAt,
        workflow = saved.Stage.ToString(),
        slug = saved.Head.Story.Slug.Value,
        merged = saved.Joined is not { } joined ? null : new
        {
            by = joined.By ?? words["Sistem"],
            at = joined.At,
            story = StorySheet.Of(saved.Head.Story, saved.HasRun),
            fields = joined.Fields,
            names = text.Names(saved.Head.Story),
        },
        hints = HouseStyle.Check(saved.Head.Story).Select(h => new { field = h.Field, text = h.Text, message = hints.Of(h) }),
    });

    private async Task<IResult> ConflictAsync(Conflicted conflict, CancellationToken cancel)
    {
        var (merge, theirs, mine) = (conflict.Merge, conflict.Head.Story, conflict.Aside.Story);
        await text.LoadAsync([theirs, mine, .. conflict.Origin is { } o ? [o.Story] : Array.Empty<Domain.Articles.Story>()], cancel);
        return Results.Json(new
        {
            revision = conflict.Head.Id,
            mine = conflict.Aside.Id,
            by = conflict.By ?? words["Sistem"],
            at = conflict.Head.SavedAt,
            merged = StorySheet.Of(merge.Story, conflict.HasRun),
            names = text.Names(theirs, mine, merge.Story),
            fields = merge.Conflicts.Where(f => f.Name != StoryField.Body.Name).Select(f => new
            {
                field = f.Name,
                label = labels.Of(f.Name),
                @base = conflict.Origin is { } origin ? text.Of(f, origin.Story) : "",
                theirs = text.Of(f, theirs),
                mine = text.Of(f, mine),
            }),
            body = merge.Body.Parts.Select(p => new { kind = p.Kind.ToString().ToLowerInvariant(), @base = p.Origin, theirs = p.Theirs, mine = p.Mine }),
        }, statusCode: StatusCodes.Status409Conflict);
    }
}
