using System.Text;

namespace NewsPortal.Domain;

/// <summary>Brings typed text to the one form in which it is stored and compared.</summary>
public static class Text
{
    /// <summary>The longest <see cref="Key"/>, in characters.</summary>
    private const int KeyLength = 400;

    /// <summary>One line for headlines, names and captions: NFC, blanks folded, invisible and direction-changing characters removed.</summary>
    /// <remarks>Bidirectional controls would let a headline show other words than it holds (Unicode TR 36, 3.1).</remarks>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in Composed(text, NormalizationForm.FormC).EnumerateRunes())
        {
            if (IsInvisible(rune.Value)) continue;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
                continue;
            }

            line.Append(rune);
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>A text of many lines as it is stored: NFC, line ends of one kind, without the characters that no database takes.</summary>
    public static string Lines(string text) =>
        Composed(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal), NormalizationForm.FormC);

    /// <summary>The one line, or <see langword="null"/> where nothing is left of it.</summary>
    public static string? OneLineOrNull(string? text) =>
        text is null ? null : OneLine(text) is { Length: > 0 } line ? line : null;

    /// <summary>The line, which must hold something and at most <paramref name="max"/> characters.</summary>
    /// <exception cref="EditorialRuleException">It is empty or too long.</exception>
    public static string Require(string text, int max, string what)
    {
        var line = OneLine(text);
        if (line.Length == 0) throw new EditorialRuleException($"{what} must not be empty.");
        if (line.Length > max) throw new EditorialRuleException($"{what} has {line.Length} characters; {max} are allowed.");
        return line;
    }

    /// <summary>At most so many characters from the beginning; a pair of surrogates is not parted.</summary>
    public static string Head(string text, int max) => text.Length <= max ? text : text[..(char.IsLowSurrogate(text[max]) ? max - 1 : max)];

    /// <summary>The key under which titles are compared: letters and figures only, in lower case, as many as an index takes.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in Composed(text, NormalizationForm.FormKC).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) key.Append(Rune.ToLowerInvariant(rune));
        return Head(key.ToString(), KeyLength);
    }

    /// <summary>The text in one of Unicode's normal forms; what is no Unicode at all (half a surrogate pair, U+FFFE) becomes U+FFFD, which nothing stumbles over.</summary>
    public static string Composed(string text, NormalizationForm form) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD').Normalize(form);

    private static bool IsInvisible(int c) =>
        c is 0x00AD or 0x061C or 0xFEFF or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069);
}
