using System.Buffers;

namespace NewsPortal.Domain.Copy;

/// <summary>A place (and paper) before the first paragraph: <c>PR DEPOK – </c>.</summary>
/// <param name="Place">What stands before the dash.</param>
/// <param name="Rest">The paragraph after the dash.</param>
/// <param name="IsStrong">Whether capitals, or the manner of an agency, leave no doubt.</param>
internal sealed record Dateline(string Place, string Rest, bool IsStrong)
{
    private const int Longest = 60;
    private const int MostWords = 4;

    private static readonly SearchValues<char> MarksOfSpeech = SearchValues.Create("“”\"?!:;");

    /// <summary>Whether this opens a story beyond doubt.</summary>
    public static bool Opens(CopyLine line) => Split(line.Text) is { IsStrong: true };

    /// <summary>The paragraph parted at its first dash, if a dateline stands before that.</summary>
    public static Dateline? Split(string paragraph)
    {
        for (var at = 1; at < paragraph.Length && at <= Longest * 2; at++)
        {
            if (!IsDash(paragraph, at)) continue;
            var place = Characters.OneLine(paragraph[..at]);
            if (place.Length is 0 or > Longest) return null;
            var isStrong = IsStrongPlace(place);
            var rest = Characters.Paragraph(paragraph[(at + 1)..].TrimStart('-', '–', '—')); // “--” is a dash of typewriters
            // “Warga Depok – yang lama menunggu – …” is a sentence: a dateline is followed by the beginning of one.
            var isTight = IsTight(paragraph, at);
            var isPlace = (isStrong && !isTight) || ((isStrong || (IsWeakPlace(place) && !isTight)) && HasBlank(paragraph, at) && rest is not [] && !char.IsLower(rest[0]));
            return isPlace ? new(place, rest, isStrong || IsAgency(place, paragraph[at..])) : null;
        }

        return null;
    }

    // “DEPOK—Teks” parts place and text; “Jakarta–Bogor” and “antar-kota” do not.
    private static bool IsDash(string text, int at) => text[at] switch
    {
        '—' => true,
        '–' => HasBlank(text, at),
        '-' => HasBlank(text, at) || (at + 1 < text.Length && text[at + 1] is '-'),
        _ => false,
    };

    // “DEPOK- Teks”: as a hyphen within a word would stand.
    private static bool IsTight(string text, int at) => text[at] is '-' && !Characters.IsBlank(text[at - 1]) && text[at + 1] is not '-';

    // “Jakarta (ANTARA) -”, “Jakarta, CNN Indonesia --”
    private static bool IsAgency(string place, string fromDash) => place.Contains('(', StringComparison.Ordinal) || fromDash.StartsWith("--", StringComparison.Ordinal);

    private static bool HasBlank(string text, int at) =>
        Characters.IsBlank(text[at - 1]) || (at + 1 < text.Length && Characters.IsBlank(text[at + 1]));

    private static bool IsStrongPlace(string place)
    {
        var words = place.Split(' ');
        return place.Count(char.IsLetter) >= 2
            && !place.AsSpan().ContainsAny(MarksOfSpeech)
            && words[0].Any(char.IsUpper) && words[0].Where(char.IsLetter).All(char.IsUpper)
            && !HasSentence(words);
    }

    // A small word makes it prose (“AS dan Korea – …”), unless it names a paper (“JAKARTA, lintang.id – …”).
    private static bool HasSentence(string[] words) => words.Where((word, i) =>
        i > 0 && char.IsLower(word[0]) && !word.Contains('.', StringComparison.Ordinal) && !words[i - 1].EndsWith(',')).Any();

    private static bool IsWeakPlace(string place)
    {
        var words = place.Split(' ');
        return place.Split(", ").All(part => part.Split(' ').Length <= MostWords) && words.All(IsName);
    }

    // “Depok,”, “(ANTARA)”, “Liputan6.com”, “suara.com”.
    private static bool IsName(string word)
    {
        var name = word.Trim('(', ')', ',');
        return name is not []
            && (char.IsUpper(name[0]) || name.IndexOf('.', StringComparison.Ordinal) is var stop && stop > 0 && stop < name.Length - 1)
            && name.All(c => char.IsLetterOrDigit(c) || c is '.' or ',' or '\'' or '-');
    }
}
