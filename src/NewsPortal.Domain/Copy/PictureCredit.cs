using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>A line parted at its first “ /”, when what follows names the maker of a picture.</summary>
/// <param name="Text">The line, or what stands before the credit.</param>
/// <param name="Credit">The credit without its slash; slashes within are its own.</param>
internal sealed partial record PictureCredit(string Text, string? Credit)
{
    private const int Longest = 120;
    private const int MostWordsInSmallLetters = 2; // “/pixabay”, but not “Rp2.000 /kilometer sejak kemarin”

    public static PictureCredit Split(string line)
    {
        var at = FirstSlash(line);
        if (at <= 0) return new(line, null);
        var rest = line[(at + 2)..].TrimStart();
        return IsCredit(rest) && Characters.HasLetter(line[..at]) ? new(line[..at], rest) : new(line, null);
    }

    // A slash between blanks (“Jalur Jakarta / Bandung”) is the caption's own where one that touches its credit follows, unless a sentence ended before it.
    private static int FirstSlash(string line)
    {
        var first = line.IndexOf(" /", StringComparison.Ordinal);
        for (var at = first; at > 0; at = line.IndexOf(" /", at + 1, StringComparison.Ordinal))
            if (line[at - 1] is '.' or '!' or '?' or '”' or '"' || (at + 2 < line.Length && line[at + 2] is not ' ')) return at;
        return first;
    }

    private static bool IsCredit(string rest) =>
        rest.Length <= Longest && Characters.HasLetter(rest) && !Sentence().IsMatch(rest) && (LooksNamed(rest) || IsShort(rest));

    private static bool LooksNamed(string rest) =>
        char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || rest[0] is '@' or '©' || rest.Contains('/', StringComparison.Ordinal);

    private static bool IsShort(string rest) => rest.Count(c => c is ' ') < MostWordsInSmallLetters;

    // Ends as a sentence does, or one ends within; “Dok. Pemkot” and “ANTARA FOTO/Nama/abc.” are no sentences.
    [GeneratedRegex("""[?!…]["”]?$|\p{Ll}{4,}[.]["”]?$(?<!/[^/ ]*)|\p{Ll}{4,}[.?!]["”]? \p{L}""")]
    private static partial Regex Sentence();
}
