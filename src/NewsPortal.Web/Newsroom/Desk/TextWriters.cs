using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>Whose words stand in a working copy that nobody else has let run.</summary>
internal static class TextWriters
{
    /// <summary>
    /// The people who saved, by hand or by the editor, since the last snapshot that was approved or is live, or since somebody went back to the
    /// live text. What was kept aside is not in the text.
    /// </summary>
    public static async Task<IReadOnlyCollection<long>> WritersAsync(this NewsDbContext db, Article article, CancellationToken cancel)
    {
        var discarded = RevisionNote.DiscardedMark + "%";
        var saved = db.Revisions.AsNoTracking().Where(r => r.ArticleId == article.Id && !r.Aside);
        var settled = await saved.Where(r => r.Workflow == Workflow.Approved || r.Id == article.LiveRevisionId || EF.Functions.Like(r.Note!, discarded)).MaxAsync(r => (int?)r.Number, cancel) ?? 0;
        return await saved.Where(r => r.Number > settled && r.SavedById != null).Select(r => r.SavedById!.Value).Distinct().ToListAsync(cancel);
    }
}
