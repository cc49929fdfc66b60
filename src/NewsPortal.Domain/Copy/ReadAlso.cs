using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Copy;

/// <summary>A “Baca Juga” and the titles under it.</summary>
internal static partial class ReadAlso
{
    private const int LongestTitle = Articles.Story.HeadlineLength;

    /// <summary>Whether the line begins one; what is longer than any headline is a paragraph that happens to begin so.</summary>
    public static bool Opens(CopyLine line) => Opening().Match(line.Clean) is { Success: true } opening && line.Clean.Length - opening.Length <= LongestTitle;

    /// <summary>The titles named from a line on, and how many lines they take; none are named where prose follows the bare words.</summary>
    public static (IEnumerable<string> Titles, int Lines) Read(List<CopyLine> lines, int at)
    {
        var title = Opening().Replace(lines[at].Clean, "");
        if (lines[at].Clean is ['(', .., ')'] or ['[', .., ']']) title = title[..^1].TrimEnd();
        if (title.Length > 0) return ([title], 1);
        var listed = lines.Skip(at + 1).TakeWhile(line => Item().IsMatch(line.Clean) && IsTitle(line)).ToList();
        if (listed.Count > 0) return (listed.Select(line => Item().Replace(line.Clean, "")), 1 + listed.Count);
        return at + 1 < lines.Count && IsTitle(lines[at + 1]) ? ([lines[at + 1].Clean], 2) : ([], 1);
    }

    private static bool IsTitle(CopyLine line) => line.Clean.Length <= LongestTitle && !line.Clean.EndsWith('.') && !Opens(line);

    [GeneratedRegex(@"^[(\[]?baca juga(?: ?[:：]| ?[-–—»>](?= )|$) ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("^[-–•*] (?=.)")]
    private static partial Regex Item();
}
