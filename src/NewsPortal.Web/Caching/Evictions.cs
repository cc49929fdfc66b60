using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Caching;

/// <summary>Brings a change to all on this node who keep something.</summary>
internal sealed class Evictions(PageStore pages, PageHosts hosts, Moments moments, DueChanges due, EditionDirectory editions, WithdrawalWatch withdrawals)
{
    /// <summary>Makes stale whatever shows these.</summary>
    public void Make(string[] tags)
    {
        if (tags.Contains(CacheTag.Everything))
        {
            editions.Forget();
            hosts.Forget();
        }

        if (tags.Contains(CacheTag.Clock) || tags.Contains(CacheTag.Everything))
        {
            moments.Forget();
            due.Forget();
        }

        if (tags.Contains(CacheTag.Withdrawals)) withdrawals.Look();
        pages.Evict(tags);
    }
}
