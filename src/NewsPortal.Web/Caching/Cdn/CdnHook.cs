using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Cdn;

/// <summary>Tells the CDN what is stale.</summary>
internal sealed class CdnHook(CdnKeys keys, IOptions<CdnOptions> options) : IDisposable
{
    /// <summary>The most names of a request, as the large CDNs take them; with twelve characters each they are 3 KB.</summary>
    private const int Most = 256;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Patience };

    /// <summary>Has the CDN drop what shows any of the tags.</summary>
    /// <exception cref="HttpRequestException">It did not take all; what it took before may be sent again.</exception>
    public async Task PurgeAsync(IReadOnlyCollection<string> tags, CancellationToken cancel)
    {
        var everything = tags.Contains(CacheTag.Everything);
        foreach (var some in (everything ? [CacheTag.Everything] : tags).Select(keys.Of).Chunk(Most)) await SendAsync(some, everything, cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task SendAsync(string[] names, bool everything, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.PurgeUrl) { Content = Body(new Purge(names, everything)) };
        request.Headers.TryAddWithoutValidation(options.Value.Header, options.Value.Token);
        request.Headers.TryAddWithoutValidation(CdnHeaders.Names, string.Join(' ', names));
        try
        {
            using var answer = await _client.SendAsync(request, cancel);
            if (!answer.IsSuccessStatusCode) throw new HttpRequestException($"The purge hook at {options.Value.PurgeUrl!.Host} answered {(int)answer.StatusCode}.");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new HttpRequestException($"The purge hook at {options.Value.PurgeUrl!.Host} did not answer.");
        }
    }

    /// <summary>Whole, with its length: small programs read no body in chunks.</summary>
    private static ByteArrayContent Body(Purge purge) =>
        new(JsonSerializer.SerializeToUtf8Bytes(purge, CdnJson.Default.Purge)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    /// <summary>The body: what the header says.</summary>
    internal sealed record Purge([property: JsonPropertyName("keys")] string[] Keys, [property: JsonPropertyName("everything")] bool Everything);
}

[JsonSerializable(typeof(CdnHook.Purge))]
internal sealed partial class CdnJson : JsonSerializerContext;
