using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Localization;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Addresses that the newsroom's scripts ask: behind the same door as its pages, and what changes something needs the page's token.</summary>
internal static class ScriptEndpoints
{
    /// <summary>A group of such addresses under <c>/redaksi</c>, for everyone with a role in stories.</summary>
    public static RouteGroupBuilder MapScripts(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(NewsroomSite.Root).RequireAuthorization(NewsroomPolicies.Editorial);
        group.AddEndpointFilter(async (context, next) =>
        {
            if (await IsFromOurPageAsync(context.HttpContext)) return await next(context);
            var words = context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<WritingText>>();
            return ScriptAnswer.Error(StatusCodes.Status400BadRequest, words["Halaman ini sudah terlalu lama terbuka. Muat ulang, lalu coba lagi."]);
        });
        return group;
    }

    private static async Task<bool> IsFromOurPageAsync(HttpContext http)
    {
        try
        {
            return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
        }
        catch (Exception e) when (e is BadHttpRequestException or InvalidDataException or IOException)
        {
            return false; // a form that cannot be read holds no token
        }
    }
}
