using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Data.Tags;

/// <summary>Finds tags by what they are also called.</summary>
public static class TagQueries
{
    /// <summary>The tag that another slug stands for.</summary>
    public static Task<Tag?> FindTagByAliasAsync(this NewsDbContext db, Slug alias, CancellationToken cancel) =>
        db.TagAliases.Where(a => a.Slug == alias).Join(db.Tags, a => a.TagId, t => t.Id, (_, tag) => tag).FirstOrDefaultAsync(cancel);
}
