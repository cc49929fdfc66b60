using System.Globalization;
using NewsPortal.Domain;

namespace NewsPortal.Web.Newsroom;

/// <summary>Moments as the newsroom shows them, in the language of the person who looks.</summary>
/// <remarks>Times are written <c>HH':'mm</c>: Indonesian's own separator is a full stop, which no desk types.</remarks>
public static class DeskTime
{
    extension(DateTimeOffset moment)
    {
        /// <summary>For lists: <c>31 Agu, 11:44 WIB</c>; with the year where it is not the year of <paramref name="now"/>.</summary>
        public string AtDesk(Zone zone, DateTimeOffset now)
        {
            var (local, today) = (zone.Local(moment), zone.Local(now));
            return local.ToString(local.Year == today.Year ? "d MMM, HH':'mm" : "d MMM yyyy, HH':'mm", CultureInfo.CurrentCulture) + " " + zone.Abbreviation;
        }

        /// <summary>In full: <c>Kamis, 31 Agustus 2023, 11:44 WIB</c>.</summary>
        public string AtDeskInFull(Zone zone) => zone.Local(moment).ToString("dddd, d MMMM yyyy, HH':'mm", CultureInfo.CurrentCulture) + " " + zone.Abbreviation;
    }
}
