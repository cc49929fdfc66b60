using Microsoft.AspNetCore.Http.Features;
using Microsoft.IO;

namespace NewsPortal.Web.Caching;

/// <summary>A request with a life of its own, equal to one that somebody sent: the sender may be sent away while it still waits for its answer.</summary>
internal sealed class OwnRequest : IAsyncDisposable
{
    private static readonly RecyclableMemoryStreamManager Memory = new(new RecyclableMemoryStreamManager.Options { MaximumSmallPoolFreeBytes = 4 * 1024 * 1024, MaximumLargePoolFreeBytes = 8 * 1024 * 1024 });

    private readonly RecyclableMemoryStream _body = Memory.GetStream();
    private readonly AsyncServiceScope _scope;
    private readonly StreamResponseBodyFeature _writer;
    private readonly HeldResponse _response = new();
    private readonly CancellationTokenSource _left = new();
    private readonly DefaultHttpContext _own;
    private bool _isOver;

    /// <summary>Takes over all that a request without a body consists of.</summary>
    public OwnRequest(HttpContext asked, IServiceScopeFactory scopes)
    {
        _scope = scopes.CreateAsyncScope();
        _writer = new StreamResponseBodyFeature(_body);
        var (request, connection) = (asked.Request, asked.Connection);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = request.Method,
            Scheme = request.Scheme,
            Protocol = request.Protocol,
            PathBase = request.PathBase.Value ?? "",
            Path = request.Path.Value ?? "/",
            QueryString = request.QueryString.Value ?? "",
            Headers = new HeaderDictionary(request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase)),
        });
        features.Set<IHttpConnectionFeature>(new HttpConnectionFeature
        {
            ConnectionId = connection.Id,
            RemoteIpAddress = connection.RemoteIpAddress,
            RemotePort = connection.RemotePort,
            LocalIpAddress = connection.LocalIpAddress,
            LocalPort = connection.LocalPort,
        });
        features.Set<IHttpRequestIdentifierFeature>(new HttpRequestIdentifierFeature { TraceIdentifier = asked.TraceIdentifier });
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = _left.Token });
        features.Set<IHttpResponseFeature>(_response);
        features.Set<IHttpResponseBodyFeature>(_writer);
        _own = new DefaultHttpContext(features) { RequestServices = _scope.ServiceProvider };
    }

    /// <summary>Has it answered.</summary>
    public async Task RunAsync(RequestDelegate next)
    {
        await next(_own);
        await _response.StartAsync();
        await _writer.CompleteAsync();
    }

    /// <summary>The sender has gone: what is still asked for them may stop.</summary>
    public Task LeaveAsync() => _left.CancelAsync();

    /// <summary>Gives the answer to the sender, who may be slow: nothing but the answer is held for them.</summary>
    public async Task SendAsync(HttpContext http)
    {
        await EndAsync();
        http.Response.StatusCode = _response.StatusCode;
        foreach (var header in _response.Headers) http.Response.Headers[header.Key] = header.Value;
        if (_body.Length == 0 || HttpMethods.IsHead(http.Request.Method)) return;
        _body.Position = 0;
        await _body.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await EndAsync();
        }
        finally
        {
            await _body.DisposeAsync();
            _left.Dispose();
        }
    }

    private async Task EndAsync()
    {
        if (_isOver) return;
        _isOver = true;
        try
        {
            await _response.CompleteAsync();
        }
        finally
        {
            await _scope.DisposeAsync();
        }
    }

    /// <summary>An answer that is sent when it is whole: what wants to be asked before it begins is asked then.</summary>
    private sealed class HeldResponse : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> _starting = new(), _completed = new();

        public override void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

        public override void OnCompleted(Func<object, Task> callback, object state) => _completed.Push((callback, state));

        public Task StartAsync() => CallAsync(_starting);

        public Task CompleteAsync() => CallAsync(_completed);

        private static async Task CallAsync(Stack<(Func<object, Task> Callback, object State)> last)
        {
            while (last.TryPop(out var one)) await one.Callback(one.State);
        }
    }
}
