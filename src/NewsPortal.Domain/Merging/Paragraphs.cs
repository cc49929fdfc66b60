namespace NewsPortal.Domain.Merging;

/// <summary>Compares two texts paragraph by paragraph.</summary>
internal static class Paragraphs
{
    /// <summary>A body's paragraphs, without blanks around them.</summary>
    public static List<string> Of(string body) => [.. body.Split("\n\n").Select(p => p.Trim('\n')).Where(p => p.Length > 0)];

    /// <summary>Puts paragraphs together again.</summary>
    public static string Join(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    /// <summary>The largest table of the longest common subsequence, in cells: two stretches of two thousand changed paragraphs.</summary>
    private const long LargestTable = 4_000_000;

    /// <summary>
    /// The paragraphs that both texts share, in order: pairs of their places. What they share at both ends is told at a glance; between,
    /// the longest common subsequence, so that as little as possible counts as changed.
    /// </summary>
    public static List<(int Left, int Right)> Shared(List<string> left, List<string> right)
    {
        var (head, most) = (0, Math.Min(left.Count, right.Count));
        while (head < most && left[head] == right[head]) head++;
        var tail = 0;
        while (tail < most - head && left[^(tail + 1)] == right[^(tail + 1)]) tail++;
        return
        [
            .. Enumerable.Range(0, head).Select(i => (i, i)),
            .. Longest(left[head..^tail], right[head..^tail]).Select(pair => (pair.Left + head, pair.Right + head)),
            .. Enumerable.Range(0, tail).Select(i => (left.Count - tail + i, right.Count - tail + i)),
        ];
    }

    private static List<(int Left, int Right)> Longest(List<string> left, List<string> right)
    {
        if ((long)left.Count * right.Count > LargestTable) return [];
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
