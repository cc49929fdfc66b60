using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>The names behind a role: <c>Dr. Budi Santoso, M.Si., Ph.D. dan Ani</c> is two people.</summary>
internal static partial class PersonNames
{
    private const int MostWords = 8;
    private const int MostSmallWords = 2; // “bin”, “van der”: three make a sentence

    public static IEnumerable<string> In(string value) => Between().Split(value).Select(Bare).Where(Characters.HasLetter);

    /// <summary>Whether this can be names at all, or is a sentence that happens to follow “Foto:”.</summary>
    public static bool AreIn(string value) => value.AsSpan().IndexOfAny('?', '!', '…') < 0 && Between().Split(value).All(IsShort);

    private static bool IsShort(string name)
    {
        var words = name.Split(',')[0].Split(' ');
        return words.Length <= MostWords && words.Count(word => word.Length > 0 && char.IsLower(word[0])) <= MostSmallWords;
    }

    private static string Bare(string name) => FinalStop.Without(Lead().Replace(name, "").TrimEnd('*', ' '));

    [GeneratedRegex(@"^(?:[-–•*@ ]|oleh\b ?:?)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // A comma before an academic degree (S.H., M.I.Kom, Ph.D., SE) belongs to the name; the group is atomic so that it stays so.
    [GeneratedRegex("""
        (?>[ ]?,[ ]?)
        (?!(?:(?:S|M|D|B|A|Sp|Ph|LL)\.[ ]?
              (?:[A-Z]{1,4}|Si|Sos|Hum|Pd|Ag|Kom|Ikom|Sn|Sc|Ked|Kes|Kep|Keb|Farm|Psi|Ak|Ars|Stat|Tr|Kn|Eng|Med|Gz|Th|Fil|Hut|Pt|Pi|Md|Ds)
              (?:\.[ ]?(?:[A-Z]{1,4}|Kom|Pd|Kes|Kep|Keb|Stat|Ds|Sn|Ak)){0,3}\.?(?:\(K\))?
            |S[EHTP]|SIP|SPd|SKom|SSos|SSi|SAg|M[AHMTE]|MBA|MSi|MPd|MKom|MHum|MKes|MSc|BSc|BA|PhD|Lc|Ners|CPA|CFA|Psikolog)
          [ ]?(?:[,;&/|]|[ ]?dan[ ]|$))
        (?:dan[ ])?
        |[ ]?[;&|][ ]?
        |[ ]/[ ]?|(?<=[\p{L}.)])/(?=[ \p{L}])[ ]?
        |[ ](?i:dan)[ ]
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
