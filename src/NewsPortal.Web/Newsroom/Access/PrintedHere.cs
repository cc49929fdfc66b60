using System.Globalization;
using NewsPortal.Domain;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Moments in the language of the person who reads them.</summary>
internal static class PrintedHere
{
    extension(DateTimeOffset moment)
    {
        /// <summary>For instance <c>3 Maret 2026, 11:44 WIB</c> or <c>3 March 2026, 11:44 WIB</c>.</summary>
        public string Here(Zone zone = Zone.Wib) => zone.Local(moment).ToString("d MMMM yyyy, HH':'mm", CultureInfo.CurrentCulture) + " " + zone.Abbreviation;
    }
}
