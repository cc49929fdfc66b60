using Microsoft.AspNetCore.Authorization;
using NewsPortal.Web.Mail;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom;

/// <summary>The newsroom's part of the program: everything under <c>/redaksi</c>.</summary>
internal static class NewsroomSite
{
    /// <summary>The first segment of its addresses.</summary>
    public const string Root = "/redaksi";

    public static void AddNewsroom(this WebApplicationBuilder builder)
    {
        builder.Services.AddMail();
        builder.AddAccounts();
        builder.Services.AddLocalization();
        builder.Services.AddRazorPages(pages =>
        {
            // Deny by default: a page that others than those with a part in stories may open says so itself. Policies add up, so each page gets one.
            pages.Conventions.AddAreaFolderApplicationModelConvention("Newsroom", "/", page =>
            {
                if (page.HandlerTypeAttributes.OfType<IAuthorizeData>().Any()) return;
                page.EndpointMetadata.Add(new AuthorizeAttribute(page.ViewEnginePath.StartsWith("/Admin/", StringComparison.Ordinal) ? NewsroomPolicies.Admin : NewsroomPolicies.Editorial));
            });
            pages.Conventions.AuthorizeAreaFolder("Identity", "/", NewsroomPolicies.Staff);
            pages.Conventions.AllowAnonymousToAreaFolder("Identity", "/Door");
            pages.Conventions.AddAreaPageRoute("Identity", "/Door/NewPassword", Root + "/undangan");
        });
    }

    /// <summary>Signs requests of the newsroom in, and keeps its answers out of every cache.</summary>
    public static void UseNewsroom(this WebApplication app) => app.UseWhen(http => http.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal), newsroom =>
    {
        newsroom.Use((http, next) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
            return next(http);
        });
        newsroom.UseAuthentication();
        newsroom.UseMiddleware<NewsroomLanguage>();
        newsroom.UseMiddleware<SecondFactorGate>();
        newsroom.UseAuthorization();
        newsroom.UseAntiforgery();
    });
}
