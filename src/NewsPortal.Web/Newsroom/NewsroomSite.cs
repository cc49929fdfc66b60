using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Mail;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.Overview;
using NewsPortal.Web.Newsroom.Readers;
using NewsPortal.Web.Newsroom.Writing;
using NewsPortal.Web.Site;

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
        builder.Services.AddDesk();
        builder.Services.AddLocalization();
        builder.Services.AddScoped<WaitingWork>().AddScoped<AuditLog>().AddScoped<AuditWords>().AddScoped<Unseen>().AddScoped<StoryReads>();
        builder.Services.AddWriting();
        builder.Services.AddRazorPages(pages =>
        {
            // Deny by default: what is not named here is for those with a role in stories.
            pages.Conventions.AddAreaFolderApplicationModelConvention("Newsroom", "/", page => page.EndpointMetadata.Add(new AuthorizeAttribute(PolicyOf(page.ViewEnginePath))));
            pages.Conventions.AuthorizeAreaFolder("Identity", "/", NewsroomPolicies.Staff);
            pages.Conventions.AllowAnonymousToAreaFolder("Identity", "/Door");
            pages.Conventions.AddAreaPageRoute("Identity", "/Door/NewPassword", Root + "/undangan");
        });
    }

    private static string PolicyOf(string page) => page.Split('/')[1] switch
    {
        "Admin" => NewsroomPolicies.Admin,
        "Notifications" or "Audit" => NewsroomPolicies.Staff,
        _ => NewsroomPolicies.Editorial,
    };

    /// <summary>Signs requests of the newsroom in, and keeps its answers out of every cache.</summary>
    public static void UseNewsroom(this WebApplication app)
    {
        app.WarnOfOpenKeys();
        // Without this the host itself would ask for the session at every address: readers' pages know nobody, and need no database for it.
        var properties = ((IApplicationBuilder)app).Properties;
        (properties["__AuthenticationMiddlewareSet"], properties["__AuthorizationMiddlewareSet"]) = (true, true);
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase), Lead); // as routing reads addresses
    }

    private static void Lead(IApplicationBuilder newsroom)
    {
        var overTls = newsroom.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl?.Scheme == Uri.UriSchemeHttps;
        newsroom.Use((http, next) =>
        {
            if (overTls) http.Request.Scheme = Uri.UriSchemeHttps; // also where a proxy before us ends the TLS: cookies and forms are made for what the browser sees
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
            return next(http);
        });
        newsroom.UseAuthentication();
        newsroom.UseMiddleware<NewsroomLanguage>();
        newsroom.UseMiddleware<SecondFactorGate>();
        newsroom.UseMiddleware<FirstPage>();
        newsroom.UseAuthorization();
        newsroom.Use((http, next) => http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            ? throw new InvalidOperationException($"{endpoint.DisplayName} says not who may open it.") // deny by default, whoever wrote it
            : next(http));
        newsroom.UseAntiforgery();
    }
}
