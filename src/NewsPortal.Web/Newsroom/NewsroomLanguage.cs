using System.Globalization;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom;

/// <summary>Speaks to each person of the newsroom in their language, Indonesian or English, and tells the request which editions there are.</summary>
internal sealed class NewsroomLanguage(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, StaffAccess access, Place place, EditionDirectory directory)
    {
        place.Network = await directory.GetAsync(http.RequestAborted);
        var culture = CultureInfo.GetCultureInfo(access.IsSignedIn && access.User.Language == "en" ? "en-GB" : "id-ID");
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        await next(http);
    }
}
