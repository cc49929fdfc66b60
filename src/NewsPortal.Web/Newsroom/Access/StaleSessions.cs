using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Forgets once a day which browsers were signed in more than thirty days ago.</summary>
internal sealed class StaleSessions(IServiceScopeFactory scopes, TimeProvider clock, ILogger<StaleSessions> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1), Soon = TimeSpan.FromMinutes(5);

    /// <summary>Forgets them now.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var oldest = clock.GetUtcNow() - StaffSessions.Kept;
        return await scope.ServiceProvider.GetRequiredService<NewsDbContext>().StaffSessions.Where(s => s.SeenAt < oldest).ExecuteDeleteAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = Soon; ; pause = Interval)
        {
            await Task.Delay(pause, clock, stoppingToken);
            try
            {
                await ForgetAsync(stoppingToken);
            }
            catch (Exception e) when (ErrorPages.IsDatabaseAway(e))
            {
                log.SessionsNotForgotten(); // tomorrow is another day
            }
        }
    }
}

internal static partial class AccessLog
{
    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "Old sessions were not deleted: the database did not answer")]
    public static partial void SessionsNotForgotten(this ILogger logger);
}
