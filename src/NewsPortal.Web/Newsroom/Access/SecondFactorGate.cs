using Microsoft.Extensions.Localization;
using NewsPortal.Web.Areas.Identity;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Leads whoever owes a second factor to where it is set up, and lets them do nothing else but look after their account and leave.</summary>
internal sealed class SecondFactorGate(RequestDelegate next)
{
    /// <summary>Where a second factor is set up.</summary>
    public const string SetUpPath = "/redaksi/akun/langkah-kedua";

    private static readonly string[] Open = ["/redaksi/akun", "/redaksi/keluar", "/redaksi/masuk", "/redaksi/galat"];

    public Task InvokeAsync(HttpContext http, StaffAccess access, IStringLocalizer<AccountText> text)
    {
        var path = http.Request.Path;
        if (!access.OwesSecondFactor || Array.Exists(Open, open => path.StartsWithSegments(open, StringComparison.Ordinal))) return next(http);
        if (!http.Request.IsByScript())
        {
            http.Response.Redirect(SetUpPath);
            return Task.CompletedTask;
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return http.Response.WriteAsJsonAsync(new { error = text["Peran Anda meminta langkah kedua saat masuk. Pasang dulu di halaman akun."].Value }, http.RequestAborted);
    }
}
