using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Preview;

/// <summary>Makes, finds and revokes the links by which people outside read a text before it runs.</summary>
public sealed class PreviewLinks(NewsDbContext db, TimeProvider clock)
{
    /// <summary>How long a link may last, by what the form sends: hours.</summary>
    public static IReadOnlyList<int> Hours { get; } = [1, 24, 168];

    /// <summary>Makes a link; its token is told this once and never again.</summary>
    /// <returns>The token, or <see langword="null"/> where the person may not show the story around.</returns>
    public async Task<string?> MakeAsync(Article article, Actor actor, int hours, CancellationToken cancel)
    {
        if (actor.StaffId is not { } staff || !actor.MayWrite(article) || article.Publication is Publication.Withdrawn or Publication.Spiked || !Hours.Contains(hours)) return null;
        var (now, token) = (clock.GetUtcNow(), PreviewAddress.NewToken());
        db.PreviewLinks.Add(new PreviewLink { ArticleId = article.Id, TokenHash = PreviewAddress.Hash(token), StaffId = staff, MadeAt = now, ExpiresAt = now.AddHours(hours) });
        Note(article, actor, "article.preview-link", now, ("hours", hours));
        await db.SaveChangesAsync(cancel);
        return token;
    }

    /// <summary>The links of a story that still open something, the newest first.</summary>
    public async Task<IReadOnlyList<PreviewLink>> OpenAsync(Article article, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var links = await db.PreviewLinks.AsNoTracking().Where(l => l.ArticleId == article.Id && l.RevokedAt == null && l.ExpiresAt > now).OrderByDescending(l => l.Id).ToListAsync(cancel);
        return [.. links.Where(l => IsOpen(l, article, now))];
    }

    /// <summary>Ends a link at once.</summary>
    public async Task RevokeAsync(Article article, long linkId, Actor actor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await db.PreviewLinks.SingleOrDefaultAsync(l => l.Id == linkId && l.ArticleId == article.Id && l.RevokedAt == null, cancel) is not { } link) return;
        link.RevokedAt = now;
        Note(article, actor, "article.preview-revoke", now, ("link", linkId));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The story that a token opens at the moment, with its working copy.</summary>
    public async Task<(Article Article, Revision Working)?> FindAsync(string token, CancellationToken cancel)
    {
        var hash = PreviewAddress.Hash(token);
        if (await db.PreviewLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, cancel) is not { } link) return null;
        var article = await db.Articles.AsNoTracking().Include(a => a.Corrections).AsSplitQuery().SingleAsync(a => a.Id == link.ArticleId, cancel);
        if (!IsOpen(link, article, clock.GetUtcNow())) return null;
        return (article, await db.Revisions.AsNoTracking().SingleAsync(r => r.Id == article.WorkingRevisionId, cancel));
    }

    /// <summary>A link is dead once readers have what it showed, by the clock alone; and with a story that is spiked or withdrawn.</summary>
    private static bool IsOpen(PreviewLink link, Article article, DateTimeOffset now)
    {
        if (!link.IsOpen(now) || article.Publication is Publication.Withdrawn or Publication.Spiked) return false;
        return !article.IsLive(now) || (article.VisibleFrom <= link.MadeAt && article.EditedAt <= link.MadeAt);
    }

    private void Note(Article article, Actor actor, string action, DateTimeOffset now, (string, object?) detail) => db.AuditEntries.Add(new AuditEntry
    {
        At = now,
        Actor = actor.Name,
        Action = action,
        Entity = "article",
        EntityId = article.Id,
        EditionId = article.EditionId,
        Payload = AuditPayload.Of(detail),
    });
}
