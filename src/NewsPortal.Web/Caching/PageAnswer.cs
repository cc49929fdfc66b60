using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Caching;

/// <summary>What becomes of an answer that was made: a page for everyone, or an answer to the one who asked.</summary>
internal static class PageAnswer
{
    /// <summary>Kept by anyone, asked about every time: news is fresh or it is not news.</summary>
    public const string Policy = "public, max-age=0, must-revalidate";

    /// <summary>Whether others may have it.</summary>
    public static bool IsKept(this PageMaking making, PageKey key)
    {
        var response = making.Made.Response;
        return response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
            && !making.Made.RequestServices.GetRequiredService<PageTags>().IsLastResort
            && making.Made.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is { } cached && cached.Reads(key);
    }

    /// <summary>It as a page; where it says what the old one said, with the old one's bytes.</summary>
    public static PageEntry Entry(this PageMaking making, PageKey key, PageEntry? old, DateTimeOffset now, DateTimeOffset longest)
    {
        var tags = making.Made.RequestServices.GetRequiredService<PageTags>();
        var (mark, until) = (PageEntry.MarkOf(making.Content), tags.Until < longest ? tags.Until : longest);
        if (old is not null && old.Mark == mark) return old.Renewed([.. tags.All], now, until, tags.Until);

        var headers = making.Made.Response.Headers;
        if (headers.CacheControl.Count == 0) headers.CacheControl = Policy;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ContentLength = null;
        headers.Remove(HeaderNames.ETag);
        return new PageEntry(new(key, mark, [.. headers.Select(h => KeyValuePair.Create(h.Key, h.Value))], [.. tags.All], now, until, tags.Until), making.Content);
    }

    /// <summary>Sends it to the one who asked: compressed if they take it, 304 if they have it.</summary>
    public static async Task SendAsync(this HttpContext http, PageMaking making)
    {
        var (answer, response) = (making.Made.Response, http.Response);
        response.StatusCode = answer.StatusCode;
        foreach (var header in answer.Headers) response.Headers[header.Key] = header.Value;
        var headers = response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ContentLength = null;
        if (answer.StatusCode is >= StatusCodes.Status300MultipleChoices and < StatusCodes.Status400BadRequest && headers.CacheControl.Count == 0) headers.CacheControl = Policy; // an address that leads elsewhere may be a page again
        if (answer.StatusCode >= StatusCodes.Status400BadRequest && headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
        if (answer.StatusCode == StatusCodes.Status200OK)
        {
            if (headers.CacheControl.Count == 0) (headers.CacheControl, headers.ETag) = (Policy, $"W/\"{PageEntry.MarkOf(making.Content)}\""); // weak: it is sent compressed in several ways
            if (IsKnown(http.Request.GetTypedHeaders(), response.GetTypedHeaders()))
            {
                (response.StatusCode, response.ContentType) = (StatusCodes.Status304NotModified, null);
                return;
            }
        }

        if (making.Content.IsEmpty) return;
        var form = making.Content.Length < PageBytes.WorthCompressing ? PageForm.Plain : PageForms.Of(http.Request.Headers.AcceptEncoding);
        var sent = form switch { PageForm.Brotli => PageBytes.Brotli(making.Content, PageBytes.AtOnce), PageForm.Gzip => PageBytes.Gzip(making.Content), _ => making.Content.ToArray() };
        if (form.Encoding() is { } encoding) headers.ContentEncoding = encoding;
        response.ContentLength = sent.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await response.Body.WriteAsync(sent, http.RequestAborted);
    }

    private static bool IsKnown(RequestHeaders asked, ResponseHeaders answer) =>
        asked.IfNoneMatch.Count > 0
            ? answer.ETag is { } tag && asked.IfNoneMatch.Any(seen => seen.Equals(EntityTagHeaderValue.Any) || seen.Compare(tag, useStrongComparison: false))
            : answer.LastModified is { } changed && asked.IfModifiedSince >= changed;
}
