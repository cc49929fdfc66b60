using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsPortal.Web.Rendering;

namespace NewsPortal.Web.Pages.Articles;

/// <summary>What of a story's text a page shows: all of it or, where an old link asks for it, a part.</summary>
/// <param name="Text">The text, as Markdown.</param>
/// <param name="Number">Which part, from 1; the whole story is part 1 of 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record ArticlePart(string Text, int Number, int Count)
{
    /// <summary>Whether this is a part only.</summary>
    public bool IsPart => Number > 1;

    /// <summary>Reads <c>?page=</c>: nothing, <c>1</c> and <c>all</c> mean the whole story, a number beyond its end means nothing.</summary>
    public static bool TryFind(string body, string? page, [NotNullWhen(true)] out ArticlePart? part)
    {
        part = null;
        if (page is null or "" or "all" or "1")
        {
            part = new ArticlePart(body, 1, 1);
            return true;
        }

        if (!int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        var parts = StoryParts.Of(body);
        if (number < 1 || number > parts.Count) return false;
        part = new ArticlePart(parts[number - 1], number, parts.Count);
        return true;
    }
}
