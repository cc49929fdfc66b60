using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>The line that dates a story: <c>- 31 Agustus 2023, 11:44 WIB</c> and its relatives.</summary>
internal static partial class PrintedDate
{
    private const int Longest = 100;

    /// <summary>The date or the refusal; neither, when the line is none that dates a story.</summary>
    public static (CopyDate? Date, CopyRefusal? Refusal) Read(CopyLine line)
    {
        if (line.Clean.Length > Longest) return default;
        var label = Label().Match(line.Clean);
        var shape = Shape().Match(line.Clean[label.Length..]);
        if (!shape.Success)
        {
            var isMeant = label.Groups["word"].Success && line.Clean.Any(char.IsAsciiDigit);
            return isMeant ? Refuse(line, "Tanggal ini tidak terbaca.") : default;
        }

        return shape.Groups["hour"].Success ? Moment(line, shape) : DayAlone(line, shape);
    }

    private static (CopyDate?, CopyRefusal?) Moment(CopyLine line, Match shape)
    {
        if (MonthOf(shape) is null && !shape.Groups["year"].Success) return default; // “2 Truk 11.44” is no date
        if (shape.Groups["year"].Length is not 4) return Refuse(line, "Tahun pada tanggal ini tidak lengkap: tulis dengan empat angka.");
        if (MonthOf(shape) is not { } month) return Refuse(line, "Bulan «{0}» tidak dikenal.", shape.Groups["name"].Value);
        if (!IsDay(Number(shape, "year"), month, Number(shape, "day"))) return Refuse(line, "Tanggal ini tidak ada di kalender.");
        var (hour, minute, second) = (Number(shape, "hour"), Number(shape, "minute"), Number(shape, "second"));
        if (hour > 23 || minute > 59 || second > 59) return Refuse(line, "Jam ini tidak ada: tulis dari 00:00 sampai 23:59.");
        var word = shape.Groups["zone"];
        var zone = ZoneOf(word.Value);
        if (word.Success && zone is null) return Refuse(line, "Zona waktu «{0}» tidak dikenal: tulis WIB, WITA, atau WIT.", word.Value);
        var local = new DateTime(Number(shape, "year"), month, Number(shape, "day"), hour, minute, second, DateTimeKind.Unspecified);
        return (new CopyDate(local, zone), null);
    }

    private static (CopyDate?, CopyRefusal?) DayAlone(CopyLine line, Match shape) =>
        MonthOf(shape) is not null && shape.Groups["year"].Length is 4 && !shape.Groups["zone"].Success
            ? Refuse(line, "Jam terbit belum ada.")
            : default;

    /// <summary>The refusal of a line that dates no story well, with how to write one that does.</summary>
    public static (CopyDate? Date, CopyRefusal? Refusal) Refuse(CopyLine line, string fault, string? named = null) =>
        (null, new CopyRefusal(line.Number, fault) { Named = named, Advice = "Tulis jam dan zona, misalnya 31 Agustus 2023, 11:44 WIB." });

    private static int? MonthOf(Match shape) =>
        shape.Groups["name"] is { Success: true } name ? Months.Number(name.Value) : Number(shape, "month");

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static Zone? ZoneOf(string word) => word.ToUpperInvariant() switch
    {
        "WIB" => Zone.Wib,
        "WITA" => Zone.Wita,
        "WIT" => Zone.Wit,
        _ => null,
    };

    private static int Number(Match shape, string part) =>
        int.TryParse(shape.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(?:[-–—•*] ?)?(?:(?<word>diterbitkan|terbit|tanggal|tayang)(?: pada)? ?: ?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("""
        ^(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)[ ]?[,/|–—-]?[ ]?(?:tanggal[ ])?)?\(?
        (?:(?<day>[0-9]{1,2})[ ](?<name>\p{L}+)\.?(?:[ ](?<year>[0-9]{1,4}))?
          |(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})
          |(?<day>[0-9]{1,2})(?<mark>[/.-])(?<month>[0-9]{1,2})\k<mark>(?<year>[0-9]{1,4}))\)?
        (?:[ ]?[,/|–—-]?[ ]?\(?(?:(?:pukul|jam)[ ])?(?<=[ ,/|–—(-])
          (?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?:[:.](?<second>[0-9]{2}))?
          (?:[ ]?\(?(?<zone>\p{L}{2,4})\)?)?\)?)?\.?$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
