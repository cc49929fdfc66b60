using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>Tags on one line, or one line's worth of a list.</summary>
internal static partial class TagNames
{
    private const int Longest = 60;
    private const int MostWords = 6;

    private static readonly char[] Around = [' ', '-', '–', '—', '•', '*', '·'];

    public static IEnumerable<string> In(string value) =>
        Between().Split(value).Select(tag => FinalStop.Without(tag.Trim(Around))).Where(tag => tag.Any(char.IsLetterOrDigit));

    /// <summary>Whether this can be tags, or is a sentence: only a list of several may end with a full stop.</summary>
    public static bool AreIn(string value) => (!value.EndsWith('.') || Between().IsMatch(value)) && Between().Split(value).All(IsShort);

    private static bool IsShort(string tag) => tag.Length <= Longest && tag.Trim().Count(c => c is ' ') < MostWords;

    /// <summary>A hash sign begins a tag (#banjir) only where a word does: C# is one.</summary>
    [GeneratedRegex(@"[,;|]|(?<![^\s,;|])#")]
    private static partial Regex Between();
}
