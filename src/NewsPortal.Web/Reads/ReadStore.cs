using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsPortal.Data;

namespace NewsPortal.Web.Reads;

/// <summary>Adds reads to those of the database, and removes hours that nobody asks for any more.</summary>
internal sealed class ReadStore(IServiceScopeFactory scopes, TimeProvider clock, IOptions<ReadOptions> options)
{
    /// <summary>How long it is remembered what a process has sent: it would have to send the same again after this to be counted twice.</summary>
    private static readonly TimeSpan FlushesKept = TimeSpan.FromDays(30);

    /// <summary>
    /// Adds the reads of stories that are live, in one statement: all of them or none. The same number of the same node adds nothing a second
    /// time, also while the first is still on its way: it waits for it. Rows are taken in one order, so that nodes do not stand in each other's way.
    /// </summary>
    public async Task AddAsync(Guid node, long number, ReadBatch batch, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NewsDbContext>().Database.ExecuteSqlAsync($"""
            with fresh as (
              insert into read_flush as f (node, number, at) values ({node}, {number}, {now})
              on conflict (node) do update set number = excluded.number, at = excluded.at where f.number < excluded.number returning 1),
            counted as (
              select b.* from unnest({batch.Stories}, {batch.Hours}, {batch.Reads}) as b(article_id, hour, reads) join article a on a.id = b.article_id
              where exists (select from fresh) and a.publication = 'Published' and a.visible_from <= {now}),
            by_hour as (
              insert into read_hour as h (hour, article_id, reads) select hour, article_id, reads from counted order by hour, article_id
              on conflict (hour, article_id) do update set reads = h.reads + excluded.reads)
            insert into read_total as t (article_id, reads) select article_id, sum(reads) from counted group by article_id order by article_id
            on conflict (article_id) do update set reads = t.reads + excluded.reads
            """, cancel);
    }

    /// <summary>Removes the hours that are older than they are kept.</summary>
    public async Task TidyAsync(CancellationToken cancel)
    {
        var (hours, flushes) = (clock.GetUtcNow().AddDays(-options.Value.KeptDays), clock.GetUtcNow() - FlushesKept);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>().Database;
        await db.ExecuteSqlAsync($"delete from read_hour where hour < {hours}", cancel);
        await db.ExecuteSqlAsync($"delete from read_flush where at < {flushes}", cancel);
    }
}
