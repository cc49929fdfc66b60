using DiffPlex;
using DiffPlex.Chunkers;

namespace NewsPortal.Web.Newsroom.History;

/// <summary>Two texts held against each other word by word.</summary>
public static class WordDiff
{
    /// <summary>From this length on, in characters, two passages are shown whole: nobody reads a word's difference in a book.</summary>
    private const int Longest = 60_000;

    /// <summary>The runs of words, in order.</summary>
    public static IReadOnlyList<DiffRun> Of(string old, string @new)
    {
        if (old == @new) return old.Length == 0 ? [] : [new(DiffKind.Same, old)];
        if (old.Length + @new.Length > Longest) return [.. new DiffRun[] { new(DiffKind.Gone, old), new(DiffKind.Added, @new) }.Where(r => r.Text.Length > 0)];

        var diff = Differ.Instance.CreateDiffs(old, @new, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        var runs = new List<DiffRun>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(runs, DiffKind.Same, diff.PiecesOld, at, block.DeleteStartA);
            Add(runs, DiffKind.Gone, diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(runs, DiffKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(runs, DiffKind.Same, diff.PiecesOld, at, diff.PiecesOld.Count);
        return runs;
    }

    private static void Add(List<DiffRun> runs, DiffKind kind, IReadOnlyList<string> pieces, int from, int to)
    {
        if (to > from) runs.Add(new DiffRun(kind, string.Concat(pieces.Skip(from).Take(to - from))));
    }
}

/// <summary>Words in a row of which the same became.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words.</param>
public sealed record DiffRun(DiffKind Kind, string Text);

/// <summary>What became of words.</summary>
public enum DiffKind
{
    /// <summary>They stand in both.</summary>
    Same,

    /// <summary>They stand in the older only.</summary>
    Gone,

    /// <summary>They stand in the newer only.</summary>
    Added,
}
