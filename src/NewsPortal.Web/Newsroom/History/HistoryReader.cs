using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.History;

/// <summary>Reads the revisions of a story, without their texts.</summary>
public sealed class HistoryReader(NewsDbContext db)
{
    /// <summary>How many revisions a page shows.</summary>
    public const int Length = 100;

    /// <summary>The revisions that readers have ever had.</summary>
    public async Task<IReadOnlySet<long>> RanAsync(long articleId, DateTimeOffset now, CancellationToken cancel) => LiveSpans.Of(
        await db.AuditEntries.AsNoTracking().Where(e => e.Entity == "article" && e.EntityId == articleId && LiveSpans.Actions.Contains(e.Action)).OrderBy(e => e.Seq).ToListAsync(cancel), now);

    /// <summary>The revisions below a number, the newest first, with what the editor saved by itself in a row as one entry.</summary>
    public async Task<(IReadOnlyList<HistoryEntry> Entries, int? Older)> ReadAsync(long articleId, int? below, CancellationToken cancel)
    {
        var rows = await db.Revisions.AsNoTracking().Where(r => r.ArticleId == articleId && (below == null || r.Number < below)).OrderByDescending(r => r.Number).Take(Length + 1)
            .Select(r => new HistoryRow(r.Id, r.Number, r.SavedAt, r.SavedBy, r.SavedById, r.Workflow, r.Note, r.ChangeClass, r.Autosaved, r.Aside, r.Imported)).ToListAsync(cancel);
        int? older = rows.Count > Length ? rows[Length - 1].Number : null;
        var entries = new List<HistoryEntry>();
        foreach (var row in rows.Take(Length))
        {
            if (row.Autosaved && !row.Aside && entries.Count > 0 && entries[^1] is { Row: { Aside: false } above } && above.SavedById == row.SavedById && above.Workflow == row.Workflow) entries[^1].Before.Add(row);
            else entries.Add(new HistoryEntry(row, []));
        }

        return (entries, older);
    }
}

/// <summary>A revision in the list, with what led to it.</summary>
/// <param name="Row">The revision.</param>
/// <param name="Before">What the editor saved by itself on the way to it, the newest first.</param>
public sealed record HistoryEntry(HistoryRow Row, List<HistoryRow> Before);

/// <summary>A revision without its text.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Number">The number within the story.</param>
/// <param name="SavedAt">When.</param>
/// <param name="SavedBy">By whom, as the log names them.</param>
/// <param name="SavedById">By which person.</param>
/// <param name="Workflow">Where it stood.</param>
/// <param name="Note">What its writer said of it.</param>
/// <param name="ChangeClass">Which kind of change it was.</param>
/// <param name="Autosaved">Whether the editor saved it by itself.</param>
/// <param name="Aside">Whether it was kept beside the working copy.</param>
/// <param name="Imported">Whether an import wrote it.</param>
public sealed record HistoryRow(
    long Id, int Number, DateTimeOffset SavedAt, string SavedBy, long? SavedById, Workflow Workflow, string? Note, ChangeClass? ChangeClass, bool Autosaved, bool Aside, bool Imported);
