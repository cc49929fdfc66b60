using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NewsPortal.Web.Operations;

/// <summary>JSON lines on standard output: one a request, and what the program has to say.</summary>
internal static class Logging
{
    public static void AddNewsLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog(log => log
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .WriteTo.Console(new RenderedCompactJsonFormatter()));
    }

    /// <summary>One line a request: method, path, status, time. No query string, no address, no user agent: those are the reader's own.</summary>
    public static void UseNewsRequestLogging(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.IncludeQueryInRequestPath = false;
        options.GetLevel = (context, _, error) =>
            error is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal) ? LogEventLevel.Debug
            : LogEventLevel.Information;
    });
}
