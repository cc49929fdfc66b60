using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Begins and ends the signed-in browsers, each with its line in the log.</summary>
internal sealed class StaffSessions(NewsDbContext db, StaffAccess access, TimeProvider clock)
{
    /// <summary>How long one that is over is remembered.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Signs the person in, by <paramref name="how"/> (for the log), always in a session of a new name; one that the browser had before ends.</summary>
    public async Task StartAsync(HttpContext http, StaffUser user, string how, CancellationToken cancel)
    {
        if (access.IsSignedIn) await EndAsync(db.StaffSessions.Where(s => s.StaffId == access.User.Id && s.Id == access.SessionId), cancel);
        var (id, now) = (RandomNumberGenerator.GetHexString(32, lowercase: true), clock.GetUtcNow());
        db.StaffSessions.Add(new StaffSession { Id = id, StaffId = user.Id, StartedAt = now, SeenAt = now, Browser = Browsers.Describe(http.Request.Headers.UserAgent) });
        Note(Self(user.Id), user.Id, "staff.sign-in", AuditPayload.Of(("how", how)));
        await db.SaveChangesAsync(cancel);

        var principal = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)), new Claim(SessionCheck.SessionClaim, id)], IdentityConstants.ApplicationScheme));
        await http.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        http.User = principal; // form tokens of this answer are the person's
        var grants = await db.StaffGrants.AsNoTracking().Where(g => g.StaffId == user.Id).ToListAsync(cancel);
        access.Enter(user, Actor.Staff(user.Id, grants), id);
        NewsroomLanguage.Remember(http, user.Language);
    }

    /// <summary>The person leaves: this session ends.</summary>
    public Task LeaveAsync(CancellationToken cancel) => db.InOneUnitAsync(async within =>
    {
        var (staff, session) = (access.User.Id, access.SessionId);
        if (await EndAsync(db.StaffSessions.Where(s => s.StaffId == staff && s.Id == session), within) > 0) Note(Self(staff), staff, "staff.sign-out");
        return await db.SaveChangesAsync(within);
    }, cancel);

    /// <summary>The person ends one of their other sessions, or all of them where none is named.</summary>
    public Task EndOwnAsync(string? id, CancellationToken cancel) => db.InOneUnitAsync(async within =>
    {
        var (staff, here) = (access.User.Id, access.SessionId);
        await EndNotedAsync(Self(staff), staff, db.StaffSessions.Where(s => s.StaffId == staff && (id == null ? s.Id != here : s.Id == id)), within);
        return await db.SaveChangesAsync(within);
    }, cancel);

    /// <summary>Ends all sessions of the person but one, in the caller's transaction.</summary>
    public Task EndOthersAsync(long staffId, string? kept, CancellationToken cancel) => EndNotedAsync(Self(staffId), staffId, db.StaffSessions.Where(s => s.StaffId == staffId && s.Id != kept), cancel);

    /// <summary>Ends all sessions of the person, in the caller's transaction.</summary>
    public Task EndAllAsync(Actor by, long staffId, CancellationToken cancel) => EndNotedAsync(by.Name, staffId, db.StaffSessions.Where(s => s.StaffId == staffId), cancel);

    private async Task EndNotedAsync(string by, long staffId, IQueryable<StaffSession> sessions, CancellationToken cancel)
    {
        if (await EndAsync(sessions, cancel) is > 0 and var ended) Note(by, staffId, "staff.sessions-ended", AuditPayload.Of(("ended", ended)));
    }

    private void Note(string by, long staffId, string action, string payload = "{}") =>
        db.AuditEntries.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = by, Action = action, Entity = "staff", EntityId = staffId, Payload = payload });

    private static string Self(long staffId) => Actor.Staff(staffId, []).Name;

    private Task<int> EndAsync(IQueryable<StaffSession> sessions, CancellationToken cancel)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return sessions.Where(s => s.EndedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), cancel);
    }
}
