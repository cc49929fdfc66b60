namespace NewsPortal.Web.Site;

/// <summary>What browsers are told on every answer.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing is allowed but what reader pages use; no inline script or style exists, so none is allowed.</summary>
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        // Feed readers and editions on hosts of their own show our pictures; nothing else of ours is anyone's to embed.
        var picture = http.Request.Path.StartsWithSegments("/media", StringComparison.Ordinal) || http.Request.Path.StartsWithSegments("/img", StringComparison.Ordinal);
        headers["Cross-Origin-Resource-Policy"] = picture ? "cross-origin" : "same-origin";
        if (http.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        return next(http);
    });
}
