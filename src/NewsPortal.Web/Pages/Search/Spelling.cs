namespace NewsPortal.Web.Pages.Search;

/// <summary>How far two spellings lie apart.</summary>
public static class Spelling
{
    /// <summary>Shorter words are not guessed at: too many others are near them.</summary>
    public const int ShortestWord = 4;

    /// <summary>The word that is meant by a typed one, as far as one can tell; <see langword="null"/> where none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> words) => words
        .Where(word => Math.Abs(word.Length - typed.Length) <= 2 && MayMean(typed, word))
        .OrderBy(word => Distance(typed, word)).ThenByDescending(word => Likeness(typed, word)).ThenBy(word => word, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>From 0 to 1: how many of the threes of letters they share, as the database's <c>similarity</c> counts them.</summary>
    public static double Likeness(string a, string b)
    {
        var (of, other) = (Threes(a), Threes(b));
        var shared = of.Count(other.Contains);
        return shared / (double)(of.Count + other.Count - shared);
    }

    /// <summary>Whether one word may be meant by the other: one slip in short words, two in longer ones that begin alike.</summary>
    public static bool MayMean(string typed, string word) => Distance(typed, word) switch
    {
        1 => true,
        2 => typed.Length >= 6 && typed[0] == word[0],
        _ => false,
    };

    /// <summary>The letters to add, to leave out, to exchange, or to swap with a neighbour.</summary>
    public static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }

    private static HashSet<string> Threes(string word)
    {
        var padded = $"  {word} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3))];
    }
}
