using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Desk;

/// <summary>Who is told of a step: those whose story it is, and those on whom something waits; never the one who took it.</summary>
internal static class DeskNotices
{
    private static readonly Dictionary<string, NotificationKind> OfOwnStory = new(StringComparer.Ordinal)
    {
        ["article.submit"] = NotificationKind.Submitted,
        ["article.return"] = NotificationKind.Returned,
        ["article.approve"] = NotificationKind.Approved,
        ["article.publish"] = NotificationKind.Published,
        ["article.express"] = NotificationKind.Published,
        ["article.revise"] = NotificationKind.Published,
        ["article.schedule-change"] = NotificationKind.Scheduled,
        ["article.unschedule"] = NotificationKind.Unscheduled,
        ["article.spike"] = NotificationKind.Spiked,
        ["article.withdraw"] = NotificationKind.Withdrawn,
        ["article.restore"] = NotificationKind.Restored,
    };

    /// <summary>Adds the notifications of these actions; of several in one go, the last tells it all.</summary>
    public static async Task NotifyAsync(this NewsDbContext db, DeskCase desk, string[] actions, CancellationToken cancel)
    {
        var article = desk.Article;
        long?[] owners = [article.AuthorId, article.AssigneeId];
        if (actions.LastOrDefault(OfOwnStory.ContainsKey) is { } last) db.Tell(desk, last == "article.publish" && article.VisibleFrom > desk.Now ? NotificationKind.Scheduled : OfOwnStory[last], owners.OfType<long>());
        if (actions.Contains("article.assign") && article.AssigneeId is { } given) db.Tell(desk, NotificationKind.Assigned, [given]);
        if (actions.Any(a => a.StartsWith("article.request-", StringComparison.Ordinal)))
            db.Tell(desk, NotificationKind.TakedownRequested, await db.HoldersAsync(desk, cancel, StaffRole.ManagingEditor, StaffRole.Ombudsman));
        if (actions.Contains("article.express"))
            db.Tell(desk, NotificationKind.ExpressRan, await db.HoldersAsync(desk, cancel, StaffRole.ManagingEditor, StaffRole.Editor));
    }

    /// <summary>Adds one notification a person.</summary>
    public static void Tell(this NewsDbContext db, DeskCase desk, NotificationKind kind, IEnumerable<long> people) => db.Notifications.AddRange(
        people.Distinct().Where(id => id != desk.Actor.StaffId)
            .Select(id => new Notification { StaffId = id, Kind = kind, ArticleId = desk.Article.Id, ById = desk.Actor.StaffId, At = desk.Now }));

    private static async Task<List<long>> HoldersAsync(this NewsDbContext db, DeskCase desk, CancellationToken cancel, params StaffRole[] roles)
    {
        var (edition, section) = (desk.Article.EditionId, desk.Article.SectionId);
        return await (
            from grant in db.StaffGrants
            join staff in db.Users on grant.StaffId equals staff.Id
            where roles.Contains(grant.Role) && !staff.Disabled
                && (grant.EditionId == null || grant.EditionId == edition) && (grant.SectionId == null || grant.SectionId == section)
            select grant.StaffId).Distinct().ToListAsync(cancel);
    }
}
