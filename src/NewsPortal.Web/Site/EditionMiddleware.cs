using NewsPortal.Domain.Editions;
using NewsPortal.Web.Caching;

namespace NewsPortal.Web.Site;

/// <summary>
/// Finds the edition that a request is for: by its host or, where none is mapped, by the path's first segment, which becomes the
/// <see cref="HttpRequest.PathBase"/>. Runs before routing, which sees the rest of the path only.
/// </summary>
internal static class EditionMiddleware
{
    public static void UseEditions(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (GlobalAddresses.Holds(http.Request.Path) || http.IsErrorPage())
        {
            await next(http);
            return;
        }

        var place = http.RequestServices.GetRequiredService<Place>();
        place.Network = await http.RequestServices.GetRequiredService<EditionDirectory>().GetAsync(http.RequestAborted);
        if (place.Network.IsLastResort) http.RequestServices.GetRequiredService<PageTags>().BeLastResort();
        (place.Edition, place.OnOwnHost) = Find(place.Network, http.Request.Host, http.Request.Path);

        if (place is { OnOwnHost: false, Edition: { } edition })
        {
            http.Request.Path.StartsWithSegments("/" + edition.Slug, StringComparison.Ordinal, out var rest);
            if (edition.Host is not null)
            {
                place.Edition = null; // the redirect is the network's
                var home = http.RequestServices.GetRequiredService<Addresses>().Home(edition);
                http.Response.Redirect(home + (rest.HasValue ? rest.ToUriComponent() : "/") + http.Request.QueryString, permanent: true);
                return;
            }

            var (fullBase, fullPath) = (http.Request.PathBase, http.Request.Path);
            http.Request.PathBase = http.Request.PathBase.Add("/" + edition.Slug);
            // The newsroom and files exist once: /depok/redaksi is no address.
            http.Request.Path = GlobalAddresses.Holds(rest) ? ErrorPages.NotFoundPath : rest.HasValue ? rest : "/";
            try
            {
                await next(http);
            }
            finally
            {
                (http.Request.PathBase, http.Request.Path) = (fullBase, fullPath); // the request's log line tells the address that was asked
            }

            return;
        }

        await next(http);
    });

    /// <summary>The edition whose host it is, or else the one that the path's first segment names.</summary>
    public static (Edition? Edition, bool OnOwnHost) Find(EditionDirectory.Snapshot network, HostString host, PathString path)
    {
        var byHost = network.Editions.FirstOrDefault(e => string.Equals(e.Host, host.Host, StringComparison.OrdinalIgnoreCase));
        return byHost is not null ? (byHost, true) : (network.Editions.FirstOrDefault(e => path.StartsWithSegments("/" + e.Slug, StringComparison.Ordinal)), false);
    }
}
