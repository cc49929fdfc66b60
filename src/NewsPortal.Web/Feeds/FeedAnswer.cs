using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.Net.Http.Headers;

namespace NewsPortal.Web.Feeds;

/// <summary>Answers with a document that machines fetch again and again: with its tag and its time, so that an unchanged one costs 304.</summary>
internal static class FeedAnswer
{
    /// <summary>How long machines may keep it, in seconds.</summary>
    private const int FreshSeconds = 60;

    /// <summary>An XML document.</summary>
    public static IResult Xml(HttpContext http, XDocument document, string type, DateTimeOffset? modified)
    {
        using var buffer = new MemoryStream();
        using (var writer = new StreamWriter(buffer, new UTF8Encoding(false), leaveOpen: true)) document.Save(writer, SaveOptions.DisableFormatting);
        return Bytes(http, buffer.ToArray(), type, modified);
    }

    /// <summary>Any document; <paramref name="modified"/> only where it moves with every change, as a story that goes leaves older ones behind.</summary>
    public static IResult Bytes(HttpContext http, byte[] content, string type, DateTimeOffset? modified)
    {
        http.Response.Headers.CacheControl = $"public, max-age={FreshSeconds}";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..20]}\"", isWeak: true); // weak: it is sent compressed in several ways
        return Results.Bytes(content, type, entityTag: tag, lastModified: modified is { } at ? new DateTimeOffset(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), at.Offset) : null);
    }
}
