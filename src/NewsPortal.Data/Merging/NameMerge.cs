using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Search;

namespace NewsPortal.Data.Merging;

/// <summary>
/// Joins two names that mean one thing. What stories say stays as it is; only the reference moves, in what is live and in every kept revision, so
/// that an old one can still be restored. Call it in the transaction of the change.
/// </summary>
public static class NameMerge
{
    /// <summary>Moves all of a person's bylines to another person.</summary>
    public static async Task MoveBylinesAsync(this NewsDbContext db, long from, long to, CancellationToken cancel)
    {
        var stories = await db.ArticleBylines.Where(b => b.ContributorId == from).Select(b => b.ArticleId).Distinct().ToArrayAsync(cancel);
        await db.Database.ExecuteSqlAsync($"""
            delete from article_byline a where a.contributor_id = {from}
              and exists (select 1 from article_byline b where b.article_id = a.article_id and b.contributor_id = {to} and b.role = a.role)
            """, cancel);
        await db.Database.ExecuteSqlAsync($"update article_byline set contributor_id = {to} where contributor_id = {from}", cancel);
        await db.Database.ExecuteSqlAsync($"""
            update revision set content = jsonb_set(content, array['bylines'], (
              select jsonb_agg(entry order by place) from (
                select entry, min(place) as place from (
                  select case when (e ->> 'contributorId')::bigint = {from} then jsonb_set(e, array['contributorId'], to_jsonb({to})) else e end as entry, place
                  from jsonb_array_elements(content -> 'bylines') with ordinality as t(e, place)) moved
                group by entry) once))
            where content -> 'bylines' @> jsonb_build_array(jsonb_build_object('contributorId', {from}))
            """, cancel);
        await db.Users.Where(u => u.ContributorId == from).ExecuteUpdateAsync(u => u.SetProperty(x => x.ContributorId, to), cancel);
        await db.IndexAsync(stories, cancel);
    }

    /// <summary>Moves all stories of a tag, and its other slugs, to another tag.</summary>
    public static async Task MoveTagAsync(this NewsDbContext db, long from, long to, CancellationToken cancel)
    {
        var stories = await db.ArticleTags.Where(t => t.TagId == from).Select(t => t.ArticleId).Distinct().ToArrayAsync(cancel);
        await db.Database.ExecuteSqlAsync($"""
            delete from article_tag a where a.tag_id = {from}
              and exists (select 1 from article_tag b where b.article_id = a.article_id and b.tag_id = {to})
            """, cancel);
        await db.Database.ExecuteSqlAsync($"update article_tag set tag_id = {to} where tag_id = {from}", cancel);
        await db.Database.ExecuteSqlAsync($"""
            update revision set content = jsonb_set(content, array['tagIds'], (
              select jsonb_agg(tag order by place) from (
                select tag, min(place) as place from (
                  select case when e::bigint = {from} then to_jsonb({to}) else e end as tag, place
                  from jsonb_array_elements(content -> 'tagIds') with ordinality as t(e, place)) moved
                group by tag) once))
            where content -> 'tagIds' @> to_jsonb({from})
            """, cancel);
        await db.TagAliases.Where(a => a.TagId == from).ExecuteUpdateAsync(a => a.SetProperty(x => x.TagId, to), cancel);
        await db.IndexAsync(stories, cancel);
    }
}
