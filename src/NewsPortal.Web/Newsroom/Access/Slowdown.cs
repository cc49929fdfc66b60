using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsPortal.Domain;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>
/// Slows down who guesses passwords and codes: from a rule's last free failure on, each one doubles the wait. Nobody is locked out for good, and
/// an attempt counts before it is judged, so that a hundred at once are no more than one after another. Each node counts for itself.
/// </summary>
internal sealed class Slowdown(TimeProvider clock)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5), LongestWait = TimeSpan.FromMinutes(15), Memory = TimeSpan.FromHours(1);
    private const int Crowd = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<SlowKey, Count> _counts = [];

    /// <summary>Counts an attempt under all the keys.</summary>
    /// <returns>The moment from which another attempt is judged, where this one comes too soon; it is then not counted.</returns>
    public DateTimeOffset? Refuse(params IReadOnlyList<SlowKey> keys)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var againAt = keys.Max(key => Known(key, now)?.AgainAt);
            if (againAt > now) return againAt;
            if (_counts.Count > Crowd) Trim(now);
            foreach (var key in keys)
            {
                var failures = (Known(key, now)?.Failures ?? 0) + 1;
                _counts[key] = new Count(failures, now, now + Wait(failures - key.Free));
            }

            return null;
        }
    }

    /// <summary>The attempt was no guess: the account starts anew, the address is spared this one.</summary>
    public void Forgive(params IReadOnlyList<SlowKey> keys)
    {
        lock (_lock)
        {
            foreach (var key in keys)
                if (key.Kind == SlowKey.AddressKind && _counts.TryGetValue(key, out var count) && count.Failures > 1) _counts[key] = count with { Failures = count.Failures - 1, AgainAt = count.At };
                else _counts.Remove(key);
        }
    }

    /// <summary>Whether a streak of failures has just begun to wait; told once.</summary>
    public bool HasBegun(SlowKey key)
    {
        lock (_lock)
        {
            if (!_counts.TryGetValue(key, out var count) || count.Failures != key.Free || count.Told) return false;
            _counts[key] = count with { Told = true };
            return true;
        }
    }

    private static TimeSpan Wait(int beyond) =>
        beyond < 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, FirstWait.TotalSeconds * Math.Pow(2, Math.Min(beyond, 20))));

    private Count? Known(SlowKey key, DateTimeOffset now) => _counts.TryGetValue(key, out var count) && now - count.At < Memory ? count : null;

    private void Trim(DateTimeOffset now)
    {
        foreach (var key in _counts.Where(c => now - c.Value.At >= Memory).Select(c => c.Key).ToList()) _counts.Remove(key);
    }

    private sealed record Count(int Failures, DateTimeOffset At, DateTimeOffset AgainAt, bool Told = false);
}

/// <summary>What attempts are counted by.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Value">Which one; kept in memory only.</param>
/// <param name="Free">The failure after which one waits first.</param>
internal sealed record SlowKey(string Kind, string Value, int Free)
{
    public const string AddressKind = "address";

    /// <summary>An account, known or not, by the address that was typed.</summary>
    public static SlowKey Account(string email) => new("account", Plain(email), 5);

    /// <summary>The codes of an account whose password was right.</summary>
    public static SlowKey Codes(long staffId) => new("codes", $"{staffId}", 5);

    /// <summary>Letters to an account.</summary>
    public static SlowKey Letters(string email) => new("letters", Plain(email), 3);

    /// <summary>As Identity looks accounts up: or one account could be typed in several ways, each with attempts of its own.</summary>
    private static string Plain(string email) => Text.Composed(email.Trim(), NormalizationForm.FormC).ToUpperInvariant();

    /// <summary>A network address; many people may share one, so that it is given more patience. Of IPv6 the part that is one customer's.</summary>
    public static SlowKey Address(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return new(AddressKind, address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString(), 20);
    }
}
