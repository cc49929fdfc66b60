using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>
/// Who is told of a step: those whose story it is, and those on whom something waits; each person once, never the one who took it, and
/// nobody who may not read the story.
/// </summary>
internal static class DeskNotices
{
    private static readonly Dictionary<string, NotificationKind> OfOwnStory = new(StringComparer.Ordinal)
    {
        ["article.submit"] = NotificationKind.Submitted,
        ["article.return"] = NotificationKind.Returned,
        ["article.approve"] = NotificationKind.Approved,
        ["article.publish"] = NotificationKind.Published,
        ["article.express"] = NotificationKind.Published,
        ["article.confirm-express"] = NotificationKind.ExpressConfirmed,
        ["article.revise"] = NotificationKind.Published,
        ["article.schedule-change"] = NotificationKind.Scheduled,
        ["article.unschedule"] = NotificationKind.Unscheduled,
        ["article.embargo"] = NotificationKind.Embargoed,
        ["article.correct"] = NotificationKind.Corrected,
        ["article.discard"] = NotificationKind.Discarded,
        ["article.spike"] = NotificationKind.Spiked,
        ["article.unspike"] = NotificationKind.Unspiked,
        ["article.withdraw"] = NotificationKind.Withdrawn,
        ["article.restore"] = NotificationKind.Restored,
    };

    /// <summary>Adds the notifications of these actions; of several in one go, the last tells it all.</summary>
    /// <param name="db">The database.</param>
    /// <param name="desk">The case.</param>
    /// <param name="actions">The actions, as the log names them.</param>
    /// <param name="requestedBy">Who had asked for a takedown that the step ended, as the log names them.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task NotifyAsync(this NewsDbContext db, DeskCase desk, string[] actions, string? requestedBy, CancellationToken cancel)
    {
        var article = desk.Article;
        var people = await db.ReadersAsync(desk, cancel);
        var told = new Dictionary<long, NotificationKind>();
        void Tell(NotificationKind kind, IEnumerable<long?> ids)
        {
            foreach (var id in ids.OfType<long>()) told.TryAdd(id, kind);
        }

        IEnumerable<long?> Where(Func<Actor, bool> holds) => people.Values.Where(holds).Select(p => p.StaffId);
        bool Decides(Actor person) => person.MayManage(article.EditionId) || person.IsOmbudsmanOf(article.EditionId);

        // What waits for somebody comes first: it is what they have to act on.
        if (actions.Contains("article.assign")) Tell(NotificationKind.Assigned, [article.AssigneeId]);
        if (actions.Contains("article.express")) Tell(NotificationKind.ExpressRan, Where(p => p.MayEdit(article)));
        if (actions.Any(a => a.StartsWith("article.request-", StringComparison.Ordinal))) Tell(NotificationKind.TakedownRequested, Where(Decides));
        if (actions.Contains("article.drop-takedown")) Tell(NotificationKind.TakedownDropped, Where(Decides));
        if (actions is [.., "article.submit"]) Tell(NotificationKind.AtYourDesk, Where(p => p.MayEdit(article)));

        if (actions.LastOrDefault(OfOwnStory.ContainsKey) is not { } last) { }
        else Tell(KindOf(last, desk), [article.AuthorId, article.AssigneeId, .. Where(p => last is "article.confirm-express" && p.Name == article.Express?.By), .. Where(p => p.Name == requestedBy)]);

        db.Notifications.AddRange(told.Where(t => t.Key != desk.Actor.StaffId && people.ContainsKey(t.Key))
            .Select(t => new Notification { StaffId = t.Key, Kind = t.Value, ArticleId = article.Id, ById = desk.Actor.StaffId, At = desk.Now }));
    }

    private static NotificationKind KindOf(string action, DeskCase desk) => action switch
    {
        "article.publish" when desk.Article.VisibleFrom > desk.Now => NotificationKind.Scheduled,
        "article.embargo" when desk.Article.EmbargoUntil is null => NotificationKind.EmbargoLifted,
        _ => OfOwnStory[action],
    };

    /// <summary>The people of the newsroom who may read the story, by identity.</summary>
    private static async Task<Dictionary<long, Actor>> ReadersAsync(this NewsDbContext db, DeskCase desk, CancellationToken cancel)
    {
        var (edition, section) = (desk.Article.EditionId, desk.Article.SectionId);
        var grants = await (
            from grant in db.StaffGrants.AsNoTracking()
            join staff in db.Users on grant.StaffId equals staff.Id
            where !staff.Disabled && (staff.Id == desk.Article.AuthorId || staff.Id == desk.Article.AssigneeId
                || ((grant.EditionId == null || grant.EditionId == edition) && (grant.SectionId == null || grant.SectionId == section)))
            select grant).ToListAsync(cancel);
        return grants.GroupBy(g => g.StaffId).Select(g => Actor.Staff(g.Key, [.. g])).Where(p => p.MayRead(desk.Article)).ToDictionary(p => p.StaffId!.Value);
    }
}
