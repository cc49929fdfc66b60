using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Lets people into the newsroom and out of it; the admins' screens and the verbs both ask it. Each change writes its audit line with it.</summary>
internal sealed class StaffPeople(UserManager<StaffUser> users, StaffSessions sessions, NewsDbContext db, TimeProvider clock)
{
    /// <summary>Adds a person with a first role; without a password they are yet to be invited.</summary>
    public async Task<StaffAnswer> AddAsync(Actor by, string? name, string? email, string? password, RoleWish wish, CancellationToken cancel)
    {
        var (line, address) = (Text.OneLine(name ?? ""), Text.OneLine(email ?? ""));
        if (line.Length is 0 or > StaffUser.NameLength) return StaffRule.BadName;
        if (address.Length > 200 || !MailAddress.TryCreate(address, out var parsed) || parsed.Address != address || !parsed.Host.Contains('.', StringComparison.Ordinal)) return StaffRule.BadEmail;
        try
        {
            return await db.InOneUnitAsync(async within =>
            {
                if (await FaultAsync(wish, within) is { } fault) return fault;
                var user = new StaffUser { Name = line, Email = address, UserName = address, AddedAt = clock.GetUtcNow() };
                var made = password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password);
                if (!made.Succeeded) return made.Errors.Any(e => e.Code.StartsWith("Duplicate", StringComparison.Ordinal)) ? StaffRule.EmailTaken
                    : made.Errors.Any(e => e.Code.StartsWith("Password", StringComparison.Ordinal)) ? StaffRule.BadPassword : StaffRule.BadEmail;
                db.StaffGrants.Add(wish.For(user.Id));
                Note(by, user.Id, "staff.add", wish);
                await db.SaveChangesAsync(within);
                return new StaffAnswer(null, user.Id);
            }, cancel);
        }
        catch (DbUpdateException e) when (e.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
        {
            return StaffRule.EmailTaken; // somebody else was faster
        }
    }

    /// <summary>Grants a role. The person signs in anew, so that what they see is what they may.</summary>
    public Task<StaffAnswer> GrantAsync(Actor by, long id, RoleWish wish, CancellationToken cancel) => ChangeAsync(id, async (user, within) =>
    {
        if (by.StaffId == id && wish.Role is not StaffRole.Admin) return StaffRule.OwnRights;
        if (await FaultAsync(wish, within) is { } fault) return fault;
        if (await db.StaffGrants.AnyAsync(g => g.StaffId == id && g.Role == wish.Role && g.EditionId == wish.EditionId && g.SectionId == wish.SectionId, within)) return StaffRule.Already;
        db.StaffGrants.Add(wish.For(id));
        return await EndAsync(by, user, "staff.grant", wish, within);
    }, cancel);

    /// <summary>Takes a role away.</summary>
    public Task<StaffAnswer> RevokeAsync(Actor by, long id, long grantId, CancellationToken cancel) => ChangeAsync(id, async (user, within) =>
    {
        if (await db.StaffGrants.SingleOrDefaultAsync(g => g.Id == grantId && g.StaffId == id, within) is not { } grant) return new StaffAnswer(null, id);
        if (grant.Role is StaffRole.Admin && !user.Disabled && !await OtherAdminAsync(id, within)) return StaffRule.LastAdmin;
        db.StaffGrants.Remove(grant);
        return await EndAsync(by, user, "staff.revoke", new RoleWish(grant.Role, grant.EditionId, grant.SectionId), within);
    }, cancel);

    /// <summary>Turns the account off: no sign-in, all sessions ended; what they wrote stays theirs.</summary>
    public Task<StaffAnswer> DisableAsync(Actor by, long id, CancellationToken cancel) => ChangeAsync(id, async (user, within) =>
    {
        if (user.Disabled) return new StaffAnswer(null, id);
        if (await db.StaffGrants.AnyAsync(g => g.StaffId == id && g.Role == StaffRole.Admin, within) && !await OtherAdminAsync(id, within)) return StaffRule.LastAdmin;
        user.Disabled = true;
        return await EndAsync(by, user, "staff.disable", null, within);
    }, cancel);

