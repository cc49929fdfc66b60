using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Domain.Articles;

/// <summary>The paragraph by which a body refers to another story: <c>Baca Juga: [title](article:7)</c> or <c>Baca Juga: title</c>.</summary>
/// <param name="Title">The title as a person reads it.</param>
/// <param name="ArticleId">The story, where the paragraph names it.</param>
public sealed partial record ReadAlsoParagraph(string Title, long? ArticleId)
{
    /// <summary>The words that open the paragraph.</summary>
    public const string Opening = "Baca Juga:";

    /// <summary>Writes a paragraph for a title that nothing is known of yet.</summary>
    public static string For(string title) => $"{Opening} {MarkdownText.Escape(title)}";

    /// <summary>All such paragraphs of a body, in its order.</summary>
    public static IEnumerable<ReadAlsoParagraph> In(string body) =>
        body.Split("\n\n").Select(paragraph => TryRead(paragraph.Trim())).OfType<ReadAlsoParagraph>();

    /// <summary>Reads one paragraph.</summary>
    /// <returns>The reference, or <see langword="null"/> where the paragraph is ordinary text.</returns>
    public static ReadAlsoParagraph? TryRead(string paragraph)
    {
        if (Form().Match(paragraph) is not { Success: true } match) return null;
        var title = Text.OneLine(MarkdownText.Unescape(match.Groups["linked"].Success ? match.Groups["linked"].Value : match.Groups["plain"].Value));
        if (title.Length is 0 or > Story.HeadlineLength) return null;
        return long.TryParse(match.Groups["id"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(title, id) : new(title, null);
    }

    [GeneratedRegex(@"\Abaca juga\s*:\s*(?:\[(?<linked>(?:[^\[\]\\\n]|\\.)+)\]\(article:(?<id>[0-9]{1,18})\)|(?<plain>[^\n]+))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
