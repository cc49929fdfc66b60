using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>Keeps an internal note on a story and tells those whom it names with <c>@</c>; of them only those who may read the story.</summary>
public sealed class NoteWork(NewsDbContext db, TimeProvider clock)
{
    /// <summary>Adds the note.</summary>
    public async Task<DeskResult> AddAsync(long articleId, string? text, Actor actor, CancellationToken cancel)
    {
        if (await db.Articles.SingleOrDefaultAsync(a => a.Id == articleId, cancel) is not { } article) return new DeskResult([], Found: false);
        if (actor.StaffId is not { } by || !actor.MayRead(article)) return new DeskResult([DeskRule.NotYourRole]);
        if (string.IsNullOrWhiteSpace(text)) return new DeskResult([DeskRule.NeedsComment]);
        if (text.Length > DeskNote.MaxLength) return new DeskResult([DeskRule.TooLong]);

        var now = clock.GetUtcNow();
        db.DeskNotes.Add(new DeskNote { ArticleId = articleId, StaffId = by, At = now, Text = text.Trim() });
        foreach (var id in await MentionedAsync(text, cancel))
        {
            var grants = await db.StaffGrants.AsNoTracking().Where(g => g.StaffId == id).ToListAsync(cancel);
            if (id != by && Actor.Staff(id, grants).MayRead(article))
                db.Notifications.Add(new Notification { StaffId = id, Kind = NotificationKind.Mentioned, ArticleId = articleId, ById = by, At = now });
        }

        await db.SaveChangesAsync(cancel);
        return new DeskResult([]);
    }

    /// <summary>The people behind each <c>@</c>: by whole name, or by the first word of it where only one person bears it.</summary>
    private async Task<IReadOnlyCollection<long>> MentionedAsync(string text, CancellationToken cancel)
    {
        if (!text.Contains('@')) return [];
        var people = await db.Users.AsNoTracking().Where(s => !s.Disabled).Select(s => new { s.Id, s.Name }).ToListAsync(cancel);
        var found = new HashSet<long>();
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var rest = text[(at + 1)..];
            var whole = people.Where(p => Begins(rest, p.Name)).ToList();
            if (whole.Count > 0) found.UnionWith(whole.Where(p => p.Name.Length == whole.Max(w => w.Name.Length)).Select(p => p.Id));
            else if (people.Where(p => Begins(rest, p.Name.Split(' ')[0])).ToList() is [var one]) found.Add(one.Id);
        }

        return found;
    }

    private static bool Begins(string text, string name) =>
        text.StartsWith(name, StringComparison.CurrentCultureIgnoreCase) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));
}
