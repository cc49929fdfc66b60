using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using NewsPortal.Web.Newsroom;

namespace NewsPortal.Web.Site;

/// <summary>Gives reader pages a tag of their content: whoever has seen a page asks whether it changed, and is answered 304 where it did not.</summary>
internal static class PageValidators
{
    /// <summary>Kept by anyone, asked about every time: news is fresh or it is not news.</summary>
    private const string Policy = "public, max-age=0, must-revalidate";

    public static void UsePageValidators(this WebApplication app) => app.Use(async (http, next) =>
    {
        var reads = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (!reads || http.Request.Path.StartsWithSegments(NewsroomSite.Root, StringComparison.Ordinal) || http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null)
        {
            await next(http);
            return;
        }

        var body = http.Response.Body;
        using var page = new MemoryStream();
        http.Response.Body = page;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }

        var content = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (http.Response.StatusCode >= StatusCodes.Status400BadRequest && http.Response.Headers.CacheControl.Count == 0) http.Response.Headers.CacheControl = "no-store";
        if (http.Response is { StatusCode: StatusCodes.Status200OK } response && response.Headers.CacheControl.Count == 0)
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Told(content.Span)))[..20]}\"", isWeak: true); // weak: it is sent compressed in several ways
            (response.Headers.CacheControl, response.Headers.ETag) = (Policy, tag.ToString());
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(seen => seen.Equals(EntityTagHeaderValue.Any) || seen.Compare(tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        if (!content.IsEmpty) await body.WriteAsync(content, http.RequestAborted); // an empty failure is left to the page that explains it
    });

    /// <summary>The page without the moment at which it was made, which its footer tells: that changes every time and says nothing new.</summary>
    private static ReadOnlySpan<byte> Told(ReadOnlySpan<byte> page)
    {
        var end = page.LastIndexOf("<p class=\"made\">"u8);
        return end < 0 ? page : page[..end];
    }
}
