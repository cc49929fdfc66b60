using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Web.Blocks;

/// <summary>A place in a list that is ordered newest first, as it stands in addresses: microseconds since 1970, a hyphen, the story.</summary>
/// <remarks>Lists go on from a place, never from a count, so that page 5,000 costs what page 1 does and an address keeps its meaning.</remarks>
/// <param name="At">The story's <see cref="Article.VisibleFrom"/>.</param>
/// <param name="Id">The story.</param>
public readonly record struct ListPosition(DateTimeOffset At, long Id) : IParsable<ListPosition>
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(At - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond}-{Id}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ListPosition result)
    {
        result = default;
        var past = s is ['-', ..]; // before 1970
        if ((past ? s![1..] : s)?.Split('-') is not [{ Length: <= 16 } at, { Length: <= 18 } id]) return false;
        if (!long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var micros)) return false;
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var story)) return false;
        if (past) micros = -micros;
        if (micros < (DateTimeOffset.MinValue - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond) return false;
        result = new(DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond), story);
        return true;
    }

    static ListPosition IParsable<ListPosition>.Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var position) ? position : throw new FormatException($"'{s}' is not a place in a list.");
}
