using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Caching;

/// <summary>Tells by a request's host whose pages it asks for; a host that is not the site's is none of the cache's business.</summary>
internal sealed class PageHosts(EditionDirectory editions, PageCopies copies, IOptions<SiteOptions> site)
{
    /// <summary>Written forms of a host, with ports and in any case, that are remembered.</summary>
    private const int Most = 256;

    private readonly ConcurrentDictionary<string, (long Edition, int Change)> _known = new(StringComparer.Ordinal);

    /// <summary>Whether editions have changed just now: whose pages a host asks for is known once they were read again.</summary>
    public bool AreOutdated => editions.LastKnown.Editions.Count > 0 && !editions.IsCurrent;

    /// <summary>Reads them again, or waits for the one who does, but not for longer than this.</summary>
    public async Task RenewAsync(TimeSpan longest, CancellationToken cancel)
    {
        try
        {
            await editions.GetAsync(CancellationToken.None).AsTask().WaitAsync(longest, cancel);
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            // The page's own query will tell; nothing stands before this that could.
        }
    }

    /// <summary>The edition whose own host it is as far as is known, 0 for the network's; <see langword="null"/> for any other.</summary>
    public long? Find(HostString host)
    {
        if (host.Value is not { Length: > 0 } written) return null;
        var change = editions.LastKnown.Change;
        if (_known.TryGetValue(written, out var known) && known.Change == change) return known.Edition;
        if (Look(host.Host) is not { } found) return null;
        if (_known.Count < Most || _known.ContainsKey(written)) _known[written] = (found, change);
        return found;
    }

    /// <summary>The editions that have a host of their own, by it, as far as they are known.</summary>
    public Dictionary<string, long> OfEditions() =>
        editions.LastKnown.Editions is { Count: > 0 } known ? known.Where(e => e.Host is not null).GroupBy(e => e.Host!.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Id) : copies.Hosts;

    /// <summary>Looks again; for when editions have changed.</summary>
    public void Forget() => _known.Clear();

    private long? Look(string host)
    {
        if (editions.LastKnown.Editions.FirstOrDefault(e => string.Equals(e.Host, host, StringComparison.OrdinalIgnoreCase)) is { } edition) return edition.Id;
        if (editions.LastKnown.Editions.Count == 0 && copies.Hosts.TryGetValue(host.ToLowerInvariant(), out var remembered)) return remembered;
        var own = host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        return own || string.Equals(site.Value.BaseUrl?.Host, host, StringComparison.OrdinalIgnoreCase) ? 0 : null;
    }
}
