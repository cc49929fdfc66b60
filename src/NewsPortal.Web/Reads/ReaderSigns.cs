using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Reads;

/// <summary>What a request says of itself: whether a person's browser sent it, and from a page of ours.</summary>
internal static class ReaderSigns
{
    /// <summary>Words by which programs name themselves: crawlers, makers of previews, browsers without a screen, tools, watchers.</summary>
    private static readonly SearchValues<string> Programs = SearchValues.Create(
        [
            "bot", "crawl", "spider", "slurp", "preview", "externalhit", "whatsapp/", "mediapartners", "google-", "headless", "lighthouse", "phantomjs", "puppeteer", "playwright",
            "selenium", "curl/", "wget/", "python", "java/", "okhttp", "go-http", "libwww", "httpclient", "http-client", "node-fetch", "axios", "scrapy", "monitor", "pingdom",
            "uptime", "statuscake", "gtmetrix", "ptst/", "archive", "validator", "scanner",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the user agent is none, or a program's. Cubot makes telephones.</summary>
    public static bool IsProgram(string agent) =>
        agent.Length == 0 || (agent.AsSpan().ContainsAny(Programs) && !agent.Contains("cubot", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a browser fetches ahead what nobody may ever look at.</summary>
    public static bool IsAhead(IHeaderDictionary headers) => Says(headers, "Sec-Purpose", "prefetch") || Says(headers, "Purpose", "prefetch") || Says(headers, "X-Moz", "prefetch");

    /// <summary>Whether a page of another site sent it. Browsers say so in one header or the other, and no script can change either.</summary>
    public static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site) return site != "same-origin";
        if (request.Headers[HeaderNames.Origin] is not [{ } origin, ..]) return false;
        var host = origin.IndexOf("://", StringComparison.Ordinal);
        return host < 0 || !origin.AsSpan(host + 3).Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool Says(IHeaderDictionary headers, string name, string word) => headers[name] is [{ } value, ..] && value.Contains(word, StringComparison.OrdinalIgnoreCase);
}
