using System.Globalization;
using Microsoft.AspNetCore.Html;
using NewsPortal.Domain;

namespace NewsPortal.Web.Rendering;

/// <summary>Moments as an Indonesian newspaper prints them.</summary>
/// <remarks>Times are written <c>HH':'mm</c>: the culture's own separator is a full stop, which newspapers' web sites do not use.</remarks>
public static class PrintedTime
{
    /// <summary>The culture of the pages.</summary>
    public static CultureInfo Indonesian { get; } = CultureInfo.GetCultureInfo("id-ID");

    extension(DateTimeOffset moment)
    {
        /// <summary>For instance <c>31 Agustus 2023, 11:44 WIB</c>.</summary>
        public string Printed(Zone zone) => zone.Local(moment).ToString("d MMMM yyyy, HH':'mm", Indonesian) + " " + zone.Abbreviation;

        /// <summary>Shorter, for lists: <c>31 Agu, 11:44 WIB</c>; with the year where it is not the year of <paramref name="now"/>.</summary>
        public string PrintedShort(Zone zone, DateTimeOffset now)
        {
            var (local, today) = (zone.Local(moment), zone.Local(now));
            return local.ToString(local.Year == today.Year ? "d MMM, HH':'mm" : "d MMM yyyy, HH':'mm", Indonesian) + " " + zone.Abbreviation;
        }

        /// <summary>For instance <c>Kamis, 31 Agustus 2023</c>.</summary>
        public string PrintedDay(Zone zone) => zone.Local(moment).ToString("dddd, d MMMM yyyy", Indonesian);

        /// <summary>For machines: <c>2023-08-31T11:44:00+07:00</c>.</summary>
        public string Machine(Zone zone) => zone.Local(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

        /// <summary>The same for the attribute <c>datetime</c>, as it is: the HTML encoder would make an entity of the plus sign.</summary>
        public IHtmlContent Datetime(Zone zone) => new HtmlString(moment.Machine(zone));
    }
}
