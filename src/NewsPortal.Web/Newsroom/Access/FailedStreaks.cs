using System.Threading.Channels;
using Microsoft.AspNetCore.Identity;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Audit;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>
/// Writes into the log that somebody guesses at an account: behind the request, so that the answer takes as long for an address that has none.
/// What was typed is kept in memory until then, and nowhere else.
/// </summary>
internal sealed class FailedStreaks(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FailedStreaks> log) : BackgroundService
{
    private readonly Channel<string> _typed = Channel.CreateBounded<string>(new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>From here on the address waits between attempts.</summary>
    public void Begun(string email) => _typed.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in _typed.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(email.Trim()) is not { } user) continue;
                var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
                db.AuditEntries.Add(Line(user.Id, "password", clock.GetUtcNow()));
                await db.SaveChangesAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException) // whatever it is: a log that cannot be written must not end the program
            {
                log.StreakNotNoted(e.GetType().Name);
            }
        }
    }

    /// <summary>The line of the log: nobody is signed in, so that the door itself tells it.</summary>
    public static AuditEntry Line(long staffId, string guessed, DateTimeOffset now) =>
        new() { At = now, Actor = "door", Action = "staff.sign-in-slowed", Entity = "staff", EntityId = staffId, Payload = AuditPayload.Of(("guessed", guessed)) };
}

internal static partial class AccessLog
{
    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "A streak of failed sign-ins is not in the audit log: {Fault}")]
    public static partial void StreakNotNoted(this ILogger logger, string fault);
}
