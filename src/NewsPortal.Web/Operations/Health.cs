using System.Data.Common;
using NewsPortal.Data;
using NewsPortal.Migrations;

namespace NewsPortal.Web.Operations;

/// <summary>What a container engine asks: is the process alive, and may readers be sent to it.</summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddSingleton<Readiness>().AddSingleton<WarmUp>().AddHostedService(provider => provider.GetRequiredService<WarmUp>());

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

/// <summary>Whether the database is there and has the schema that this program knows.</summary>
internal sealed class Readiness(IServiceScopeFactory scopes, ILogger<Readiness> log)
{
    private volatile bool _schemaKnown;

    /// <summary>What keeps readers away, or <see langword="null"/>. A schema once found right stays so for this process.</summary>
    public async Task<string?> FaultAsync(CancellationToken cancel)
    {
        if (_schemaKnown) return null;
        string? fault;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            fault = await Migrator.SchemaFaultAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), cancel);
        }
        catch (Exception e) when (e is DbException or TimeoutException or InvalidOperationException)
        {
            fault = "The database does not answer.";
        }

        _schemaKnown = fault is null;
        if (fault is not null) log.NotReady(fault);
        return fault;
    }
}
