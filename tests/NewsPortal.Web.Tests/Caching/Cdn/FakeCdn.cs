using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsPortal.Web.Tests.Caching.Cdn;

/// <summary>The purge hook of a CDN: notes what it is told, and fails where a test wants it to.</summary>
public sealed class FakeCdn : IAsyncDisposable
{
    public const string Token = "Bearer rahasia-yang-panjang";

    private readonly WebApplication _server;

    private FakeCdn(WebApplication server) => _server = server;

    public Uri Url => new(_server.Urls.Single() + "/purge");

    /// <summary>What it was told, a request each.</summary>
    public ConcurrentQueue<Told> Requests { get; } = new();

    /// <summary>Requests that it answers with 503 from now on.</summary>
    public int Failures { get; set; }

    /// <summary>How many it has refused.</summary>
    public int Refused { get; private set; }

    public static async Task<FakeCdn> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var cdn = new FakeCdn(builder.Build());
        cdn._server.Run(cdn.AnswerAsync);
        await cdn._server.StartAsync();
        return cdn;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Waits until it was told all of these, and gives everything that it was told until then.</summary>
    public async Task<List<string>> HearAsync(params string[] keys)
    {
        for (var i = 0; i < 400 && keys.Except(Keys()).Any(); i++) await Task.Delay(25, TestContext.Current.CancellationToken);
        Assert.Empty(keys.Except(Keys()));
        return Keys();
    }

    private List<string> Keys() => [.. Requests.SelectMany(r => r.Keys)];

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        if (Failures > 0)
        {
            (Failures, Refused, http.Response.StatusCode) = (Failures - 1, Refused + 1, 503);
            return;
        }

        var header = http.Request.Headers["Surrogate-Key"].ToString();
        Requests.Enqueue(new(http.Request.Method, http.Request.Headers.Authorization.ToString(), header, [.. header.Split(' ')],
            [.. body.RootElement.GetProperty("keys").EnumerateArray().Select(k => k.GetString()!)], body.RootElement.GetProperty("everything").GetBoolean()));
    }

    public sealed record Told(string Method, string Token, string Header, string[] Keys, string[] InBody, bool Everything);
}
