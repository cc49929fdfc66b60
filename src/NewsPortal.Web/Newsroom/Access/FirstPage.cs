namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Leads whoever has no part in stories from the newsroom's own address to where their day begins.</summary>
internal sealed class FirstPage(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, StaffAccess access)
    {
        var first = access.IsSignedIn ? LocalWay.FirstPageOf(access) : NewsroomSite.Root;
        if (first == NewsroomSite.Root || http.Request.Path.Value?.TrimEnd('/') != NewsroomSite.Root || !HttpMethods.IsGet(http.Request.Method)) return next(http);
        http.Response.Redirect(first);
        return Task.CompletedTask;
    }
}
