using Serilog;
using Serilog.Context;
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
            // It says nothing that Kestrel and the lines below do not, and while anyone listens each request gets an activity and a scope made for it, also where a kept page answers.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            .Enrich.FromLogContext()
            .WriteTo.Console(new RenderedCompactJsonFormatter()));
    }

    /// <summary>One line a request: method, path, status, time. No query string, no address, no user agent: those are the reader's own.</summary>
    public static void UseNewsRequestLogging(this WebApplication app) => app.Use(ByRequestAsync).UseSerilogRequestLogging(options =>
    {
        options.IncludeQueryInRequestPath = false;
        options.GetMessageTemplateProperties = (context, path, milliseconds, status) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("RequestPath", new ScalarValue(WithoutToken(path))),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(milliseconds)),
        ];
        options.GetLevel = (context, _, error) =>
            error is not null ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal) ? LogEventLevel.Debug // “not ready yet” is an answer; what is wrong others tell
            : context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : LogEventLevel.Information;
    });

    /// <summary>What is said on the way of one request bears its number.</summary>
    private static async Task ByRequestAsync(HttpContext http, RequestDelegate next)
    {
        using (LogContext.PushProperty("RequestId", http.TraceIdentifier)) await next(http);
    }

    /// <summary>A preview's address is all that its holder needs to read an unpublished story: the log must not hand it on.</summary>
    private static string WithoutToken(string path) => path.StartsWith("/pratinjau/", StringComparison.OrdinalIgnoreCase) ? "/pratinjau/…" : path;
}
