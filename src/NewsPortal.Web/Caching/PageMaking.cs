using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.IO;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Caching;

/// <summary>
/// One answer in the making, by the rest of the program. It is asked for by a request of its own that holds the address and nothing else:
/// whatever a reader sends cannot get into what others are given, and whoever goes away, or is sent away, leaves it undisturbed.
/// </summary>
internal sealed class PageMaking : IAsyncDisposable
{
    /// <summary>Pages are smaller than a block, so that each lies in one; some blocks are kept for the next pages, 4 MiB of them.</summary>
    private static readonly RecyclableMemoryStreamManager Memory = new(new RecyclableMemoryStreamManager.Options
    {
        BlockSize = 128 * 1024,
        MaximumSmallPoolFreeBytes = 4 * 1024 * 1024,
        MaximumLargePoolFreeBytes = 4 * 1024 * 1024,
    });

    private readonly RecyclableMemoryStream _body = Memory.GetStream();
    private readonly AsyncServiceScope _scope;
    private readonly StreamResponseBodyFeature _writer;

    private PageMaking(HttpContext asked, IServiceScopeFactory scopes, PathString path, string? query)
    {
        _scope = scopes.CreateAsyncScope();
        _writer = new StreamResponseBodyFeature(_body);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = asked.Request.Scheme,
            Protocol = asked.Request.Protocol,
            Path = path.Value ?? "/", // as routing reads it, not as it is written
            QueryString = query ?? "",
            Headers = new HeaderDictionary { [HeaderNames.Host] = asked.Request.Headers.Host },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(_writer);
        features.Set<IServiceProvidersFeature>(new ScopeFeature { RequestServices = _scope.ServiceProvider });
        if (asked.Features.Get<IHttpConnectionFeature>() is { } connection) features.Set(connection);
        Made = new DefaultHttpContext(features);
    }

    /// <summary>The request of its own, with its answer.</summary>
    public HttpContext Made { get; }

    /// <summary>The count of changes before it was begun: see <see cref="PageStore.Now"/>.</summary>
    public long Begun { get; set; }

    /// <summary>The answer's text.</summary>
    public ReadOnlySpan<byte> Content => _body.GetBuffer().AsSpan(0, (int)_body.Length);

    /// <summary>Makes the answer to a request.</summary>
    /// <param name="next">The rest of the program.</param>
    /// <param name="asked">The reader's request.</param>
    /// <param name="scopes">Makes the services' scope.</param>
    /// <param name="query">What the page is asked with.</param>
    public static Task<PageMaking> AnswerAsync(RequestDelegate next, HttpContext asked, IServiceScopeFactory scopes, string? query) =>
        RunAsync(next, new PageMaking(asked, scopes, asked.Request.Path, query));

    /// <summary>Makes the page that tells a reader to come back; it asks the database for nothing.</summary>
    public static Task<PageMaking> ExcuseAsync(RequestDelegate next, HttpContext asked, IServiceScopeFactory scopes)
    {
        var making = new PageMaking(asked, scopes, "/galat/503", query: null);
        making.Made.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Error = new TimeoutException("The database says nothing."), Path = asked.Request.Path.Value ?? "/" });
        making.Made.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return RunAsync(next, making);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _body.DisposeAsync();
    }

    private static async Task<PageMaking> RunAsync(RequestDelegate next, PageMaking making)
    {
        try
        {
            await next(making.Made);
            await making._writer.CompleteAsync();
            return making;
        }
        catch
        {
            await making.DisposeAsync();
            throw;
        }
    }

    private sealed class ScopeFeature : IServiceProvidersFeature
    {
        public required IServiceProvider RequestServices { get; set; }
    }
}
