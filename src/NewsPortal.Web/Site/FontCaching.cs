namespace NewsPortal.Web.Site;

/// <summary>Fonts are named by the style sheet, which cannot carry fingerprints: their names carry a number instead, so they may be kept for a year.</summary>
internal static class FontCaching
{
    public static void UseFontCaching(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal))
            http.Response.OnStarting(() =>
            {
                if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                    http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        return next(http);
    });
}
