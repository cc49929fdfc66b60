using NewsPortal.Domain;
using NewsPortal.Web.Pages.Articles;
using NewsPortal.Web.Pages.Shared;

namespace NewsPortal.Web.Pages;

/// <summary>The pages that readers meet.</summary>
internal static class ReaderPages
{
    public static void AddReaderPages(this IServiceCollection services)
    {
        services.Configure<RouteOptions>(routes => routes.ConstraintMap["slug"] = typeof(SlugConstraint));
        services.AddSingleton<Info.InfoTexts>();
        services.AddScoped<PageHead>().AddScoped<ListHead>().AddScoped<Search.SearchReader>().AddScoped<Days.DayReader>().AddScoped<PaperMarkup>().AddScoped<ListMarkup>().AddScoped<ArticleReader>().AddScoped<ArticleHead>().AddScoped<ArticleMarkup>();
        services.AddRazorPages(pages => pages.RootDirectory = "/Pages");
    }
}

/// <summary>Lets a route take a segment that is a slug; anything else is no address.</summary>
internal sealed class SlugConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string segment && Slug.TryParse(segment, null, out _);
}
