using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Domain.Audit;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Makes a change of the network's settings in one transaction with its audit line, and lets this node know at once.</summary>
internal sealed class SettingsDesk(NewsDbContext db, StaffAccess access, EditionDirectory directory, TimeProvider clock)
{
    /// <summary>Makes the change. It loads what it changes itself, and says what stands against it; then nothing is stored.</summary>
    /// <returns>What stands against it; <see langword="null"/> where it was made.</returns>
    public async Task<string?> ChangeAsync(Func<CancellationToken, Task<(string? Error, AuditLine? Line)>> change, CancellationToken cancel)
    {
        try
        {
            var error = await db.InOneUnitAsync(async within =>
            {
                await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(7311)", within); // settings change one after another: each is checked against the others
                var (refusal, line) = await change(within);
                if (refusal is not null) return refusal;
                if (line is not null) db.AuditEntries.Add(line.At(clock.GetUtcNow(), access.Actor.Name));
                await db.SaveChangesAsync(within);
                return null;
            }, cancel);
            return error;
        }
        finally
        {
            directory.Forget();
        }
    }

    /// <summary>Lets a merge run for longer than a page may.</summary>
    public Task GiveTimeAsync(CancellationToken cancel) => db.Database.ExecuteSqlAsync($"set local statement_timeout = '120s'", cancel);
}

/// <summary>What the audit log is told of a change of settings.</summary>
internal sealed record AuditLine(string Action, string Entity, long Id, long? EditionId = null, params (string Key, object? Value)[] Details)
{
    public AuditEntry At(DateTimeOffset moment, string actor) =>
        new() { At = moment, Actor = actor, Action = Action, Entity = Entity, EntityId = Id, EditionId = EditionId, Payload = AuditPayload.Of(Details) };
}
