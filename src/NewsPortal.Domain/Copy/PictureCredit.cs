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
        var at = line.IndexOf(" /", StringComparison.Ordinal);
        if (at <= 0) return new(line, null);
        var rest = line[(at + 2)..].TrimStart();
        return IsCredit(rest) && Characters.HasLetter(line[..at]) ? new(line[..at], rest) : new(line, null);
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
