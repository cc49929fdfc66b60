using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Cdn;

/// <summary>
/// The names by which the CDN knows what a page shows: the tags, sealed. A page must carry the name of a story that it refers to and that is
/// not live yet, or it would miss its going live; sealed, the name says nothing, not even that it is a story's.
/// </summary>
internal sealed class CdnKeys(IOptions<CdnOptions> options)
{
    /// <summary>Bytes of a name: two of a million tags are alike once in some ten million sites, and then a page is fetched once too often.</summary>
    private const int Length = 8;

    private readonly Lazy<byte[]> _secret = new(() => SHA256.HashData(Encoding.UTF8.GetBytes("surrogate-key\n" + options.Value.Token)));

    /// <summary>Whom the names are for: with another secret, or another hook, what was kept before is known by other names.</summary>
    public string Hook => Convert.ToHexStringLower(HMACSHA256.HashData(_secret.Value, Encoding.UTF8.GetBytes(options.Value.PurgeUrl?.ToString() ?? ""))[..16]);

    /// <summary>A tag's name.</summary>
    public string Of(string tag) => Base64Url.EncodeToString(HMACSHA256.HashData(_secret.Value, Encoding.UTF8.GetBytes(tag)).AsSpan(0, Length));

    /// <summary>The names of what a page shows, parted by spaces; each page has that of everything.</summary>
    public string Of(PageEntry page) => string.Join(' ', page.Tags.Append(CacheTag.Everything).Select(Of));
}
