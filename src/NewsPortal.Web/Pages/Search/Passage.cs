using System.Text.RegularExpressions;

namespace NewsPortal.Web.Pages.Search;

/// <summary>
/// The part of a text from which its extract is taken: the database marks words in their other forms, but needs milliseconds for twenty whole
/// texts. Where a word may be one that is sought is seen by its stem; that more words look so than are does no harm, the database decides.
/// </summary>
internal static partial class Passage
{
    /// <summary>The longest extract, in words.</summary>
    public const int Longest = 32;

    /// <summary>Words on both sides of it, among which the database may choose.</summary>
    private const int Margin = 30;

    /// <summary>What lies between two paragraphs of Markdown.</summary>
    private const string Gap = "\n\n";

    /// <summary>The part around the place that holds most of what is sought, and first of all words that stand together as they were typed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stems">The stems of what is sought, in the order of typing.</param>
    public static TextPart Of(string text, IReadOnlyList<string> stems)
    {
        var (start, end, _) = Around(text, stems);
        return new(text[start..end], text.AsSpan(0, start).IsWhiteSpace(), text.AsSpan(end).IsWhiteSpace());
    }

    /// <summary>That part of a story as readers see it.</summary>
    /// <param name="markdown">The story's text.</param>
    /// <param name="stems">The stems of what is sought, in the order of typing.</param>
    /// <param name="plain">Renders a part of it.</param>
    public static TextPart Of(string markdown, IReadOnlyList<string> stems, Func<string, string> plain)
    {
        var near = Rendered(markdown, stems, plain);
        var part = Of(near.Text, stems);
        return part with { IsBeginning = part.IsBeginning && near.IsBeginning, IsEnd = part.IsEnd && near.IsEnd };
    }

    /// <summary>The part of a story's Markdown from which to take it, in whole paragraphs: to render the rest would be for nothing.</summary>
    /// <param name="markdown">The story's text.</param>
    /// <param name="stems">The stems of what is sought, in the order of typing.</param>
    /// <param name="plain">Renders a part as readers see it.</param>
    /// <returns>The text as they see it, of that part or, where the part alone does not tell, of all.</returns>
    public static TextPart Rendered(string markdown, IReadOnlyList<string> stems, Func<string, string> plain)
    {
        var (start, end, isFound) = Around(markdown, stems);
        start = markdown.LastIndexOf(Gap, start, StringComparison.Ordinal) is >= 0 and var before ? before + Gap.Length : 0;
        end = markdown.IndexOf(Gap, end, StringComparison.Ordinal) is >= 0 and var after ? after : markdown.Length;
        if (end - start == markdown.Length || markdown.Contains("]:", StringComparison.Ordinal)) return new(plain(markdown), true, true); // what a link means may stand anywhere

        // A word may have stood in what readers do not see here: a reference to another story, an address.
        var part = plain(markdown[start..end]);
        var (_, _, isSeen) = Around(part, stems);
        return isSeen == isFound && Word().Count(part) >= Longest
            ? new(part, markdown.AsSpan(0, start).IsWhiteSpace(), markdown.AsSpan(end).IsWhiteSpace())
            : new(plain(markdown), true, true);
    }

    private static (int Start, int End, bool IsFound) Around(string text, IReadOnlyList<string> stems)
    {
        var words = Word().EnumerateMatches(text);
        var places = new List<(int Start, int End, int Stem)>(text.Length / 6);
        foreach (var word in words) places.Add((word.Index, word.Index + word.Length, StemOf(text.AsSpan(word.Index, word.Length), stems)));
        var isFound = places.Exists(place => place.Stem >= 0);
        if (places.Count <= Longest + (2 * Margin)) return (0, text.Length, isFound);

        var best = Best(places, stems.Count);
        var (first, last) = (Math.Max(best - Margin, 0), Math.Min(best + Longest + Margin, places.Count) - 1);
        return (places[first].Start, places[last].End, isFound);
    }

    /// <summary>The first word of the best window: by different stems, by neighbours in their order, by number, by nearness to the beginning.</summary>
    private static int Best(List<(int Start, int End, int Stem)> places, int stems)
    {
        var (best, highest) = (0, 0);
        var inside = new int[stems];
        var (different, together, all) = (0, 0, 0);
        for (var i = 0; i < places.Count; i++)
        {
            Count(i, 1);
            if (i >= Longest) Count(i - Longest, -1);
            var score = (different * 10_000) + (together * 100) + all;
            if (score > highest) (best, highest) = (Math.Max(i - (Longest / 2), 0), score);
        }

        return best;

        void Count(int place, int by)
        {
            var stem = places[place].Stem;
            if (stem < 0) return;
            all += by;
            if (place > 0 && places[place - 1].Stem == stem - 1 && stem > 0) together += by;
            inside[stem] += by;
            if (inside[stem] == (by > 0 ? 1 : 0)) different += by;
        }
    }

    /// <summary>The stem that the word may have; -1 for none. Affixes stand before and behind; “meny-” and “mem-” have swallowed the first letter.</summary>
    private static int StemOf(ReadOnlySpan<char> word, IReadOnlyList<string> stems)
    {
        for (var i = 0; i < stems.Count; i++)
        {
            var stem = stems[i].AsSpan();
            if (word.Contains(stem, StringComparison.OrdinalIgnoreCase)) return i;
            if (stem.Length > 2 && stem[0] is 's' or 'p' && word.Length > stem.Length && word.IndexOf(stem[1..], StringComparison.OrdinalIgnoreCase) > 1) return i;
        }

        return -1;
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
