using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsPortal.Web.Newsroom;

namespace NewsPortal.Web.Site;

/// <summary>Readers' pages answer GET and HEAD. For any other method Razor would draw a page whose handler never ran.</summary>
internal static class PageMethods
{
    public static void UsePageMethods(this WebApplication app) => app.Use((http, next) =>
    {
        var method = http.Request.Method;
        if (http.Request.Path.StartsWithSegments(NewsroomSite.Root, StringComparison.Ordinal) || HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || IsErrorPage(http)
            || http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null)
            return next(http);

        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });

    /// <summary>The page that says what went wrong is drawn for every method.</summary>
    private static bool IsErrorPage(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
