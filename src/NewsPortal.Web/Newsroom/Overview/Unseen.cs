using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Whether something is new for the person: a dot in the bar, never a count.</summary>
public sealed class Unseen(NewsDbContext db, StaffAccess access)
{
    /// <summary>Asks the first of the person's notifications only.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancel)
    {
        var self = access.User.Id;
        return await db.Notifications.AsNoTracking().Where(n => n.StaffId == self).OrderByDescending(n => n.Id).Take(50).AnyAsync(n => n.SeenAt == null, cancel);
    }
}
