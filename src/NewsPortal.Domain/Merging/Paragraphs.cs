namespace NewsPortal.Domain.Merging;

/// <summary>Compares two texts paragraph by paragraph.</summary>
internal static class Paragraphs
{
    /// <summary>A body's paragraphs, without blanks around them.</summary>
    public static List<string> Of(string body) => [.. body.Split("\n\n").Select(p => p.Trim('\n')).Where(p => p.Length > 0)];

    /// <summary>Puts paragraphs together again.</summary>
    public static string Join(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    /// <summary>
    /// The paragraphs that both texts share, in order: pairs of their places. The longest common subsequence, so that as little as
    /// possible counts as changed; bodies have hundreds of paragraphs at most.
    /// </summary>
    public static List<(int Left, int Right)> Shared(List<string> left, List<string> right)
    {
        var longest = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
            for (var j = right.Count - 1; j >= 0; j--)
                longest[i, j] = left[i] == right[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            if (left[i] == right[j]) pairs.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }
}