    /// <summary>Turns the account on again.</summary>
    public Task<StaffAnswer> EnableAsync(Actor by, long id, CancellationToken cancel) => ChangeAsync(id, async (user, within) =>
    {
        if (!user.Disabled) return new StaffAnswer(null, id);
        user.Disabled = false;
        return await EndAsync(by, user, "staff.enable", null, within);
    }, cancel);

    /// <summary>Takes app, codes and passkeys off, for who has lost them.</summary>
    public Task<StaffAnswer> DropSecondFactorAsync(Actor by, long id, CancellationToken cancel) => ChangeAsync(id, async (user, within) =>
    {
        await users.SetTwoFactorEnabledAsync(user, enabled: false);
        await users.ResetAuthenticatorKeyAsync(user);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        foreach (var key in await users.GetPasskeysAsync(user)) await users.RemovePasskeyAsync(user, key.CredentialId);
        return await EndAsync(by, user, "staff.second-factor-dropped", null, within);
    }, cancel);

    /// <summary>Makes links of before void, since a new one is about to be made.</summary>
    public Task<StaffAnswer> InviteAsync(Actor by, long id, CancellationToken cancel) => ChangeAsync(id, async (user, within) =>
    {
        if (user.Disabled) return StaffRule.IsDisabled;
        await users.UpdateSecurityStampAsync(user);
        Note(by, id, "staff.invite", null);
        await db.SaveChangesAsync(within);
        return new StaffAnswer(null, id);
    }, cancel);

    private Task<StaffAnswer> ChangeAsync(long id, Func<StaffUser, CancellationToken, Task<StaffAnswer>> change, CancellationToken cancel) => db.InOneUnitAsync(async within =>
    {
        // One after another, so that two admins cannot take away each other.
        await db.Database.ExecuteSqlAsync($"select 1 from staff_grant where role = 'Admin' order by id for update", within);
        await db.Database.ExecuteSqlAsync($"select 1 from staff where id = {id} for update", within);
        return await db.Users.FindAsync([id], within) is { } user ? await change(user, within) : StaffRule.Unknown;
    }, cancel);

    private async Task<StaffAnswer> EndAsync(Actor by, StaffUser user, string action, RoleWish? wish, CancellationToken cancel)
    {
        await users.UpdateSecurityStampAsync(user); // saves, and makes links of before void
        await sessions.EndAllAsync(by, user.Id, cancel);
        Note(by, user.Id, action, wish);
        await db.SaveChangesAsync(cancel);
        return new StaffAnswer(null, user.Id);
    }

    private Task<bool> OtherAdminAsync(long id, CancellationToken cancel) =>
        db.StaffGrants.AnyAsync(g => g.Role == StaffRole.Admin && g.StaffId != id && db.Users.Any(u => u.Id == g.StaffId && !u.Disabled), cancel);

    private async Task<StaffRule?> FaultAsync(RoleWish wish, CancellationToken cancel)
    {
        if (!Enum.IsDefined(wish.Role) || !wish.Role.MaySpan(wish.EditionId, wish.SectionId)) return StaffRule.Span;
        var known = (wish.EditionId is null || await db.Editions.AnyAsync(e => e.Id == wish.EditionId, cancel))
            && (wish.SectionId is null || await db.Sections.AnyAsync(s => s.Id == wish.SectionId, cancel));
        return known ? null : StaffRule.UnknownPlace;
    }

    private void Note(Actor by, long id, string action, RoleWish? wish) => db.AuditEntries.Add(new AuditEntry
    {
        At = clock.GetUtcNow(),
        Actor = by.Name,
        Action = action,
        Entity = "staff",
        EntityId = id,
        EditionId = wish?.EditionId,
        Payload = AuditPayload.Of(("role", wish?.Role.ToString()), ("sectionId", wish?.SectionId)),
    });
}

/// <summary>A role that somebody is to hold.</summary>
/// <param name="Role">The role.</param>
/// <param name="EditionId">The edition; <see langword="null"/> for all.</param>
/// <param name="SectionId">The section; <see langword="null"/> for all.</param>
internal sealed record RoleWish(StaffRole Role, long? EditionId, long? SectionId)
{
    public StaffGrant For(long staffId) => new() { StaffId = staffId, Role = Role, EditionId = EditionId, SectionId = SectionId };
}
