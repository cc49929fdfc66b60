using System.Threading.RateLimiting;

namespace NewsPortal.Web.Newsroom.Library;

/// <summary>Lets each person of the newsroom bring so many pictures a minute: more is a script that went wrong.</summary>
internal sealed class UploadTurns : IDisposable
{
    /// <summary>Pictures of one person in one minute.</summary>
    public const int EachMinute = 60;

    private readonly PartitionedRateLimiter<long> _turns = PartitionedRateLimiter.Create<long, long>(staff =>
        RateLimitPartition.GetFixedWindowLimiter(staff, _ => new FixedWindowRateLimiterOptions { PermitLimit = EachMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Whether the person may bring another one now.</summary>
    public bool TryTake(long staffId)
    {
        using var lease = _turns.AttemptAcquire(staffId);
        return lease.IsAcquired;
    }

    public void Dispose() => _turns.Dispose();
}
