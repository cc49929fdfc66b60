using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Articles;

public sealed partial class Article
{
    /// <summary>A new story, unpublished, that shows the given first draft in the newsroom.</summary>
    public static Article Draft(long editionId, Story story, long? authorId = null)
    {
        var article = new Article { EditionId = editionId, AuthorId = authorId, Body = new ArticleBody() };
        article.Project(story);
        return article;
    }

    /// <summary>
    /// The next snapshot of the story. It changes nothing that readers see; a story that never ran shows it in the newsroom's lists.
    /// Once it is stored, <see cref="WorkOn"/> makes it the working copy.
    /// </summary>
    /// <param name="actor">Who saves.</param>
    /// <param name="draft">The text and how it came.</param>
    /// <param name="working">The working copy, from which <paramref name="draft"/> was written or into which it was merged.</param>
    /// <param name="number">The number it gets: one more than the story's highest.</param>
    /// <param name="now">The application's clock.</param>
    public (DeskAnswer Answer, Revision? Revision) Save(Actor actor, RevisionDraft draft, Revision? working, int number, DateTimeOffset now)
    {
        if (!actor.IsProgram && !actor.MayWrite(this)) return (DeskRule.NotYourRole, null);
        if (!actor.IsProgram && !actor.MayWriteIn(EditionId, draft.Story.SectionId)) return (DeskRule.NotYourRole, null);
        if (Publication is Publication.Spiked) return (DeskRule.Spiked, null);
        if (draft.Note?.Length > Revision.NoteLength) return (DeskRule.TooLong, null);

        var revision = new Revision
        {
            ArticleId = Id,
            BaseId = draft.BaseId ?? working?.Id,
            Number = number,
            Workflow = StageAfterSaving(working),
            Story = draft.Story,
            Imported = draft.Imported,
            Autosaved = draft.Autosaved,
            Aside = draft.Aside,
            Tab = draft.Tab,
            Note = draft.Note,
            SavedAt = now,
            SavedBy = actor.Name,
            SavedById = actor.StaffId,
        };
        if (Publication is Publication.Unpublished && !draft.Aside) Project(draft.Story);
        return (DeskAnswer.Done(Line(actor, draft.Aside ? "keep-aside" : "save", now, ("number", number))), revision);
    }

    /// <summary>Makes a stored snapshot the working copy.</summary>
    public void WorkOn(Revision revision)
    {
        if (!revision.Aside) (WorkingRevisionId, Stage) = (revision.Id, revision.Workflow);
    }

    /// <summary>Moves the working copy along at the desk.</summary>
    private void MoveTo(Revision revision, Workflow stage)
    {
        revision.Workflow = stage;
        if (revision.Id == WorkingRevisionId) Stage = stage;
    }

    /// <summary>A save voids an approval: the text goes back to the desk; a change of what is live begins as a draft.</summary>
    private Workflow StageAfterSaving(Revision? working) => working switch
    {
        null => Workflow.Draft,
        _ when working.Id == LiveRevisionId || working.Id == NextRevisionId => Workflow.Draft, // what was approved runs as it is
        { Workflow: Workflow.Approved } => Workflow.Submitted,
        _ => working.Workflow,
    };

    private AuditEntry Line(Actor actor, string action, DateTimeOffset now, params (string Key, object? Value)[] details)
    {
        TouchedAt = now;
        return new AuditEntry
        {
            At = now,
            Actor = actor.Name,
            Action = $"article.{action}",
            Entity = "article",
            EntityId = Id,
            EditionId = EditionId,
            Payload = AuditPayload.Of(details),
        };
    }
}
