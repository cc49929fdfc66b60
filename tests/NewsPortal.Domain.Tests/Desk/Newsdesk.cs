using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>A story on its way through a desk, as tests need it: edition 1, section 1, begun by person 1.</summary>
internal sealed class Newsdesk
{
    public const long Edition = 1, OtherEdition = 2, Section = 1, OtherSection = 2, Author = 1, Assignee = 2, First = 3;

    public static readonly DateTimeOffset Start = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);

    private static long _ids = 100;
    private readonly List<Revision> _saved = [];
    private int _number;

    public Newsdesk(Story? story = null, long? author = Author)
    {
        Article = With(Article.Draft(Edition, story ?? Story(), author), nameof(Article.Id), ++_ids);
        Working = Save(Person(author ?? 9, StaffRole.ManagingEditor), story ?? Story());
    }

    public DateTimeOffset Now { get; set; } = Start;

    public Article Article { get; }

    /// <summary>The working copy.</summary>
    public Revision Working { get; private set; }

    /// <summary>The snapshot that readers see, where there is one.</summary>
    public Revision? LiveText => _saved.Find(r => r.Id == Article.LiveRevisionId);

    /// <summary>Who saved since the last snapshot that was approved or is live, as the desk reads it from the database.</summary>
    public IReadOnlyCollection<long> Writers
    {
        get
        {
            var text = _saved.FindAll(r => !r.Aside);
            var settled = text.FindLastIndex(r => r.Workflow is Workflow.Approved || r.Id == Article.LiveRevisionId);
            return [.. text.Skip(settled + 1).Select(r => r.SavedById).OfType<long>().Distinct()];
        }
    }

    /// <summary>An editor of the section who has nothing to do with the story.</summary>
    public static Actor Editor { get; } = Person(8, StaffRole.Editor, section: Section);

    public static Actor Managing { get; } = Person(7, StaffRole.ManagingEditor);

    public static Actor Ombudsman { get; } = Person(6, StaffRole.Ombudsman);

    public static Actor FirstOfTwo { get; } = Person(First, StaffRole.ManagingEditor);

    public static Actor Person(long id, StaffRole role, long edition = Edition, long? section = null) =>
        Actor.Staff(id, [new StaffGrant { StaffId = id, Role = role, EditionId = edition, SectionId = section }]);

    public static Story Story(string headline = "Warga Menanam Pohon") => new()
    {
        SectionId = Section,
        Slug = Slug.FromAscii(headline, "berita"),
        Headline = headline,
        Body = "Warga turun ke situ.",
    };

    /// <summary>Someone saves a next text.</summary>
    public Revision Save(Actor actor, Story story, bool aside = false)
    {
        var (answer, revision) = Article.Save(actor, new RevisionDraft(story) { Aside = aside }, Working, ++_number, Now);
        answer.OrThrow();
        With(revision!, nameof(Revision.Id), ++_ids);
        Article.WorkOn(revision!);
        _saved.Add(revision!);
        return aside ? revision! : Working = revision!;
    }

    public Newsdesk Submitted() => Do(Article.Submit(Editor, Working, Now));

    public Newsdesk Approved() => Submitted().Do(Article.Approve(Editor, Working, fourEyes: true, Writers, Now));

    public Newsdesk Published(DateTimeOffset? at = null) => Approved().Do(Article.Publish(Editor, Working, at, null, Now));

    /// <summary>A live story, and a minute later.</summary>
    public Newsdesk Live()
    {
        Published();
        Now += TimeSpan.FromMinutes(1);
        return this;
    }

    /// <summary>A live story and a change of it that person 1 has written.</summary>
    public Newsdesk Changed()
    {
        Live();
        Save(Person(Author, StaffRole.ManagingEditor), Story("Warga Menanam Seribu Pohon"));
        return this;
    }

    public Newsdesk Do(DeskAnswer answer)
    {
        answer.OrThrow();
        return this;
    }

    /// <summary>The one rule that stands against a step.</summary>
    public static DeskRule Refusal(DeskAnswer answer) => Assert.Single(answer.Refusals);

    /// <summary>Sets what the database gives.</summary>
    public static T With<T>(T thing, string property, long value)
    {
        typeof(T).GetProperty(property)!.SetValue(thing, value);
        return thing;
    }
}
