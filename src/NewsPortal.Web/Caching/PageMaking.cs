using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Caching;

/// <summary>One answer in the making: the rest of the program writes it to memory, as for a reader who has nothing, takes no compression and does not go away.</summary>
internal sealed class PageMaking : IDisposable
{
    /// <summary>Kept by anyone, asked about every time: news is fresh or it is not news.</summary>
    private const string Policy = "public, max-age=0, must-revalidate";

    private static readonly string[] Conditions = [HeaderNames.AcceptEncoding, HeaderNames.IfNoneMatch, HeaderNames.IfModifiedSince, HeaderNames.Range, HeaderNames.IfRange];

    private readonly HttpContext _http;
    private readonly MemoryStream _body = new();
    private readonly CancellationTokenSource _patience;
    private readonly CancellationToken _reader;
    private readonly TimeSpan _limit;

    public PageMaking(HttpContext http, TimeSpan patience)
    {
        (_http, _reader, _limit) = (http, http.RequestAborted, patience);
        _patience = CancellationTokenSource.CreateLinkedTokenSource(_reader);
    }

    /// <summary>Whether the reader went away before it was ready.</summary>
    public bool WasLeft => _reader.IsCancellationRequested;

    private ReadOnlySpan<byte> Content => _body.GetBuffer().AsSpan(0, (int)_body.Length);

    /// <summary>Makes it; <paramref name="query"/> is what the page is asked with, where it is kept for others.</summary>
    public async Task RunAsync(RequestDelegate next, string? query)
    {
        var (request, response) = (_http.Request, _http.Response);
        var (method, written, body, headers) = (request.Method, request.QueryString, response.Body, Conditions.Select(name => request.Headers[name]).ToArray());
        foreach (var name in Conditions) request.Headers.Remove(name);
        (request.Method, response.Body, _http.RequestAborted) = (HttpMethods.Get, _body, _patience.Token);
        if (query is not null) request.QueryString = new QueryString(query.Length == 0 ? null : query);
        _patience.CancelAfter(_limit);
        try
        {
            await next(_http);
            if (_patience.IsCancellationRequested && !WasLeft && response.StatusCode == StatusCodes.Status499ClientClosedRequest) await ExcuseAsync(next);
        }
        finally
        {
            (request.Method, request.QueryString, response.Body, _http.RequestAborted) = (method, written, body, _reader);
            foreach (var (name, value) in Conditions.Zip(headers))
                if (value.Count > 0) request.Headers[name] = value;
        }
    }

    /// <summary>Whether others may have the answer.</summary>
    public bool IsKept(PageKey key)
    {
        var response = _http.Response;
        return response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
            && _http.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is { } cached && cached.Reads(key);
    }

    /// <summary>The answer as it is kept; where it says what the old one said, with the old one's bytes.</summary>
    public PageEntry Entry(PageKey key, PageEntry? old, DateTimeOffset longest)
    {
        var tags = _http.RequestServices.GetRequiredService<PageTags>();
        var (mark, until) = (PageEntry.MarkOf(Content), tags.Until < longest ? tags.Until : longest);
        var headers = _http.Response.Headers;
        if (headers.CacheControl.Count == 0) headers.CacheControl = Policy;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ContentLength = null;
        headers.Remove(HeaderNames.ETag);
        if (old is not null && old.Mark == mark) return old.Renewed([.. tags.All], until);
        return new PageEntry(key, Content, mark, [.. headers.Select(h => KeyValuePair.Create(h.Key, h.Value))], [.. tags.All], until);
    }

    /// <summary>Sends it to the one who asked: compressed if they take it, 304 if they have it.</summary>
    public async Task SendAsync()
    {
        var (request, response) = (_http.Request, _http.Response);
        if (WasLeft) return;
        var headers = response.Headers;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
        if (response.StatusCode == StatusCodes.Status200OK && headers.CacheControl.Count == 0)
            (headers.CacheControl, headers.ETag) = (Policy, $"W/\"{PageEntry.MarkOf(Content)}\""); // weak: it is sent compressed in several ways
        if (response.StatusCode == StatusCodes.Status200OK && IsKnown(request.GetTypedHeaders(), response.GetTypedHeaders()))
        {
            (response.StatusCode, response.ContentType, response.ContentLength) = (StatusCodes.Status304NotModified, null, null);
            return;
        }

        if (_body.Length == 0) return; // an empty failure is left to the page that explains it
        var form = _body.Length < PageBytes.WorthCompressing ? PageForm.Plain : PageForms.Of(request.Headers.AcceptEncoding);
        var sent = form switch { PageForm.Brotli => PageBytes.Brotli(Content, PageBytes.AtOnce), PageForm.Gzip => PageBytes.Gzip(Content), _ => _body.ToArray() };
        if (form.Encoding() is { } encoding) headers.ContentEncoding = encoding;
        response.ContentLength = sent.Length;
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(sent, _reader);
    }

    /// <summary>Takes the answer back, headers and all.</summary>
    public void Discard() => _http.Response.Clear();

    /// <inheritdoc/>
    public void Dispose()
    {
        _patience.Dispose();
        _body.Dispose();
    }

    private static bool IsKnown(Microsoft.AspNetCore.Http.Headers.RequestHeaders asked, Microsoft.AspNetCore.Http.Headers.ResponseHeaders answer) =>
        asked.IfNoneMatch.Count > 0
            ? answer.ETag is { } tag && asked.IfNoneMatch.Any(seen => seen.Equals(EntityTagHeaderValue.Any) || seen.Compare(tag, useStrongComparison: false))
            : answer.LastModified is { } changed && asked.IfModifiedSince >= changed;

    /// <summary>Its time was up: whoever waits is told to come back, on the page that asks the database for nothing.</summary>
    private Task ExcuseAsync(RequestDelegate next)
    {
        _body.SetLength(0);
        _http.Response.Clear();
        _http.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Error = new TimeoutException("The page took too long to make."), Path = _http.Request.Path });
        _http.SetEndpoint(null);
        _http.Request.RouteValues.Clear();
        _http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        (_http.Request.Path, _http.RequestAborted) = ("/galat/503", _reader);
        return next(_http);
    }
}
