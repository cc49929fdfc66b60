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

        /// <summary>The story without references to what is not there (any more): a tag that was merged away meanwhile keeps no text from being saved.</summary>
        public async Task<Story> KnownAsync(Story story, CancellationToken cancel)
        {
            var (tags, people) = (story.TagIds, story.Bylines.Select(b => b.ContributorId).ToList());
            var knownTags = tags.Count == 0 ? [] : await db.Tags.Where(t => tags.Contains(t.Id)).Select(t => t.Id).ToListAsync(cancel);
            var knownPeople = people.Count == 0 ? [] : await db.Contributors.Where(c => people.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancel);
            var picture = story.Picture;
            if (picture?.PictureId is { } file && !await db.Pictures.AnyAsync(p => p.Id == file, cancel)) picture = picture with { PictureId = null };
            return story with
            {
                TagIds = [.. tags.Where(knownTags.Contains)],
                Bylines = [.. story.Bylines.Where(b => knownPeople.Contains(b.ContributorId))],
                Picture = picture,
            };
        }
    }
}
