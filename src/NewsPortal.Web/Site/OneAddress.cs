using System.Text.RegularExpressions;

namespace NewsPortal.Web.Site;

/// <summary>Every page has one address: lower case, single slashes, none at the end. Anything else is one permanent redirect.</summary>
internal static partial class OneAddress
{
    public static void UseOneAddress(this WebApplication app) => app.Use((http, next) =>
    {
        var request = http.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Path.Value is not { Length: > 1 } path) return next(http);

        var canonical = Slashes().Replace(path, "/").TrimEnd('/').ToLowerInvariant();
        if (canonical.Length == 0) canonical = "/";
        if (canonical == path) return next(http);

        http.Response.Redirect(new PathString(canonical).ToUriComponent() + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    /// <summary>Also backslashes: browsers read <c>/\host</c> as <c>//host</c>, another site.</summary>
    [GeneratedRegex(@"[/\\]+")]
    private static partial Regex Slashes();
}
