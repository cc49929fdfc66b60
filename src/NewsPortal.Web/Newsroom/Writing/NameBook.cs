using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Tags;
using NewsPortal.Domain;
using NewsPortal.Domain.Audit;
using NewsPortal.Web.Import;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>Finds people and tags by the names that writers type, and adds those that the newsroom does not know yet.</summary>
internal sealed class NameBook(NewsDbContext db, TimeProvider clock)
{
    /// <summary>How many matches a picker shows.</summary>
    public const int Shown = 10;

    /// <summary>Whether the text may be a name: it holds a letter or a figure.</summary>
    public static bool IsName(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>The tag of that name, by its name, its slug or another slug of it.</summary>
    public async Task<long?> FindTagAsync(string name, CancellationToken cancel)
    {
        var slug = ImportNames.SlugOf(name, "tag");
        return await db.Tags.Where(t => t.Name == name || t.Slug == slug).OrderByDescending(t => t.Name == name).Select(t => (long?)t.Id).FirstOrDefaultAsync(cancel)
            ?? (await db.FindTagByAliasAsync(slug, cancel))?.Id;
    }

    /// <summary>The person of that name, by the name as printed, then by the slug.</summary>
    public Task<long?> FindPersonAsync(string name, CancellationToken cancel)
    {
        var slug = ImportNames.SlugOf(name, "penulis");
        return db.Contributors.Where(c => c.Name == name || c.Slug == slug).OrderByDescending(c => c.Name == name).ThenBy(c => c.Id).Select(c => (long?)c.Id).FirstOrDefaultAsync(cancel);
    }

    /// <summary>The tag of that name, new where there is none. Two who add it at once get the same.</summary>
    public async Task<long> TagAsync(string name, long staffId, CancellationToken cancel)
    {
        if (await FindTagAsync(name, cancel) is { } known) return known;
        var slug = ImportNames.SlugOf(name, "tag").Value;
        await AddAsync("tag", $"insert into tag (slug, name) values ({slug}, {name}) on conflict (slug) do nothing returning id as \"Value\"", staffId, cancel);
        return (await FindTagAsync(name, cancel))!.Value;
    }

    /// <summary>The person of that name, new where there is none.</summary>
    public async Task<long> PersonAsync(string name, long staffId, CancellationToken cancel)
    {
        if (await FindPersonAsync(name, cancel) is { } known) return known;
        var slug = ImportNames.SlugOf(name, "penulis").Value;
        await AddAsync("contributor", $"insert into contributor (slug, name, hidden) values ({slug}, {name}, false) on conflict (slug) do nothing returning id as \"Value\"", staffId, cancel);
        return (await FindPersonAsync(name, cancel))!.Value;
    }

    /// <summary>Tags whose name begins with, or holds, what is typed.</summary>
    public Task<List<NamedItem>> TagsLikeAsync(string typed, CancellationToken cancel) => db.Tags.AsNoTracking()
        .Where(t => EF.Functions.ILike(t.Name, Like(typed), "\\"))
        .OrderByDescending(t => EF.Functions.ILike(t.Name, Like(typed).Substring(1), "\\")).ThenBy(t => t.Name.Length).ThenBy(t => t.Name)
        .Take(Shown).Select(t => new NamedItem(t.Id, t.Name)).ToListAsync(cancel);

    /// <summary>People whose name holds what is typed; those who were removed from public view are not offered.</summary>
    public Task<List<NamedItem>> PeopleLikeAsync(string typed, CancellationToken cancel) => db.Contributors.AsNoTracking()
        .Where(c => !c.Hidden && EF.Functions.ILike(c.Name, Like(typed), "\\"))
        .OrderByDescending(c => EF.Functions.ILike(c.Name, Like(typed).Substring(1), "\\")).ThenBy(c => c.Name)
        .Take(Shown).Select(c => new NamedItem(c.Id, c.Name)).ToListAsync(cancel);

    private static string Like(string typed) =>
        "%" + Text.OneLine(Text.Head(typed, 80)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";

    /// <summary>Adds the name and its line in the log, both or neither.</summary>
    private Task<int> AddAsync(string entity, FormattableString insert, long staffId, CancellationToken cancel) => db.InOneUnitAsync(async within =>
    {
        var added = await db.Database.SqlQuery<long>(insert).ToListAsync(within);
        db.AuditEntries.AddRange(added.Select(id => new AuditEntry { At = clock.GetUtcNow(), Actor = Domain.Desk.Actor.Staff(staffId, []).Name, Action = $"{entity}.add", Entity = entity, EntityId = id }));
        return await db.SaveChangesAsync(within);
    }, cancel);
}

/// <summary>A tag or person in a picker.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Name">The name.</param>
internal sealed record NamedItem(long Id, string Name);
