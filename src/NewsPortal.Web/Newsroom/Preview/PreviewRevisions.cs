using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.Preview;

/// <summary>Finds a story and one of its revisions.</summary>
public sealed class PreviewRevisions(NewsDbContext db)
{
    /// <summary>The story and the revision, the working copy where none is named; <see langword="null"/> where there is no such pair.</summary>
    public async Task<(Article Article, Revision Revision)?> FindAsync(long articleId, long? revisionId, CancellationToken cancel)
    {
        if (await db.Articles.AsNoTracking().Include(a => a.Corrections).AsSplitQuery().SingleOrDefaultAsync(a => a.Id == articleId, cancel) is not { } article) return null;
        var wanted = revisionId ?? article.WorkingRevisionId;
        return await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == wanted && r.ArticleId == articleId, cancel) is { } revision ? (article, revision) : null;
    }
}
