using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using NewsPortal.Data;
using NewsPortal.Migrations;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Disk;

namespace NewsPortal.Web.Operations;

/// <summary>What a container engine asks: is the process alive, and may readers be sent to it.</summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddSingleton<Readiness>().AddSingleton<WarmUp>().AddHostedService(provider => provider.GetRequiredService<WarmUp>());

    /// <summary>
    /// The framework would read the keys of cookies before the server listens, and wait there for a database that is away: the warm-up has
    /// them read. Call it last: several parts of the framework add it.
    /// </summary>
    public static void LeaveKeysForLater(this IServiceCollection services)
    {
        if (services.FirstOrDefault(s => s.ImplementationType?.Name == "DataProtectionHostedService") is { } early) services.Remove(early);
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/healthz/live", ["GET", "HEAD"], (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            return TypedResults.Text("live\n");
        });
        routes.MapMethods("/healthz/ready", ["GET", "HEAD"], async (HttpContext http, Readiness readiness, WarmUp warmUp, CancellationToken cancel) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            var fault = await readiness.FaultAsync(cancel) ?? (warmUp.IsDone ? null : "Warming up.");
            return fault is not null
                ? Results.Text(fault + "\n", statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("ready\n");
        });
    }
}

/// <summary>Whether the database is there and has the schema that this program knows; or, while it is away, whether there are pages of before to be served.</summary>
internal sealed class Readiness(IServiceScopeFactory scopes, PageStore pages, PageCopies copies, EvictionLink link, ILogger<Readiness> log)
{
    private const string Away = "The database does not answer.";

    /// <summary>Whoever asks does not wait for long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private volatile bool _schemaKnown;

    /// <summary>What keeps readers away, or <see langword="null"/>. A schema once found right stays so for this process.</summary>
    public async Task<string?> FaultAsync(CancellationToken cancel)
    {
        if (_schemaKnown || (link.IsSilent && pages.Any(copies.MayServe))) return null;
        string? fault;
        try
        {
            fault = await AskAsync(CancellationToken.None).WaitAsync(Patience, cancel);
            _schemaKnown = fault is null;
        }
        catch (Exception e) when (e is DbException or TimeoutException or InvalidOperationException or RetryLimitExceededException)
        {
            fault = pages.Any(copies.MayServe) ? null : Away;
        }

        if (fault is not null) log.NotReady(fault);
        return fault;
    }

    private async Task<string?> AskAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Migrator.SchemaFaultAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), cancel);
    }
}
