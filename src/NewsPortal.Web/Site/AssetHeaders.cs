using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Site;

/// <summary>What caches and browsers are told of files and of what is sent compressed.</summary>
internal static class AssetHeaders
{
    /// <summary>Fonts are named by the style sheet, which cannot carry fingerprints: their names carry a number instead, so they may be kept for a year.</summary>
    private const string KeptForAYear = "public, max-age=31536000, immutable";

    public static void UseAssetHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var (response, path) = (http.Response, http.Request.Path);
            if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && path.StartsWithSegments("/fonts", StringComparison.Ordinal))
                response.Headers.CacheControl = KeptForAYear;
            if (response.ContentType is "text/css" or "text/javascript") response.ContentType += "; charset=utf-8";
            // Also where nothing was compressed: another reader's browser may ask for it.
            if (!path.StartsWithSegments("/media", StringComparison.Ordinal) && !response.Headers.Vary.ToString().Contains(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase))
                response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            return Task.CompletedTask;
        });
        return next(http);
    });
}
