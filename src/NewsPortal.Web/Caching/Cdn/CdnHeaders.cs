using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching.Cdn;

/// <summary>Tells the CDN what it may keep: pages that are fresh, on a node that hears of changes. All else is each time asked for anew.</summary>
internal sealed class CdnHeaders(CdnKeys keys, EvictionLink link, TimeProvider clock, IOptions<CdnOptions> options)
{
    /// <summary>The header that names what a page shows.</summary>
    public const string Names = "Surrogate-Key";

    private readonly bool _isOn = options.Value.IsOn;

    /// <summary>Adds to the headers of a page that is sent.</summary>
    public void Dress(IHeaderDictionary headers, PageEntry page)
    {
        if (_isOn && page.Held && link.IsHeard && clock.GetUtcNow() is var now && page.IsFresh(now)) Dress(headers, page, now);
    }

    private void Dress(IHeaderDictionary headers, PageEntry page, DateTimeOffset now)
    {
        headers[Names] = page.Names ??= keys.Of(page);
        if (headers.CacheControl != PageAnswer.Policy) return; // feeds have an age of their own
        var cdn = options.Value;
        var age = page.Until - now < cdn.MaxAge ? page.Until - now : cdn.MaxAge;
        headers.CacheControl = $"{PageAnswer.Policy}, s-maxage={(long)age.TotalSeconds}, stale-while-revalidate={(long)cdn.StaleWhileRevalidate.TotalSeconds}, stale-if-error={(long)cdn.StaleIfError.TotalSeconds}";
    }
}
