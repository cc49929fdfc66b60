using NewsPortal.Web.Caching.Cdn;

namespace NewsPortal.Web.Caching;

/// <summary>Sends a kept page.</summary>
internal static class PageSending
{
    /// <summary>The page, or 304 to whoever has it.</summary>
    public static Task SendAsync(this HttpContext http, PageEntry page, CdnHeaders cdn)
    {
        var (request, response) = (http.Request, http.Response);
        var form = PageForms.Of(request.Headers.AcceptEncoding);
        var body = page.In(form);
        var headers = response.Headers;
        foreach (var header in page.Headers) headers[header.Key] = header.Value;
        headers.ETag = body.Tag;
        cdn.Dress(headers, page);
        page.Used = Environment.TickCount64;
        page.Hits++;
        if (page.IsKnownTo(request.Headers))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.Remove("Content-Type");
            return Task.CompletedTask;
        }

        if (form.Encoding() is { } encoding) headers.ContentEncoding = encoding;
        headers.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(body.Bytes, http.RequestAborted).AsTask();
    }
}
