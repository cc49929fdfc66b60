using NewsPortal.Domain.Editions;

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
        var byHost = place.Network.Editions.FirstOrDefault(e => string.Equals(e.Host, http.Request.Host.Host, StringComparison.OrdinalIgnoreCase));
        (place.Edition, place.OnOwnHost) = (byHost, byHost is not null);

        if (byHost is null && ByPath(place, http.Request.Path) is { } edition)
        {
            http.Request.Path.StartsWithSegments("/" + edition.Slug, StringComparison.Ordinal, out var rest);
            if (edition.Host is not null)
            {
                var home = http.RequestServices.GetRequiredService<Addresses>().Home(edition);
                http.Response.Redirect(home + (rest.HasValue ? rest.ToUriComponent() : "/") + http.Request.QueryString, permanent: true);
                return;
            }

            place.Edition = edition;
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

    private static Edition? ByPath(Place place, PathString path) =>
        place.Network.Editions.FirstOrDefault(e => path.StartsWithSegments("/" + e.Slug, StringComparison.Ordinal));
}
