namespace NewsPortal.Web.Pages.Search;

/// <summary>How far two spellings lie apart.</summary>
public static class Spelling
{
    /// <summary>Shorter words are not guessed at: too many others are near them.</summary>
    public const int ShortestWord = 4;

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
}
