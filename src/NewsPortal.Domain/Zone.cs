namespace NewsPortal.Domain;

/// <summary>Indonesia's three time zones, by the names that newspapers print.</summary>
public enum Zone
{
    /// <summary>Waktu Indonesia Barat, UTC+7.</summary>
    Wib,

    /// <summary>Waktu Indonesia Tengah, UTC+8.</summary>
    Wita,

    /// <summary>Waktu Indonesia Timur, UTC+9.</summary>
    Wit,
}

/// <summary>What a zone means for a clock.</summary>
public static class ZoneExtensions
{
    extension(Zone zone)
    {
        /// <summary>The distance from UTC. Fixed by Keputusan Presiden 41/1987; there is no summer time.</summary>
        public TimeSpan Offset => TimeSpan.FromHours(7 + (int)zone);

        /// <summary>The abbreviation as printed: WIB, WITA or WIT.</summary>
        public string Abbreviation => zone.ToString().ToUpperInvariant();

        /// <summary>The moment as a clock in this zone shows it.</summary>
        public DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(zone.Offset);

        /// <summary>The moment at which clocks of this zone show <paramref name="local"/>, in UTC.</summary>
        public DateTimeOffset ToUtc(DateTime local) =>
            new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone.Offset).ToUniversalTime();
    }
}
