using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.Reads;
using NewsPortal.Domain.Reads;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Reads;

/// <summary>Ranks the stories of the last 24 hours by their reads, which count the less the older they are; for each edition and for the network.</summary>
internal sealed class MostReadRanking(IServiceScopeFactory scopes, TimeProvider clock, IOptions<ReadOptions> options)
{
    /// <summary>How often rankings are made at most, by whichever node comes first.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Makes the rankings if it is time, and writes those that have changed. Turn and result are one statement: of two nodes the second finds
    /// the turn taken, and a node that dies halfway has not taken it. A turn from a clock that goes far ahead binds nobody.
    /// </summary>
    /// <returns>How many lists this node has changed.</returns>
    public async Task<int> RefreshAsync(CancellationToken cancel)
    {
        var (now, set) = (clock.GetUtcNow(), options.Value);
        var (before, ahead) = (now - Every, now + Every);
        var weights = ReadDecay.Weights(now, set.HalfLife);
        var (hours, counts) = (weights.Select(w => w.Hour).ToArray(), weights.Select(w => w.Weight).ToArray());
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NewsDbContext>().Database.ExecuteSqlAsync($"""
            with turn as (
              insert into most_read_turn as t (id, at) values ({MostReadTurn.Key}, {now})
              on conflict (id) do update set at = excluded.at where t.at <= {before} or t.at > {ahead} returning 1),
            read as materialized (
              select r.article_id, sum(r.reads * w.weight) as score from unnest({hours}, {counts}) as w(hour, weight) join read_hour r on r.hour = w.hour
              where exists (select from turn) group by r.article_id having sum(r.reads) >= {set.LeastReads}),
            ranked as (
              select list.id as list, a.id, row_number() over (partition by list.id order by s.score desc, a.id desc) as place
              from read s join article a on a.id = s.article_id cross join lateral (values ({MostRead.Network}), (a.edition_id)) as list(id)
              where a.publication = 'Published' and a.visible_from <= {now} and not a.advertorial),
            first as (select * from ranked where place <= {StoryList.Candidates}),
            made as (
              select list.id, case when count(r.id) >= {set.LeastStories} then array_agg(r.id order by r.place) else array[]::bigint[] end as stories
              from (select {MostRead.Network} as id union all select id from edition) list left join first r on r.list = list.id group by list.id)
            insert into most_read as m (edition_id, article_ids, changed_at)
            select id, stories, {now} from made where exists (select from turn) and (stories <> array[]::bigint[] or exists (select from most_read where edition_id = made.id))
            on conflict (edition_id) do update set article_ids = excluded.article_ids, changed_at = excluded.changed_at where m.article_ids <> excluded.article_ids
            """, cancel);
    }
}
