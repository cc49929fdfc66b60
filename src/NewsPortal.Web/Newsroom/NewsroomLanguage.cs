using System.Globalization;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom;

/// <summary>Speaks to each person of the newsroom in their language, Indonesian or English, and tells the request which editions there are.</summary>
internal sealed class NewsroomLanguage(RequestDelegate next)
{
    private const string Cookie = "newsportal-bahasa";

    public async Task InvokeAsync(HttpContext http, StaffAccess access, Place place, EditionDirectory directory)
    {
        place.Network = await directory.GetAsync(http.RequestAborted);
        Speak(access.IsSignedIn ? access.User.Language : http.Request.Cookies[Cookie]);
        await next(http);
    }

    /// <summary>Turns this request to a language: <c>en</c>, anything else is Indonesian.</summary>
    public static void Speak(string? language)
    {
        var culture = CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : "id-ID");
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
    }

    /// <summary>Lets the door speak the language of who signed in last.</summary>
    public static void Remember(HttpContext http, string language) => http.Response.Cookies.Append(Cookie, language, new CookieOptions
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = NewsroomSite.Root,
        MaxAge = TimeSpan.FromDays(365),
        IsEssential = true,
    });
}
