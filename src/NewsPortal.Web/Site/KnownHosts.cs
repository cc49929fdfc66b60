using System.Net;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>Answers only for hosts that are the site's: 421 for any other, so that no address of ours can be made to point elsewhere.</summary>
internal static class KnownHosts
{
    public static void UseKnownHosts(this WebApplication app) => app.Use(async (http, next) =>
    {
        var host = http.Request.Host.Host;
        if (http.IsErrorPage() || IsLoopback(host) || IsNetwork(http, host) || http.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal) || await IsEditionAsync(http, host))
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync("421: alamat ini tidak dilayani di sini.\n", http.RequestAborted);
    });

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static bool IsNetwork(HttpContext http, string host) =>
        string.Equals(http.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl?.Host, host, StringComparison.OrdinalIgnoreCase);

    private static async Task<bool> IsEditionAsync(HttpContext http, string host) =>
        (await http.RequestServices.GetRequiredService<EditionDirectory>().GetAsync(http.RequestAborted))
        .Editions.Any(e => string.Equals(e.Host, host, StringComparison.OrdinalIgnoreCase));
}
