using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Merging;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>Reads what the desk's screens show of a story.</summary>
public sealed class DeskReader(NewsDbContext db, TimeProvider clock)
{
    /// <summary>The longest list of notes and of colleagues that a screen shows.</summary>
    private const int Most = 200;

    /// <summary>The story, or <see langword="null"/> where there is none.</summary>
    public async Task<DeskView?> FindAsync(long id, Actor actor, CancellationToken cancel)
    {
        var article = await db.Articles.AsNoTracking().Include(a => a.Takedown).Include(a => a.Express).Include(a => a.Withdrawal).SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (article is null || await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == article.WorkingRevisionId, cancel) is not { } working) return null;
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == article.EditionId, cancel);
        var section = await db.Sections.AsNoTracking().Where(s => s.Id == working.Story.SectionId).Select(s => s.Name).SingleOrDefaultAsync(cancel) ?? "";
        var notes = await db.DeskNotes.AsNoTracking().Where(n => n.ArticleId == id).OrderByDescending(n => n.Id).Take(Most).ToListAsync(cancel);
        var staff = await db.Users.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var colleagues = await db.Users.AsNoTracking()
            .Where(s => !s.Disabled && db.StaffGrants.Any(g => g.StaffId == s.Id && DeskView.WriterRoles.Contains(g.Role)
                && (g.EditionId == null || g.EditionId == article.EditionId) && (g.SectionId == null || g.SectionId == article.SectionId)))
            .OrderBy(s => s.Name).Take(Most).ToListAsync(cancel);
        notes.Reverse();
        var live = article.LiveRevisionId is { } shown && shown != working.Id ? await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == shown, cancel) : working;
        return new DeskView(article, working, edition, section, notes, staff, colleagues, actor, clock.GetUtcNow())
        {
            IsLiveText = article.LiveRevisionId is not null && StoryField.Same(working.Story, live.Story),
            Live = live == working ? null : live,
            Writers = await db.WritersAsync(article, cancel),
        };
    }
}
