using System.Text;
using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>Which characters of copy are kept, and where.</summary>
internal static partial class Characters
{
    /// <summary>Text in NFC without control characters, which nobody sees and HTML does not allow; what is no Unicode at all (half a surrogate pair, U+FFFE) becomes U+FFFD.</summary>
    public static string Normal(string text) => Control().Replace(
        Domain.Text.Composed(text, NormalizationForm.FormC),
        match => match.Value is "\v" or "\f" or "\u0085" ? " " : ""); // word processors' line breaks inside a paragraph

    /// <summary>A field of one line: no invisible characters, every run of blanks one space.</summary>
    public static string OneLine(string text) =>
        Domain.Text.OneLine(text).Normalize(NormalizationForm.FormC); // what stood apart may compose now

    /// <summary>A paragraph: only the blanks around it go.</summary>
    public static string Paragraph(string text)
    {
        var (from, to) = (0, text.Length);
        while (from < to && IsBlank(text[from])) from++;
        while (from < to && IsBlank(text[to - 1])) to--;
        return text[from..to];
    }

    public static bool HasLetter(string text) => text.EnumerateRunes().Any(Rune.IsLetter);

    /// <summary>What two printings of one text share: everything but blanks and punctuation.</summary>
    public static string Essence(string line) => string.Concat(line.Where(c => c is not ' ' && !char.IsPunctuation(c)));

    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    [GeneratedRegex(@"[\p{Cc}-[\t\r\n]]")]
    private static partial Regex Control();
}
