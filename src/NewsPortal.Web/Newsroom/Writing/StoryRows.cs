using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Reads what a save of a story needs.</summary>
internal static class StoryRows
{
    extension(NewsDbContext db)
    {
        /// <summary>The story with all that a save changes, locked until the transaction ends: nobody else saves it meanwhile.</summary>
        public async Task<Article?> LockStoryAsync(long id, CancellationToken cancel)
        {
            await db.Database.ExecuteSqlAsync($"select id from article where id = {id} for update", cancel);
            return await db.Articles.Include(a => a.Body).Include(a => a.Bylines).Include(a => a.Sources).Include(a => a.Tags)
                .AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, cancel);
        }

        /// <summary>The name of a person of the newsroom.</summary>
        public async Task<string?> NameAsync(long? staffId, CancellationToken cancel) =>
            staffId is null ? null : await db.Users.Where(u => u.Id == staffId).Select(u => u.Name).SingleOrDefaultAsync(cancel);
    }
}
