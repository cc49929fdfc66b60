using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;
using NewsPortal.Web.Operations;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Finds the growth that was broken off, or begins one.</summary>
internal static class ArchivePlans
{
    /// <summary>What is to be added so that the newsroom holds so many stories.</summary>
    /// <returns>The plan and its parts that are missing; <see langword="null"/> where nothing is.</returns>
    /// <exception cref="OperationsException">The newsroom holds more.</exception>
    public static async Task<(ArchivePlan Plan, IReadOnlyList<int> Missing)?> FindOrBeginAsync(NewsDbContext db, long articles, DateTimeOffset now, CancellationToken cancel)
    {
        var last = await db.AuditEntries.AsNoTracking().Where(e => e.Entity == ArchivePlan.Entity && e.Action == ArchivePlan.BegunAction)
            .OrderByDescending(e => e.EntityId).FirstOrDefaultAsync(cancel); // few of a kind: each growth has one line, and one for each part
        if (last is not null && ArchivePlan.Read(last.Payload) is { } begun && begun.Articles == articles)
        {
            var done = await db.AuditEntries.AsNoTracking().Where(e => e.Entity == ArchivePlan.Entity && e.EntityId == last.EntityId && e.Action == ArchivePlan.PartAction).Select(e => e.Payload).ToListAsync(cancel);
            var missing = Enumerable.Range(0, begun.Parts).Except(done.Select(PartOf)).ToList();
            return missing.Count == 0 ? null : (begun, missing);
        }

        long there = await db.Articles.CountAsync(cancel);
        if (there > articles) throw new OperationsException($"The newsroom already holds {there} stories, more than {articles}. Nothing was changed; an archive only grows.");
        if (there == articles) return null;
        var plan = await BeginAsync(db, articles, articles - there, now, cancel);
        return (plan, [.. Enumerable.Range(0, plan.Parts)]);
    }

    /// <summary>The details of a part's line.</summary>
    public static string Part(int part) => AuditPayload.Of(("part", part));

    private static int PartOf(string payload) => System.Text.Json.JsonDocument.Parse(payload).RootElement.GetProperty("part").GetInt32();

    private static Task<ArchivePlan> BeginAsync(NewsDbContext db, long articles, long stories, DateTimeOffset now, CancellationToken cancel) => db.InOneUnitAsync(async token =>
    {
        var end = await db.Articles.LiveAt(now).MaxAsync(a => a.VisibleFrom, token) ?? now;
        await db.Database.ExecuteSqlAsync($"lock table article, revision, article_source, audit_entry, correction in share row exclusive mode", token); // nobody takes an identity meanwhile
        var plan = new ArchivePlan(
            articles, stories, await ReserveAsync("article", "id", stories), await ReserveAsync("revision", "id", stories), await ReserveAsync("article_source", "id", stories * ArchivePlan.SourcesOfStory),
            await ReserveAsync("audit_entry", "seq", stories * ArchivePlan.LinesOfStory), await ReserveAsync("correction", "id", (stories / ArchivePlan.CorrectedEvery) + 1), end);
        db.AuditEntries.Add(new AuditEntry
        {
            At = now,
            Actor = ArchiveStories.Program.Name,
            Action = ArchivePlan.BegunAction,
            Entity = ArchivePlan.Entity,
            EntityId = plan.FirstArticle,
            Payload = plan.Payload,
        });
        await db.SaveChangesAsync(token);
        return plan;

        Task<long> ReserveAsync(string table, string column, long count) => db.Database.SqlQuery<long>(
            $"select setval(s::regclass, nextval(s::regclass) + {count - 1}) - {count - 1} as \"Value\" from pg_get_serial_sequence({table}, {column}) s").SingleAsync(token);
    }, cancel);
}
