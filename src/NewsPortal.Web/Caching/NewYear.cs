using NewsPortal.Domain;

namespace NewsPortal.Web.Caching;

/// <summary>Lists print the year of a story where it is not this year: at each zone's new year they are made anew.</summary>
internal static class NewYear
{
    private static readonly Zone[] Zones = [Zone.Wib, Zone.Wita, Zone.Wit];

    /// <summary>The first new year, of any zone, after the moment.</summary>
    public static DateTimeOffset After(DateTimeOffset now) => Zones.Min(zone => zone.ToUtc(new DateTime(zone.Local(now).Year + 1, 1, 1)));
}
