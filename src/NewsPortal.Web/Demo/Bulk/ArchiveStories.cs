using System.Runtime.CompilerServices;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>
/// A made-up story taken through the desk by the same verbs as any other, at the moment when it appeared; only its identities are given by the
/// archive, where the database gives them otherwise.
/// </summary>
internal sealed class ArchiveStories(ArchivePlan plan, StorySource source)
{
    /// <summary>Who adds an archive, to the desk and in the audit log.</summary>
    public static readonly Actor Program = Actor.Program("demo");

    private static readonly TimeSpan DeskTime = TimeSpan.FromMinutes(12), UntilCorrected = TimeSpan.FromHours(5);

    /// <summary>The story of a number.</summary>
    public ArchiveStory Publish(long number)
    {
        var (story, head, readAlso) = source.Make(number);
        var article = Article.Draft(source.EditionId(head), story);
        SetId(article, plan.FirstArticle + number);
        var (saved, revision) = article.Save(Program, new RevisionDraft(story), null, 1, head.At - DeskTime);
        SetId(revision!, plan.FirstRevision + number);
        article.WorkOn(revision!);
        article.ApproveCopy(Program, revision!);
        List<AuditEntry> lines = [saved.OrThrow(), article.Publish(Program, revision!, head.At, null, head.At).OrThrow()];
        if (number % ArchivePlan.CorrectedEvery == ArchivePlan.CorrectedEvery - 1 && head.At + UntilCorrected < plan.End) lines.Add(Correct(article, head));
        return new ArchiveStory(number, article, revision!, lines, [.. readAlso.Select((r, i) => new ReadAlso
        {
            RevisionId = revision!.Id,
            Position = i + 1,
            Title = r.Title,
            TitleKey = Text.Key(r.Title),
            TargetId = r.Target,
        })]);
    }

    private static AuditEntry Correct(Article article, StoryHead head)
    {
        var (wrong, right) = (head.Chance.Between(20, 400), head.Chance.Between(20, 400));
        return article.Correct(Program, head.Chance.Is(0.7) ? CorrectionKind.Ralat : CorrectionKind.Koreksi,
            $"Sebelumnya tertulis {wrong} keluarga di {head.Cast.Place}.", $"Yang benar {right} keluarga, menurut {head.Cast.Agency}.", null, head.At + UntilCorrected).OrThrow();
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(Article article, long id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    private static extern void SetId(Revision revision, long id);
}

/// <summary>A published story with all that belongs to it.</summary>
/// <param name="Number">Its number in the archive, from 0.</param>
/// <param name="Article">The projection.</param>
/// <param name="Revision">The snapshot.</param>
/// <param name="Lines">The lines of the audit log.</param>
/// <param name="ReadAlso">The stories it refers to.</param>
internal sealed record ArchiveStory(long Number, Article Article, Revision Revision, IReadOnlyList<AuditEntry> Lines, IReadOnlyList<ReadAlso> ReadAlso);
