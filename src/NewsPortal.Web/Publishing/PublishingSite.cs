using Microsoft.AspNetCore.StaticAssets;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Publishing;

/// <summary>From the newsroom to readers, by the clock.</summary>
internal static class PublishingSite
{
    public static void AddPublishing(this IServiceCollection services) => services
        .AddSingleton<DueChanges>().AddScoped<PublishReceipts>().AddHostedService<DueChangesFreshener>().AddSingleton<ScheduledReceipts>().AddHostedService<ScheduledReceiptsWatch>();

    /// <summary>Makes what is due before anything is read; files and health checks read nothing of it.</summary>
    public static void UseDueChanges(this WebApplication app)
    {
        var due = app.Services.GetRequiredService<DueChanges>();
        app.Use(async (http, next) =>
        {
            if (!http.IsErrorPage() && http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !http.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal))
                await due.EnsureAsync(http.RequestAborted);
            await next(http);
        });
    }
}

/// <summary>Makes due changes also while nobody reads, so that the first reader does not wait for it. Nothing depends on it.</summary>
internal sealed class DueChangesFreshener(DueChanges due, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await due.EnsureAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A reader's request meets the same fault, and its log line tells of it.
            }
        }
    }
}
