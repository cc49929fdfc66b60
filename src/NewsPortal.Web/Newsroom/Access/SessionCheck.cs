using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Desk;
using NewsPortal.Web.Newsroom.Overview;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Holds every signed-in request against the database: the session goes on, the account is on, and the roles are those of now.</summary>
internal static class SessionCheck
{
    /// <summary>The claim that names the session.</summary>
    public const string SessionClaim = "sid";

    /// <summary>How long a session lasts without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>How long one lasts at most, however busy it is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>Lets the principal in or throws it out.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var (http, cancel) = (context.HttpContext, context.HttpContext.RequestAborted);
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (context.Principal?.FindFirstValue(SessionClaim) is not { } sid || StaffId(context.Principal) is not { } staffId
            || !await EnterAsync(http, sid, staffId, now, cancel))
            context.RejectPrincipal();
        if (IsByItself(http)) context.ShouldRenew = false;
    }

    private static async Task<bool> EnterAsync(HttpContext http, string sid, long staffId, DateTimeOffset now, CancellationToken cancel)
    {
        var db = http.RequestServices.GetRequiredService<NewsDbContext>();
        var found = await (
            from session in db.StaffSessions.AsNoTracking()
            join staff in db.Users.AsNoTracking() on session.StaffId equals staff.Id
            where session.Id == sid && session.StaffId == staffId && session.EndedAt == null && session.SeenAt > now - Idle && session.StartedAt > now - Longest && !staff.Disabled
            select new
            {
                session,
                staff,
                grants = db.StaffGrants.Where(g => g.StaffId == staff.Id).ToList(),
                owes = !staff.TwoFactorEnabled && !db.UserPasskeys.Any(p => p.UserId == staff.Id)
                    && db.RolePolicies.Any(p => p.RequiresSecondFactor && db.StaffGrants.Any(g => g.StaffId == staff.Id && g.Role == p.Role)),
            }).SingleOrDefaultAsync(cancel);
        if (found is null) return false;

        http.RequestServices.GetRequiredService<StaffAccess>().Enter(found.staff, Actor.Staff(found.staff.Id, found.grants), sid, found.owes);
        if (!IsByItself(http) && found.session.SeenAt < now.AddMinutes(-1))
            await db.StaffSessions.Where(s => s.Id == sid).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now), cancel);
        return true;
    }

    /// <summary>What an open page asks by itself is no sign of anybody sitting there.</summary>
    private static bool IsByItself(HttpContext http) => http.Request.Path == UnseenEndpoint.Path;

    private static long? StaffId(ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
