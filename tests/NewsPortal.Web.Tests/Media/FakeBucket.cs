using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Tests.Media;

/// <summary>A service that speaks as much of S3 as a store of pictures uses: PUT, GET and HEAD of objects, by path, and lists of a folder, two a page.</summary>
internal sealed class FakeBucket : IAsyncDisposable
{
    private const string Bucket = "gambar";

    private readonly WebApplication _server;

    private FakeBucket(WebApplication server) => _server = server;

    /// <summary>What it holds, by key.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>What was asked of it: method and key.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Who asked last, as the request says.</summary>
    public string Authorization { get; private set; } = "";

    /// <summary>A method that it refuses, and the status by which; 0 breaks the answer off in the middle.</summary>
    public (string Method, int Status)? Fault { get; set; }

    /// <summary>The settings that lead to it.</summary>
    public S3Options Options(string? prefix = null) =>
        new() { Bucket = Bucket, ServiceUrl = new Uri(_server.Urls.Single()), Prefix = prefix, AccessKey = "kunci", SecretKey = "rahasia-besar" };

    public static async Task<FakeBucket> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var bucket = new FakeBucket(builder.Build());
        bucket._server.Run(bucket.AnswerAsync);
        await bucket._server.StartAsync();
        return bucket;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var (method, answer) = (http.Request.Method, http.Response);
        var key = http.Request.Path.Value!.Split('/', 3) is [_, Bucket, var name] ? name : null;
        Requests.Enqueue($"{method} {key}");
        Authorization = http.Request.Headers.Authorization.ToString();
        if (Fault is { } fault && (fault.Method == method || fault.Method == "*")) await FailAsync(http, fault.Status);
        else if (http.Request.Path.Value.Trim('/') == Bucket && http.Request.Query["list-type"] == "2") await ListAsync(http);
        else if (key is null) await RefuseAsync(answer, 404, "NoSuchBucket");
        else if (method == "PUT") Files[key] = await BodyAsync(http.Request);
        else if (!Files.TryGetValue(key, out var content)) await RefuseAsync(answer, 404, "NoSuchKey");
        else
        {
            answer.ContentLength = content.Length;
            if (method == "GET") await answer.Body.WriteAsync(content);
        }
    }

    private Task ListAsync(HttpContext http)
    {
        var (within, after) = (http.Request.Query["prefix"].ToString(), http.Request.Query["continuation-token"].ToString());
        var found = Files.Keys.Where(k => k.StartsWith(within, StringComparison.Ordinal) && !k[within.Length..].Contains('/') && string.CompareOrdinal(k, after) > 0).Order(StringComparer.Ordinal).ToList();
        var page = found.Take(2).ToList();
        http.Response.ContentType = "application/xml";
        return http.Response.WriteAsync($"""
            <?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>{Bucket}</Name><Prefix>{within}</Prefix><KeyCount>{page.Count}</KeyCount>
            <IsTruncated>{(found.Count > 2 ? "true" : "false")}</IsTruncated>{(found.Count > 2 ? $"<NextContinuationToken>{page[^1]}</NextContinuationToken>" : "")}
            {string.Concat(page.Select(k => $"<Contents><Key>{k}</Key><Size>{Files[k].Length}</Size></Contents>"))}</ListBucketResult>
            """);
    }

    private static async Task FailAsync(HttpContext http, int status)
    {
        if (status != 0)
        {
            await RefuseAsync(http.Response, status, status == 403 ? "AccessDenied" : "SlowDown");
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method)) // of what is written, whoever wrote it does not read the answer's end
        {
            http.Response.ContentLength = 1000;
            await http.Response.Body.WriteAsync(new byte[10]);
            await http.Response.Body.FlushAsync();
        }

        http.Abort();
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        Assert.DoesNotContain("aws-chunked", request.Headers.ContentEncoding.ToString(), StringComparison.Ordinal); // not every service takes it apart
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }

    private static Task RefuseAsync(HttpResponse answer, int status, string code)
    {
        (answer.StatusCode, answer.ContentType) = (status, "application/xml");
        return answer.WriteAsync($"""<?xml version="1.0" encoding="UTF-8"?><Error><Code>{code}</Code><Message>{code}</Message></Error>""");
    }
}
