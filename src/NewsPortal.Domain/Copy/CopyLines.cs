using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>How copy falls into lines.</summary>
internal static partial class CopyLines
{
    /// <summary>The lines that are not blank.</summary>
    public static List<CopyLine> Of(string text) =>
    [
        .. LineEnd().Split(Characters.Normal(text))
            .Select((raw, i) => CopyLine.Of(i + 1, raw))
            .Where(line => line.Clean.Length > 0),
    ];

    /// <summary>The number of the line that this much of the text ends in.</summary>
    public static int NumberAfter(ReadOnlySpan<char> text) => LineEnd().Count(text) + 1;

    [GeneratedRegex("\r\n|[\r\n\u2028\u2029]")]
    private static partial Regex LineEnd();
}
