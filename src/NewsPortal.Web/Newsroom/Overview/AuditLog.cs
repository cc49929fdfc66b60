using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>The newsroom's memory as a person may read it: admins all of it, managing editors and ombudsmen that of their editions.</summary>
public sealed class AuditLog(NewsDbContext db)
{
    /// <summary>Whether the person may read any of it.</summary>
    public static bool IsOpenTo(Actor actor) => actor.Grants.Any(Reads);

    /// <summary>The lines, the newest first.</summary>
    public IQueryable<AuditEntry> Lines(Actor actor, AuditFilter filter)
    {
        var lines = db.AuditEntries.AsNoTracking();
        var grants = actor.Grants.Where(Reads).ToList();
        if (!actor.IsAdmin && !grants.Any(g => g.EditionId is null))
        {
            var editions = grants.Select(g => g.EditionId).Distinct().ToList();
            lines = editions is [var one] ? lines.Where(e => e.EditionId == one) : lines.Where(e => editions.Contains(e.EditionId)); // of one edition there is an index in order
        }

        if (AuditFilter.Number(filter.Staff) is { } staff) lines = lines.Where(e => e.Actor == $"staff:{staff}");
        if (!string.IsNullOrWhiteSpace(filter.Action)) lines = lines.Where(e => e.Action == filter.Action);
        if (AuditFilter.Number(filter.Story) is { } story) lines = lines.Where(e => e.Entity == "article" && e.EntityId == story);
        if (AuditFilter.Day(filter.From) is { } from) lines = lines.Where(e => e.At >= from);
        if (AuditFilter.Day(filter.Until) is { } until) lines = lines.Where(e => e.At < until.AddDays(1));
        return lines.OrderByDescending(e => e.At).ThenByDescending(e => e.Seq);
    }

    /// <summary>The lines before a place in that order.</summary>
    public static IQueryable<AuditEntry> Before(IQueryable<AuditEntry> lines, ListPosition place) => lines.Where(e => e.At <= place.At && (e.At < place.At || e.Seq < place.Id));

    /// <summary>The names of those whom lines name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IEnumerable<AuditEntry> lines, CancellationToken cancel)
    {
        var ids = lines.Select(l => l.Actor.StartsWith("staff:", StringComparison.Ordinal) && long.TryParse(l.Actor.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Distinct().ToList();
        return await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => string.Create(CultureInfo.InvariantCulture, $"staff:{u.Id}"), u => u.Name, cancel);
    }

    /// <summary>The people whose lines the person may ask for: everyone who works where they do.</summary>
    public async Task<IReadOnlyList<(long Id, string Name)>> PeopleAsync(Actor actor, CancellationToken cancel)
    {
        var grants = actor.Grants.Where(Reads).ToList();
        var all = actor.IsAdmin || grants.Any(g => g.EditionId is null);
        var editions = grants.Select(g => g.EditionId).ToList();
        return [.. (await db.Users.AsNoTracking().Where(u => all || db.StaffGrants.Any(g => g.StaffId == u.Id && (g.EditionId == null || editions.Contains(g.EditionId))))
            .OrderBy(u => u.Name).ThenBy(u => u.Id).Select(u => new { u.Id, u.Name }).ToListAsync(cancel)).Select(u => (u.Id, u.Name))];
    }

    private static bool Reads(StaffGrant grant) => grant.Role is StaffRole.Admin || (grant.Role is StaffRole.ManagingEditor or StaffRole.Ombudsman && grant.SectionId is null);
}

/// <summary>What the log is narrowed to.</summary>
public sealed record AuditFilter
{
    /// <summary>The identity of who did it.</summary>
    [FromQuery(Name = "staf")]
    public string? Staff { get; init; }

    /// <summary>What was done, for instance <c>article.publish</c>.</summary>
    [FromQuery(Name = "tindakan")]
    public string? Action { get; init; }

    /// <summary>The identity of a story.</summary>
    [FromQuery(Name = "naskah")]
    public string? Story { get; init; }

    /// <summary>The first day, on the clock of WIB.</summary>
    [FromQuery(Name = "dari")]
    public string? From { get; init; }

    /// <summary>The last day.</summary>
    [FromQuery(Name = "sampai")]
    public string? Until { get; init; }

    /// <summary>The filter as an address's query.</summary>
    public string Query(params (string Key, string? Value)[] more) => QueryString.Create(
        new[] { ("staf", Staff), ("tindakan", Action), ("naskah", Story), ("dari", From), ("sampai", Until) }.Concat(more)
            .Where(v => !string.IsNullOrWhiteSpace(v.Item2)).Select(v => KeyValuePair.Create(v.Item1, v.Item2))).ToString();

    internal static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    internal static DateTimeOffset? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999
            ? Zone.Wib.ToUtc(day.ToDateTime(TimeOnly.MinValue)) : null;
}
