namespace NewsPortal.Web.Newsroom.Preview;

/// <summary>What caches, search engines and other sites learn of a preview: nothing.</summary>
internal static class PreviewHeaders
{
    public static void Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>Lets the newsroom's own pages show this one inside a frame.</summary>
    public static void AllowOwnFrames(HttpContext http) => Change(http, "frame-ancestors 'none'", "frame-ancestors 'self'");

    /// <summary>Lets this page hold frames of our own.</summary>
    public static void AllowFrames(HttpContext http) => Change(http, "frame-ancestors 'none'", "frame-src 'self'; frame-ancestors 'none'");

    private static void Change(HttpContext http, string from, string to) =>
        http.Response.Headers.ContentSecurityPolicy = http.Response.Headers.ContentSecurityPolicy.ToString().Replace(from, to, StringComparison.Ordinal);
}
