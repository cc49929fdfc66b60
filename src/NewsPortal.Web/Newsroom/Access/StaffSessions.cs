using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Begins and ends the signed-in browsers.</summary>
internal sealed class StaffSessions(NewsDbContext db, StaffAccess access, TimeProvider clock)
{
    /// <summary>How long one that is over is remembered.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Signs the person in, always in a session of a new name; one that the browser had before ends.</summary>
    public async Task StartAsync(HttpContext http, StaffUser user, CancellationToken cancel)
    {
        if (access.IsSignedIn) await EndAsync(access.User.Id, access.SessionId, cancel);
        var (id, now) = (RandomNumberGenerator.GetHexString(32, lowercase: true), clock.GetUtcNow());
        db.StaffSessions.Add(new StaffSession { Id = id, StaffId = user.Id, StartedAt = now, SeenAt = now, Browser = Browsers.Describe(http.Request.Headers.UserAgent) });
        await db.SaveChangesAsync(cancel);

        var principal = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)), new Claim(SessionCheck.SessionClaim, id)], IdentityConstants.ApplicationScheme));
        await http.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        http.User = principal; // form tokens of this answer are the person's
        var grants = await db.StaffGrants.AsNoTracking().Where(g => g.StaffId == user.Id).ToListAsync(cancel);
        access.Enter(user, Actor.Staff(user.Id, grants), id);
        NewsroomLanguage.Remember(http, user.Language);
    }

    /// <summary>Ends one session of the person.</summary>
    public Task EndAsync(long staffId, string id, CancellationToken cancel) => EndAsync(db.StaffSessions.Where(s => s.StaffId == staffId && s.Id == id), cancel);

    /// <summary>Ends all sessions of the person but one.</summary>
    public Task EndOthersAsync(long staffId, string? kept, CancellationToken cancel) => EndAsync(db.StaffSessions.Where(s => s.StaffId == staffId && s.Id != kept), cancel);

    /// <summary>Ends all sessions of the person.</summary>
    public Task EndAllAsync(long staffId, CancellationToken cancel) => EndAsync(db.StaffSessions.Where(s => s.StaffId == staffId), cancel);

    private Task<int> EndAsync(IQueryable<StaffSession> sessions, CancellationToken cancel)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return sessions.Where(s => s.EndedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), cancel);
    }
}
