using System.Net;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Site;

/// <summary>
/// Answers only for hosts that are the site's: any other gets 421 and the way to the site, so that no address of ours can be made
/// to point elsewhere. Files are the same for every host, and dress that answer too.
/// </summary>
internal static class KnownHosts
{
    private static readonly string[] Files = ["/healthz", "/css", "/js", "/fonts", "/img", "/newsroom"];

    public static void UseKnownHosts(this WebApplication app) => app.Use(async (http, next) =>
    {
        var request = http.Request;
        var host = request.Host.Host;
        if (http.IsErrorPage() || IsLoopback(host) || IsNetwork(http, host) || Array.Exists(Files, f => request.Path.StartsWithSegments(f, StringComparison.Ordinal)) || await IsEditionAsync(http, host))
        {
            await next(http);
            return;
        }

        var (method, path, query) = (request.Method, request.Path, request.QueryString);
        http.RequestServices.GetRequiredService<Place>().Elsewhere = true;
        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;
        (request.Path, request.QueryString) = ("/galat/421", QueryString.Empty);
        try
        {
            await next(http);
        }
        finally
        {
            (request.Method, request.Path, request.QueryString) = (method, path, query); // the request's log line tells what was asked
        }
    });

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static bool IsNetwork(HttpContext http, string host) =>
        string.Equals(http.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl?.Host, host, StringComparison.OrdinalIgnoreCase);

    private static async Task<bool> IsEditionAsync(HttpContext http, string host) =>
        (await http.RequestServices.GetRequiredService<EditionDirectory>().GetAsync(http.RequestAborted))
        .Editions.Any(e => string.Equals(e.Host, host, StringComparison.OrdinalIgnoreCase));
}
